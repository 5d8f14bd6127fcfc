import {DEFAULT_CATEGORIES, NECESSARY, type Category} from '../consent/category.js';
import type {Config} from './config.js';
import {entry, NAME, named} from './named.js';
import type {RawOptions} from './raw.js';
import {servicesIn} from './services-in.js';

/** Options that the core acts on: how they read, what holds instead of anything else, and the most they may be. */
export const RULES: Readonly<Record<string, readonly [pattern: RegExp, standard: string | number, most?: number]>> = {
  cookieName: [NAME, 'kelisim'],
  revision: [/^\d{1,8}$/, 0],
  expires: [/^[1-9]\d*$/, 180, 395],
};

/**
 * Judges options into a configuration. Whatever is wrong gives way to the default, which is the strict side. What is
 * only shown is checked where it is shown. The checks tell the site's developer.
 */
export function judgeConfig(raw: RawOptions): Config {
  const categories = named<Category>(raw.categories ?? DEFAULT_CATEGORIES).filter(({name}) => name !== NECESSARY);
  const config: Record<string, unknown> = {
    ...raw,
    categories,
    services: servicesIn(raw, categories),
    controller: entry(raw.controller),
  };
  for (const [key, [pattern, standard, most = Infinity]] of Object.entries(RULES)) {
    const given = raw[key] ?? '';
    const value = pattern.test(`${given}`) && !(Number(given) > most) ? given : standard;
    config[key] = typeof standard === 'number' ? Number(value) : value;
  }
  return config as unknown as Config;
}
