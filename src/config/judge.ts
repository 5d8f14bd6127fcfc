import {DEFAULT_CATEGORIES, NECESSARY} from '../consent/category.js';
import type {Service} from '../consent/service.js';
import type {Config} from './config.js';
import {fromObject, type RawOptions} from './raw.js';

/** What a category or service may be called. */
export const NAME: RegExp = /^[a-z][\w-]{0,63}$/i;

/**
 * Judges options into a configuration. Whatever is wrong gives way to the default, which is the strict side; a service
 * that cannot be placed in a known category is left out, so it never runs (REQUIREMENTS L09). What is only shown is
 * checked where it is shown. The site's developer is told by `check.ts`.
 */
export function judgeConfig(raw: RawOptions): Config {
  const categories = named(raw.categories ?? DEFAULT_CATEGORIES).filter(({name}) => name !== NECESSARY);
  const places = [NECESSARY, ...categories.map(({name}) => name)];
  const isPlaced = ({name, category}: Service): boolean => places.includes(category) && !places.includes(name);
  return {
    cookieName: 'kelisim',
    tag: 'kelisim-banner',
    ...raw,
    revision: whole(raw.revision, 0, 1e8) ?? 0,
    expires: whole(raw.expires, 1, 395) ?? 180,
    timeout: whole(raw.timeout, 0, 1e5) ?? 5000,
    categories,
    services: named<Service>(raw.services ?? []).filter(isPlaced),
    controller: raw.controller && entry(raw.controller),
  } as Config;
}

/** A whole number from `least` to `most`. */
function whole(value: unknown, least: number, most: number): number | undefined {
  const number = Number(value === '' ? NaN : value);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

/** A name alone, or an object with a name. */
function entry(value: unknown): RawOptions {
  return fromObject(typeof value === 'string' ? {name: value} : value);
}

/** Reads a list, or names with spaces between them; leaves out what has no usable name, and what stands twice. */
function named<T extends {readonly name: string}>(value: unknown): T[] {
  const entries = (Array.isArray(value) ? value : `${value}`.split(/\s+/)).map(entry);
  const usable = entries.filter(({name}) => NAME.test(`${name}`));
  return [...new Map(usable.map((found) => [found.name, found as unknown as T])).values()];
}
