import {HOLDERS, OWN_HOLDER} from './held.js';

/** What an element loads from, once released. */
export const ADDRESSES: readonly string[] = HOLDERS.filter((name) => name !== OWN_HOLDER).map((name) =>
  name.replace('data-', ''),
);

/** The address that an element holds back, by the name of the attribute that it becomes. */
export function heldAddress(element: Element, name: string): string | null {
  return element.getAttribute(`data-${name}`) ?? (name === 'src' ? element.getAttribute(OWN_HOLDER) : null);
}
