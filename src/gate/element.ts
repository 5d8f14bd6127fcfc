import {resolve} from '../page.js';
import {parse} from './trusted.js';

/** What an element loads from, once released. `srcset` first, so that the browser chooses once. */
const ADDRESSES = ['srcset', 'src', 'href', 'data', 'poster'];

/** The attributes that hold an address back. */
export const HOLDERS: string[] = ADDRESSES.map((name) => `data-${name}`);

/** What carries one. */
export const HELD: string = `[${HOLDERS.join('],[')}]`;

const undo = new WeakMap<Element, () => void>();

/** Lets a template, frame, image, link or player load. */
export function release(element: Element): void {
  if (undo.has(element)) return;
  if (element.localName === 'template') return void undo.set(element, insertContent(element as HTMLTemplateElement));
  undo.set(element, () => undefined);
  // Chromium never navigates a frame whose src is set between two steps of the parser.
  setTimeout(() => undo.has(element) && undo.set(element, load(element)));
}

/** Takes a release back: content goes, frames and players are unloaded. Scripts that ran cannot be undone. */
export function hold(element: Element): void {
  undo.get(element)?.();
  undo.delete(element);
}

/** Moves the held addresses to where the browser reads them. */
function load(element: Element): () => void {
  const former: [name: string, value: string | null][] = [];
  for (const name of ADDRESSES) {
    const address = element.getAttribute(`data-${name}`);
    // Sanitizers let data-* attributes pass: an address that runs code stays held.
    if (address === null || resolve(address).protocol === 'javascript:') continue;
    const before = element.getAttribute(name);
    // A copy of a released element has the address already, and is loading.
    former.push([name, before === address ? null : before]);
    if (before !== address) element.setAttribute(name, address);
  }
  reload(element);
  return () => {
    for (const [name, value] of former) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    reload(element);
    // Only leaving the document ends what runs in a frame; setting src would leave it in the session history.
    const {parentNode, nextSibling} = element;
    element.remove();
    parentNode?.insertBefore(element, nextSibling);
  };
}

/** A player notices a change of its sources only when told. */
function reload(element: Element): void {
  for (const player of [element, element.parentNode]) if (player instanceof HTMLMediaElement) player.load();
}

/** Inserts a template's content behind it. What loads in it is held in its name, so that scripts run in order like all. */
function insertContent(template: HTMLTemplateElement): () => void {
  const content = parse(template.innerHTML);
  for (const inner of content.querySelectorAll<HTMLScriptElement>(`script:not([type="text/plain"]),${HELD}`)) {
    Object.assign(inner.dataset, {...template.dataset, ...inner.dataset});
    if (inner.localName !== 'script') continue;
    inner.dataset.type = inner.type;
    inner.type = 'text/plain';
  }
  // A script runs once, though the words around it may go and come back.
  for (const script of template.content.querySelectorAll('script')) script.remove();
  const nodes = [...content.childNodes];
  template.after(content);
  return () => nodes.forEach((node) => node.remove());
}
