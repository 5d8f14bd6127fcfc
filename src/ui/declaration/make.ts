import {page} from '../../dom/page.js';
import {leadsSomewhere} from '../shared/leads-somewhere.js';

/** Attributes by name. What is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element with attributes and content. Content that is empty is left out. */
export function make(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (Node | string | undefined)[]
): HTMLElement {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, `${value}`);
  }
  element.append(...content.flatMap((each) => each || []));
  return element;
}

/** Changes a text, if it is another one. */
export function write(element: Element, text = ''): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A name that may be in any script, set off from the text around it. */
export function nameIn(text: string | undefined): HTMLElement | undefined {
  return text ? make('bdi', {}, text) : undefined;
}

/** A link of the site's configuration; none where its address leads nowhere, or to a script. */
export function linkTo(address: string | undefined, text: string | undefined, about?: string): HTMLElement | undefined {
  if (!address || !leadsSomewhere(address)) return undefined;
  return make('a', {href: address, part: 'link', 'aria-label': about}, text);
}
