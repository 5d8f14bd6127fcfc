import type {Config} from '../../config/config.js';
import {DEFAULT_SALE} from '../../consent/law.js';

/** The categories and services that count as selling or sharing data. */
export function namesOfSale({categories, services}: Pick<Config, 'categories' | 'services'>): readonly string[] {
  return [...categories, ...services].filter(({name, sale}) => sale ?? name === DEFAULT_SALE).map(({name}) => name);
}
