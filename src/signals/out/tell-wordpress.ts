import {page} from '../../dom/page.js';
import {say, setGlobal} from './vendor-globals.js';
import type {Signal} from './signal.js';

/** Categories of the WP Consent API, by the one of ours that decides. */
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
  // Without a type everything is allowed.
  prepare: () => define('optin'),
  update(has, occasion) {
    // The API keeps what it is told in cookies, which only a decision may leave.
    if (occasion === 'assumed') return define('optout');
    for (const name in CATEGORIES) say('wp_set_consent', name, has(`${CATEGORIES[name]}`) ? 'allow' : 'deny');
  },
};

function define(type: string): void {
  setGlobal('wp_consent_type', type);
  page.dispatchEvent(new Event('wp_consent_type_defined'));
}
