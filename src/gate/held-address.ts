import {OWN_HOLDER} from './held.js';

/** The address that an element holds back, by the name of the attribute that it becomes. */
export function heldAddress(element: Element, name: string): string | null {
  return element.getAttribute(`data-${name}`) ?? (name === 'src' ? element.getAttribute(OWN_HOLDER) : null);
}
