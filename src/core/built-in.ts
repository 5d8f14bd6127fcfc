import {registry} from '../dom/registry.js';
import {usualCategory} from '../services/catalogue.js';
import type {Core} from './contract.js';

/**
 * What runs the built-in services is fetched where the site has one, where markup names one, and where an earlier life on
 * this page has started one.
 */
export function findBuiltIn({config, connect}: Core): Core['builtIn'] {
  const builtIn: Core['builtIn'] = async (asked = '') =>
    registry.services || [asked, ...config.services.map(({name}) => name)].some(usualCategory)
      ? connect('services')
      : undefined;
  // Though nothing may be granted, and before a page that is loaded ahead is seen: pages call vendors without asking
  // whether they are there.
  void builtIn();
  return builtIn;
}
