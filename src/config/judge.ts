import {DEFAULT_CATEGORIES, NECESSARY, type Category} from '../consent/category.js';
import type {Config} from './config.js';
import {entry, NAME, named} from './named.js';
import type {RawOptions} from './raw.js';
import {servicesIn} from './services-in.js';

/**
 * Judges options into a configuration. Whatever is wrong gives way to the default, which is the strict side. What is
 * only shown is checked where it is shown. The checks tell the site's developer.
 */
export function judgeConfig(raw: RawOptions): Config {
  const categories = named<Category>(raw.categories ?? DEFAULT_CATEGORIES).filter(({name}) => name !== NECESSARY);
  const services = servicesIn(raw, categories);
  const {cookieName, revision, expires, controller, controllerId, mode} = raw;
  return {
    // Scripts of a page may add to what all objects inherit.
    __proto__: null,
    ...raw,
    given: raw,
    categories,
    services,
    used: new Set(raw.categories ? categories.map(({name}) => name) : services.map(({category}) => category)),
    controller: {id: controllerId, ...entry(controller)},
    cookieName: NAME.test((cookieName ?? '') as string) ? cookieName : 'kelisim',
    revision: /^\d{1,8}$/.test(`${revision}`) ? Number(revision) : 0,
    // Where the law has people opt out, a refusal lasts at least a year.
    expires: Number(expires) >= 1 && Number(expires) <= 395 ? Number(expires) : mode === 'opt-out' ? 395 : 180,
  } as unknown as Config;
}
