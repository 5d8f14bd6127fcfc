import {DEFAULT_CATEGORIES, NECESSARY, type Category} from '../consent/category.js';
import {DEFAULT_SALE, OPT_OUT_REGIONS} from '../consent/law.js';
import type {Config} from './config.js';
import {entry, NAME, named} from './named.js';
import type {RawOptions} from './raw.js';
import {servicesIn} from './services-in.js';

/**
 * Judges options into a configuration. Whatever is wrong gives way to the default, which is the strict side. What is
 * only shown is checked where it is shown. The checks tell the site's developer.
 * @param signal - whether the browser sends Global Privacy Control
 */
export function judgeConfig(raw: RawOptions, signal?: boolean): Config {
  const categories = named<Category>(raw.categories ?? DEFAULT_CATEGORIES).filter(({name}) => name !== NECESSARY);
  const services = servicesIn(raw, categories);
  const {cookieName, revision, expires, controller, mode, region, underAge = false} = raw;
  const days = wholeNumber(expires);
  const isOptOut = mode === 'opt-out' && OPT_OUT_REGIONS.test(region as string);
  return {
    // Scripts of a page may add to what all objects inherit.
    __proto__: null,
    ...raw,
    given: raw,
    categories,
    services,
    // A server that was sent `Sec-GPC: 1` may say so in the option.
    refused:
      signal || raw.gpc
        ? [...categories, ...services].filter(({name, sale}) => sale ?? name === DEFAULT_SALE).map(({name}) => name)
        : [],
    isOptOut,
    // A site that says nothing of what it has is asked for everything.
    used: new Set(
      raw.categories || !services[0]
        ? categories.map(({name}) => name)
        : services.flatMap(({category}) => category.split(' ')),
    ),
    // An attribute needs no value.
    isYoung: underAge !== false,
    controller: entry(controller),
    cookieName: NAME.test((cookieName ?? '') as string) ? cookieName : 'kelisim',
    revision: wholeNumber(revision),
    // Where people opt out, the law has a refusal last at least a year.
    expires: (days <= 395 && days) || (isOptOut ? 395 : 180),
  } as unknown as Config;
}

/** A whole number of at most eight digits, or nought in place of anything else. */
function wholeNumber(given: unknown): number {
  return /^\d{1,8}$/.test(`${given}`) ? Number(given) : 0;
}
