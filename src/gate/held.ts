/** A spelling that scripts which load pictures and frames late do not take for theirs, as they take `data-src`. */
export const OWN_HOLDER = 'data-kelisim-src';

/** The attributes that hold an address back. `data-srcset` first of the usual ones, so that the browser chooses once. */
export const HOLDERS: string[] = [OWN_HOLDER, 'data-srcset', 'data-src', 'data-href', 'data-data', 'data-poster'];

/** Elements that have a held address. */
export const HELD: string = `[${HOLDERS.join('],[')}]`;

/** The categories or services that must all be granted; with `!` in front, one that must be denied. */
export function namesOf(element: Element): string[] {
  return `${element.getAttribute('data-service') ?? element.getAttribute('data-category')}`.split(/\s+/);
}
