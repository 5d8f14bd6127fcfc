import type {Consent, Rules} from '../consent/consent.js';
import {formatRecord} from '../consent/format-record.js';
import {LONGEST} from '../consent/record.js';
import {serves} from '../consent/serves.js';

/**
 * A choice that does not fit into the cookie by categories, granted only where all of it is. `undefined` for one that
 * fits, and for one that names categories only: nothing shorter can be said.
 */
export function shortWishes(
  {choice, isGranted, isAsked}: Pick<Consent, 'choice' | 'isGranted' | 'isAsked'>,
  {categories, services}: Pick<Rules, 'categories' | 'services'>,
): Readonly<Record<string, boolean>> | undefined {
  const all = categories.map(({name}) => name);
  const isShort = !choice || [...choice.granted, ...choice.denied].every((name) => all.includes(name));
  if (isShort || formatRecord(choice).length <= LONGEST) return undefined;
  const isWhole = (category: string): boolean =>
    isGranted(category) && services.every((service) => !serves(service, category) || isGranted(service.name));
  return Object.fromEntries(all.filter(isAsked).map((name) => [name, isWhole(name)]));
}
