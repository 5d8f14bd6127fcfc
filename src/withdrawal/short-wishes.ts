import type {Consent, Rules} from '../consent/consent.js';
import {formatRecord} from '../consent/format-record.js';
import {LONGEST} from '../consent/record.js';
import {serves} from '../consent/serves.js';

/**
 * A choice that does not fit into the cookie by categories, granted only where all of it is. `undefined` for one that
 * fits.
 */
export function shortWishes(
  {choice, has, isAsked}: Pick<Consent, 'choice' | 'has' | 'isAsked'>,
  {categories, services}: Pick<Rules, 'categories' | 'services'>,
): Readonly<Record<string, boolean>> | undefined {
  if (!choice || formatRecord(choice).length <= LONGEST) return undefined;
  const isWhole = (category: string): boolean =>
    has(category) && services.every((service) => !serves(service, category) || has(service.name));
  const names = categories.map(({name}) => name).filter(isAsked);
  return Object.fromEntries(names.map((name) => [name, isWhole(name)]));
}
