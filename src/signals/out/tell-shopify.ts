import type {Signal} from './signal.js';
import {callVendor, globalOf} from './vendor-globals.js';

/** Shopify's storefront and its apps. Shopify remembers what it is told, so it is told of decisions only. */
export const shopify: Signal = {
  update(has, reason) {
    if (reason === 'assumed') return;
    if (globalOf('Shopify.customerPrivacy')) setTrackingConsent(has);
    else
      callVendor('Shopify.loadFeatures', [{name: 'consent-tracking-api', version: '0.1'}], () =>
        setTrackingConsent(has),
      );
  },
};

function setTrackingConsent(has: (category: string) => boolean): void {
  const consent = {
    analytics: has('analytics'),
    marketing: has('advertising'),
    preferences: has('functional'),
    sale_of_data: has('advertising'),
  };
  // The callback does nothing, but Shopify requires one.
  callVendor('Shopify.customerPrivacy.setTrackingConsent', consent, () => undefined);
}
