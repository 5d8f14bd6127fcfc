import {resolve} from '../dom/resolve.js';

/** Attributes that make a browser fetch something, and that the gate can hold back. */
export const ADDRESSES = ['src', 'srcset', 'href', 'data', 'poster', 'xlink:href'] as const;

/** What holds an address back. */
export const HELD: string = [
  '[data-kelisim-src]',
  ...ADDRESSES.filter((name) => !name.includes(':')).map((name) => `[data-${name}]`),
].join();

/** Whether an address is on another host. */
export function isForeign(address: string | null): address is string {
  return foreignHost(address) !== undefined;
}

/** The other host of an address, or of the first of a `srcset`; `undefined` for the page's own. */
export function foreignHost(address: string | null): string | undefined {
  if (!address) return undefined;
  const {protocol, host} = resolve(address.trim().split(/\s/)[0]);
  return /^https?:$/.test(protocol) && host !== location.host ? host : undefined;
}
