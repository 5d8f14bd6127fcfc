import {NECESSARY} from '../consent/category.js';

declare global {
  interface Window {
    dataLayer?: unknown;
  }
}

/** Google's consent types, with the category that grants each. */
const TYPES: Readonly<Record<string, string>> = {
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  security_storage: NECESSARY,
};

/**
 * Pushes a command the way Google's own snippet does: an Arguments object, since a plain array is ignored.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function gtag(..._command: unknown[]): void {
  // eslint-disable-next-line prefer-rest-params
  layer().push(arguments);
}

/** Google's queue. An element with that id is found under its name too; only an array is the layer. */
export function layer(): unknown[] {
  if (!Array.isArray(window.dataLayer)) window.dataLayer = [];
  return window.dataLayer as unknown[];
}

let isDefaultSaid = false;

/** Says that everything is denied, before anything is known: once a page life (REQUIREMENTS L22). */
export function signalDefault(): void {
  if (!isDefaultSaid) signal('default', (name) => name === NECESSARY);
  isDefaultSaid = true;
}

/** Says what a decision granted: once per decision, and once at start for a returning visitor. */
export function signalUpdate(has: (category: string) => boolean): void {
  signal('update', has);
  // Tags of a tag manager that wait for consent need something to start by.
  layer().push({event: 'kelisim_update'});
}

function signal(command: string, has: (category: string) => boolean): void {
  const state: Record<string, string> = {};
  for (const type in TYPES) state[type] = has(`${TYPES[type]}`) ? 'granted' : 'denied';
  gtag('consent', command, state);
}
