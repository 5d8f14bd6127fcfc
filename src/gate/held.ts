/** What an element loads from, once released. `srcset` first, so that the browser chooses once. */
export const ADDRESSES: readonly string[] = ['srcset', 'src', 'href', 'data', 'poster'];

/** The attributes that hold an address back. */
export const HOLDERS: string[] = ADDRESSES.map((name) => `data-${name}`);

/** Elements that have one. */
export const HELD: string = `[${HOLDERS.join('],[')}]`;

/** The category or service that an element follows. */
export function nameOf(element: Element): string {
  return element.getAttribute('data-service') ?? `${element.getAttribute('data-category')}`;
}
