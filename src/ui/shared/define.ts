/** Registers an element. A tag that is taken, such as by another copy of the library, is left as it is. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
