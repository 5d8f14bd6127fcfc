import {NECESSARY} from '../consent/category.js';
import type {Change} from '../consent/choice.js';
import {registry} from '../dom/registry.js';

/** Google's consent types, with the category that grants each. */
const TYPES: Readonly<Record<string, string>> = {
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  ad_storage: 'advertising',
  personalization_storage: 'functional',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  security_storage: NECESSARY,
};

/** What the site says of Google, judged or not. */
interface GoogleWords {
  readonly googleConsentMode?: unknown;
  readonly dataLayer?: unknown;
}

/**
 * Tells Google that everything is denied, before anything is known. Once for each page view and queue: what comes later is
 * an update.
 */
export function signalDefault({googleConsentMode, dataLayer: name}: GoogleWords): void {
  registry.dataLayer = name;
  if (googleConsentMode === 'off' || registry.told === dataLayer()) return;
  registry.told = dataLayer();
  gtag('consent', 'default', consentTypes(isNecessary));
}

/** Tells Google what is granted: once per decision, and once at start for a returning visitor. */
export function signalUpdate(has: (category: string) => boolean, {granted, denied}: Change): void {
  gtag('consent', 'update', consentTypes(has));
  // Tags of a tag manager that wait for consent need an event to fire on.
  dataLayer().push({event: 'kelisim_update', granted, denied});
}

/** What each of Google's consent types is. */
export function consentTypes(has: (category: string) => boolean): Record<string, 'granted' | 'denied'> {
  return Object.fromEntries(
    Object.entries(TYPES).map(([type, category]) => [type, has(category) ? 'granted' : 'denied'] as const),
  );
}

/** What holds before anybody is asked. */
export function isNecessary(category: string): boolean {
  return category === NECESSARY;
}

/**
 * Gives Google a command the way its own snippet does: as an Arguments object, since Google ignores plain arrays.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function gtag(..._command: unknown[]): void {
  // eslint-disable-next-line prefer-rest-params
  dataLayer().push(arguments);
}

/** Google's queue. An element with that id is found under its name too; only an array is the queue. */
export function dataLayer(): unknown[] {
  const name = dataLayerName();
  const globals = window as unknown as Record<string, unknown[]>;
  if (!Array.isArray(globals[name])) globals[name] = [];
  return globals[name];
}

/** The name of that queue: every file of the library asks for the one that the site has given. */
export function dataLayerName(): string {
  return `${registry.dataLayer || 'dataLayer'}`;
}
