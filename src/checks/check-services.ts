import type {Config} from '../config/config.js';
import {listed, NAME} from '../config/named.js';
import type {RawOptions} from '../config/raw.js';
import {NECESSARY} from '../consent/category.js';
import type {Service} from '../consent/service.js';
import {serviceNames, serviceOfOption, usualCategory} from '../services/catalogue.js';
import {similarName} from './similar-name.js';

/** Says which services are left out, so that they stay blocked whatever a visitor answers. */
export function problemsOfServices(raw: RawOptions, {categories, services}: Config): string[] {
  const placed = new Set<unknown>(services.map(({name}) => name));
  const byOption = Object.keys(raw).flatMap((key): RawOptions[] => {
    const name = serviceOfOption(key);
    return name === undefined ? [] : [{name}];
  });
  // What the list says of a service goes over its option.
  const asked = new Map([...byOption, ...listed(raw.services ?? [])].map((given) => [given.name ?? given, given]));
  const names = categories.map(({name}) => name);
  const leftOut = [...asked.values()].filter(({name}) => !placed.has(name)).map((given) => problemOf(given, names));
  return [...leftOut, ...namesTooLong(services)];
}

/** A cookie has room for so many characters of names. */
const MOST = 1900;

function namesTooLong(services: readonly Service[]): string[] {
  const {length} = services.map(({name}) => name).join('+');
  const problem = `The names of the services have ${length} characters, and a choice has room for ${MOST}. Where a visitor switches more of them singly than that, a category is granted only if all of its services are. Give them shorter names. (names-too-long)`;
  return length > MOST ? [problem] : [];
}

function problemOf(given: RawOptions, categories: readonly string[]): string {
  const name = `${given.name ?? ''}`;
  const usual = usualCategory(name);
  const category = given.category ?? usual;
  if (!NAME.test(name))
    return `A service has no name that can be used, so it stays blocked: ${JSON.stringify(given)}. Give it a "name": a letter, then letters, digits, "-" and "_". (service-name)`;
  if ([NECESSARY, ...categories].includes(name))
    return `The service "${name}" has the name of a category, so it stays blocked. Give it a name of its own. (service-like-category)`;
  if (category === undefined)
    return `The service "${name}" has no category, so it stays blocked. ${didYouMean(name, serviceNames()) ?? `Give it one of ${categories.join(', ')}.`} (service-without-category)`;
  if (category === NECESSARY)
    return `The service "${name}" is not necessary, so it stays blocked. Take out its "category", or give it one that people are asked about. (service-not-necessary)`;
  const remedy = `Add "${category}" to "categories"${given.category === undefined || !categories[0] ? '' : `, or give the service one of ${categories.join(', ')}`}.`;
  return `The service "${name}" belongs to the category "${category}", which this page does not have, so it stays blocked. ${didYouMean(`${category}`, categories) ?? remedy} (service-category-unknown)`;
}

function didYouMean(name: string, names: readonly string[]): string | undefined {
  const meant = similarName(name, names);
  return meant && `Did you mean "${meant}"?`;
}

/**
 * Says which services are said to be necessary, and not what for: nobody is asked about them.
 * @see https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2012/wp194_en.pdf
 */
export function necessaryWithoutReason({services}: Config): string[] {
  const silent = services.filter(({category, purpose}) => category === NECESSARY && !purpose);
  return silent.map(
    ({name}) =>
      `The service "${name}" is said to be necessary, and not what for. Give it a "purpose" that says why the site cannot work without it, or a category that people are asked about. (necessary-without-purpose)`,
  );
}
