/** What an element loads from, once released. `srcset` first, so that the browser chooses once. */
export const ADDRESSES: readonly string[] = ['srcset', 'src', 'href', 'data', 'poster'];

/** A spelling that scripts which load pictures and frames late do not take for theirs, as they take `data-src`. */
export const OWN_HOLDER = 'data-kelisim-src';

/** The attributes that hold an address back. */
export const HOLDERS: string[] = [OWN_HOLDER, ...ADDRESSES.map((name) => `data-${name}`)];

/** Elements that have one. */
export const HELD: string = `[${HOLDERS.join('],[')}]`;

/** The categories or services that must all be granted; with `!` in front, one that must be denied. */
export function namesOf(element: Element): string[] {
  return `${element.getAttribute('data-service') ?? element.getAttribute('data-category')}`.split(/\s+/);
}
