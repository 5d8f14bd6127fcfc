import {queueOf} from './vendor-globals.js';
import type {Signal} from './signal.js';

/** Matomo. It takes `requireConsent` before all else in its queue. Consent is given for the page, not remembered. */
export const matomo: Signal = {
  prepare: () => queueOf('_paq').push(['requireConsent']),
  update: (has) => queueOf('_paq').push([has('analytics') ? 'setConsentGiven' : 'forgetConsentGiven']),
};
