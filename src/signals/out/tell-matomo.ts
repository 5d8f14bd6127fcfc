import type {Signal} from './signal.js';
import {vendorQueue} from './vendor-globals.js';

/**
 * Matomo. It takes `requireConsent` before everything else in its queue. Consent is given for the page only: Matomo does
 * not remember it.
 */
export const matomo: Signal = {
  denyByDefault: () => vendorQueue('_paq').push(['requireConsent']),
  update: (has) => vendorQueue('_paq').push([has('analytics') ? 'setConsentGiven' : 'forgetConsentGiven']),
};
