import {page} from './page.js';

/** An address as the page understands it. Never throws: anything that is no address has empty parts. */
export function resolve(address: unknown): HTMLAnchorElement {
  return Object.assign(page.createElement('a'), {href: address});
}
