import {resolve} from '../dom/page.js';
import type {Core} from '../core/contract.js';
import {ADDRESSES, HELD} from './held.js';
import {createStandIns} from './placeholders.js';

/** Releases what is no script: a page view that needs none of it does not pay for it. */
export interface Releaser {
  /**
   * Lets a template, frame, image, link or player load.
   * @param parse - makes nodes of a template's text, past Trusted Types
   */
  release(element: Element, parse: (html: string) => DocumentFragment): void;
  /** Takes a release back: content goes, frames and players are unloaded. Scripts that ran cannot be undone. */
  hold(element: Element): void;
}

const undo = new WeakMap<Element, () => void>();

/** Gives the releaser in exchange for the core. */
export type ConnectReleaser = (core: Core) => Releaser;

export const connectReleaser: ConnectReleaser = (core) => {
  const standIns = createStandIns(core, {open, hold});

  function hold(element: Element): void {
    if (standIns.isShownOnce(element)) return;
    undo.get(element)?.();
    undo.delete(element);
    standIns.held(element);
  }

  return {
    release(element, parse) {
      if (!undo.has(element)) {
        if (element.localName === 'template') undo.set(element, insertContent(element as HTMLTemplateElement, parse));
        else open(element);
      }
      // Last: the focus goes on to the frame, which was put in anew.
      standIns.released(element);
    },
    hold,
  };
};

/** Lets an element load. */
function open(element: Element): void {
  undo.set(element, () => undefined);
  // At a reload Firefox gives a frame that the parser made the address that it had, before anybody is asked; one that a
  // script has put in starts anew. A copy of a released frame is loading already, and would ask twice.
  const isLoading = element.getAttribute('src') === element.getAttribute('data-src');
  if (element.localName === 'iframe' && !isLoading) putBack(element);
  // Chromium never navigates a frame whose src is set between two steps of the parser.
  setTimeout(() => undo.has(element) && undo.set(element, load(element)));
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
    putBack(element);
  };
}

/** Takes an element out of the document and puts it in again. */
function putBack(element: Element): void {
  const {parentNode, nextSibling} = element;
  element.remove();
  parentNode?.insertBefore(element, nextSibling);
}

/** A player notices a change of its sources only when told. */
function reload(element: Element): void {
  for (const player of [element, element.parentNode]) if (player instanceof HTMLMediaElement) player.load();
}

/** Inserts a template's content behind it. What loads in it is held in its name, so that scripts run in order like all. */
function insertContent(template: HTMLTemplateElement, parse: (html: string) => DocumentFragment): () => void {
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
