import {page} from '../../dom/page.js';
import type {Signal} from './signal.js';
import {callVendor, setGlobal} from './vendor-globals.js';

/** Categories of the WP Consent API, with the category of ours that decides each. */
const CATEGORIES: Readonly<Record<string, string>> = {
  functional: 'functional',
  preferences: 'functional',
  statistics: 'analytics',
  'statistics-anonymous': 'analytics',
  marketing: 'advertising',
};

/**
 * WordPress plugins, through the WP Consent API.
 * @see https://wordpress.org/plugins/wp-consent-api/
 */
export const wordpress: Signal = {
  // Without a type the API allows everything.
  denyByDefault: () => setConsentType('optin'),
  update(has, reason) {
    // The API stores what it is told in cookies, and without a decision there must be none.
    if (reason === 'assumed') return setConsentType('optout');
    for (const name in CATEGORIES) callVendor('wp_set_consent', name, has(`${CATEGORIES[name]}`) ? 'allow' : 'deny');
  },
};

function setConsentType(type: string): void {
  setGlobal('wp_consent_type', type);
  page.dispatchEvent(new Event('wp_consent_type_defined'));
}
