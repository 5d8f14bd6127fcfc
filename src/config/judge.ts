import {DEFAULT_CATEGORIES, NECESSARY, type Category} from '../consent/category.js';
import type {Config} from './config.js';
import {entry, NAME, named} from './named.js';
import type {RawOptions} from './raw.js';
import {servicesIn} from './services-in.js';

/**
 * Judges options into a configuration. Whatever is wrong gives way to the default, which is the strict side. What is
 * only shown is checked where it is shown. The checks tell the site's developer.
 */
export function judgeConfig(raw: RawOptions, refused?: Config['refused']): Config {
  const categories = named<Category>(raw.categories ?? DEFAULT_CATEGORIES).filter(({name}) => name !== NECESSARY);
  const {cookieName, revision, expires, controller} = raw;
  return {
    // Scripts of a page may add to what all objects inherit.
    __proto__: null,
    ...raw,
    given: raw,
    refused,
    categories,
    services: servicesIn(raw, categories),
    controller: entry(controller),
    cookieName: NAME.test(`${cookieName ?? ''}`) ? cookieName : 'kelisim',
    revision: wholeNumber(revision, 0),
    expires: wholeNumber(expires, 180, 1, 395),
  } as unknown as Config;
}

/** A whole number of at most eight digits, or the standard in place of anything else. */
function wholeNumber(given: unknown, standard: number, least = 0, most = Infinity): number {
  const value = /^\d{1,8}$/.test(`${given}`) ? Number(given) : standard;
  return value < least || value > most ? standard : value;
}
