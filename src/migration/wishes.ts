import {NECESSARY, type Category} from '../consent/category.js';
import {serves} from '../consent/serves.js';
import type {Service} from '../consent/service.js';
import {usualCategory} from '../services/catalogue.js';
import type {OurNames} from './our-names.js';
import type {TheirAnswer} from './peer.js';

/** What this site asks for. */
interface Asked {
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
}

/**
 * What a visitor has said to another library, in our names. Several of their names may be one of ours: that is granted
 * where all of them were. A category is granted by its services only where the visitor was asked for each that this site
 * has in it. What they were not asked for is left out.
 */
export function wishesOf(
  {answers, inside: chosen, isRestRefused = false}: TheirAnswer,
  toOurs: OurNames,
  {categories, services}: Asked,
): Readonly<Record<string, boolean>> {
  const said = new Map<string, boolean>();
  for (const [theirs, answer] of answers)
    for (const name of toOurs(theirs)) if (name !== NECESSARY) said.set(name, (said.get(name) ?? true) && answer);

  /** The services of a category: those of the site, and those that were spoken of. */
  function servicesOf(category: string): readonly string[] {
    const own = services.filter((service) => serves(service, category)).map(({name}) => name);
    const others = [...said.keys()].filter(
      (name) =>
        !services.some((service) => service.name === name) && usualCategory(name)?.split(' ').includes(category),
    );
    return [...own, ...others];
  }

  // Whoever chose among services has refused the others.
  for (const [theirs, list] of chosen ?? [])
    for (const name of list[0] === undefined ? [] : toOurs(theirs).flatMap(servicesOf))
      if (!said.has(name)) said.set(name, false);

  for (const {name} of categories) {
    if (said.has(name)) continue;
    const all = servicesOf(name);
    if (all.some((each) => said.get(each) === false)) said.set(name, false);
    else if (all[0] !== undefined && all.every((each) => said.get(each))) said.set(name, true);
    else if (isRestRefused && !all.some((each) => said.has(each))) said.set(name, false);
  }
  return Object.fromEntries(said);
}
