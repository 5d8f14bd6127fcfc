import {globalOf, say} from './vendor-globals.js';
import type {Signal} from './signal.js';

/** Shopify's storefront and its apps. Shopify remembers what it is told, so it is told of decisions only. */
export const shopify: Signal = {
  update(has, occasion) {
    if (occasion === 'assumed') return;
    const speak = (): void =>
      say(
        'Shopify.customerPrivacy.setTrackingConsent',
        {
          analytics: has('analytics'),
          marketing: has('advertising'),
          preferences: has('functional'),
          sale_of_data: has('advertising'),
        },
        // It insists on a callback.
        () => undefined,
      );
    if (globalOf('Shopify.customerPrivacy')) speak();
    else say('Shopify.loadFeatures', [{name: 'consent-tracking-api', version: '0.1'}], speak);
  },
};
