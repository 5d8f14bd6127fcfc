import {DEFAULT_CATEGORIES, NECESSARY} from '../consent/category.js';
import type {Service} from '../consent/service.js';
import type {Config} from './config.js';
import {fromObject, type RawOptions} from './raw.js';

/** What a category, service or cookie may be called. */
export const NAME: RegExp = /^[a-z][\w-]{0,63}$/i;

/** Options that the core acts on: how they read, and what holds against anything else. */
export const RULES: Readonly<Record<string, readonly [pattern: RegExp, standard: string | number]>> = {
  cookieName: [NAME, 'kelisim'],
  tag: [/^[a-z]+-\w+$/, 'kelisim-banner'],
  revision: [/^\d{1,8}$/, 0],
  expires: [/^([1-9]\d?|[12]\d\d|3[0-8]\d|39[0-5])$/, 180],
  timeout: [/^\d{1,8}$/, 5000],
};

/**
 * Judges options into a configuration. Whatever is wrong gives way to the default, which is the strict side; a service
 * that cannot be placed in a known category is left out, so it never runs (REQUIREMENTS L09). What is only shown is
 * checked where it is shown. The site's developer is told by `check.ts`.
 */
export function judgeConfig(raw: RawOptions): Config {
  const categories = named(raw.categories ?? DEFAULT_CATEGORIES).filter(({name}) => name !== NECESSARY);
  const places = [NECESSARY, ...categories.map(({name}) => name)];
  const isPlaced = ({name, category}: Service): boolean => places.includes(category) && !places.includes(name);
  const services = named<Service>(raw.services ?? []).filter(isPlaced);
  const controller = entry(raw.controller);
  const config: RawOptions = {...raw, categories, services, controller};
  for (const key in RULES) {
    const [pattern, standard] = RULES[key] as (typeof RULES)[string];
    const value = raw[key] ?? standard;
    config[key] = !pattern.test(`${value}`) ? standard : typeof standard === 'number' ? Number(value) : value;
  }
  return config as unknown as Config;
}

/** A name alone, or an object with a name. */
function entry(value: unknown): RawOptions {
  return fromObject(typeof value === 'string' ? {name: value} : value);
}

/** Reads a list, or names with spaces between them; leaves out what has no usable name, and what stands twice. */
export function named<T extends {readonly name: string}>(value: unknown): T[] {
  const entries = (Array.isArray(value) ? value : `${value}`.split(/\s+/)).map(entry) as unknown[] as T[];
  const usable = entries.filter(({name}) => NAME.test(name ?? ''));
  return [...new Map(usable.map((found) => [found.name, found])).values()];
}
