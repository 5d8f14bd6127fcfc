import type {Config} from '../../config/config.js';
import type {Category} from '../../consent/category.js';
import type {Stage} from '../../core/contract.js';
import {dayOf, listOf} from './intl.js';

/** Gives the text of a key in the visitor's language with its placeholders filled, or `undefined`. */
export type Say = (key: string) => string | undefined;

const MOST_VENDORS = 5;

/** Speaks the texts of a stage, with the site's own words over them. */
export function speaker({config, texts, lang}: Pick<Stage, 'config' | 'texts' | 'lang'>): Say {
  const words = new Map(Object.entries<string | undefined>({...texts, ...config.texts}));
  const list = (names: readonly string[]): string => listOf(names, words.get('enumeration'));
  const values = new Map([
    ['site', location.hostname],
    ['controller', config.controller.name ?? location.hostname],
    ['vendors', list(vendorsOf(config))],
    ['purposes', list(config.categories.map((category) => purposeOf(category, words)))],
    ['version', config.policyVersion],
    ['date', config.policyDate && dayOf(config.policyDate, lang)],
  ]);
  const fill = (hole: string, name: string): string => values.get(name) ?? hole;
  return (key) =>
    words
      .get(key)
      ?.toString()
      .replace(/\{(\w+)\}/g, fill);
}

/** Who else takes part, each once. Of many, the first few and the number of the others. */
export function vendorsOf({services, controller}: Config): readonly string[] {
  const partners = services.filter(({category}) => category !== 'necessary');
  const names = new Set(partners.map(({provider, label, name}) => provider || label || name));
  names.delete(controller.name ?? '');
  const rest = names.size - MOST_VENDORS;
  const shown = [...names];
  return rest > 0 ? [...shown.slice(0, MOST_VENDORS), `+${rest}`] : shown;
}

function purposeOf({name, label}: Category, words: ReadonlyMap<string, string | undefined>): string {
  return words.get(`purpose${name.charAt(0).toUpperCase()}${name.slice(1)}`) ?? label ?? name;
}
