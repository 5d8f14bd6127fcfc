import {usualCategory} from '../services/catalogue.js';
import type {Core} from './contract.js';

/** What runs the built-in services is fetched where the site has one, and where markup names one. */
export function findBuiltIn({config, connect}: Core): Core['builtIn'] {
  const hasAny = config.services.some(({name}) => usualCategory(name));
  const builtIn: Core['builtIn'] = async (name = '') =>
    hasAny || usualCategory(name) ? connect('services') : undefined;
  // Though nothing may be granted, and before a page that is loaded ahead is seen: pages call vendors without asking
  // whether they are there.
  void builtIn();
  return builtIn;
}
