import type {Config} from '../config/config.js';
import {NECESSARY} from '../consent/category.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {usualCategory} from '../services/catalogue.js';

/** What waits for a category or a service. */
export const GATED = ':is([data-category],[data-service])';

/** What an element waits for, as it stands in the page: `!analytics` waits for a refusal. */
export function awaitedBy(element: Element): string[] {
  const text = element.getAttribute('data-service') ?? element.getAttribute('data-category') ?? '';
  return text.split(/[\s,]+/).filter(Boolean);
}

/** The names of the categories and services that an element waits for. */
export function namesOf(element: Element): string[] {
  return awaitedBy(element).map((name) => name.replace(/^!/, ''));
}

/** What markup can wait for. */
export function namesIn({categories, services}: Config): string[] {
  return [NECESSARY, ...[...categories, ...services].map(({name}) => name)];
}

/** Whether markup can wait for a name. A built-in service of a category that the page has need not be declared. */
export function isKnown(name: string, config: Config): boolean {
  const names = namesIn(config);
  return [name, ...(usualCategory(name) ?? '').split(' ')].some((each) => names.includes(each));
}

/** What waits for a name that this page knows and nobody has granted. Pages use `data-category` for other things too. */
export function heldElements({config, consent}: Core, selector: string): Element[] {
  return [...page.querySelectorAll(selector)].filter((element) => {
    const awaited = awaitedBy(element);
    // What waits for a refusal counts as held once that category is granted.
    const isHeld = (name: string): boolean => consent.has(name.replace(/^!/, '')) === name.startsWith('!');
    return awaited.length > 0 && namesOf(element).every((name) => isKnown(name, config)) && awaited.some(isHeld);
  });
}

/** The attribute that holds an element, as it stands in the page. */
export function gateOf(element: Element): string {
  const name = element.hasAttribute('data-service') ? 'data-service' : 'data-category';
  return `${name}="${element.getAttribute(name)}"`;
}
