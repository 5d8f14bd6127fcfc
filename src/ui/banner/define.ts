import {KelisimBannerElement} from './element.js';

/** Registers the banner under a tag. A tag that is already taken is left as it is. */
export function defineInterface(tag: string): void {
  // A registry takes each class once, but a page may ask for a second tag.
  if (!customElements.get(tag)) customElements.define(tag, class extends KelisimBannerElement {});
}
