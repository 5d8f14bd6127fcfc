import type {ConnectReleaser, Core} from '../core/contract.js';
import {resolve} from '../dom/resolve.js';
import {ADDRESSES, HELD} from './held.js';
import {createPlaceholders} from './placeholders.js';

const undo = new WeakMap<Element, () => void>();

/** Releases frames, images, players, links and templates. */
export const connectReleaser: ConnectReleaser = (core) => {
  const placeholders = createPlaceholders(core, {open, hold});

  function hold(element: Element): void {
    if (placeholders.isShownOnce(element)) return;
    undo.get(element)?.();
    undo.delete(element);
    placeholders.held(element);
  }

  return {
    release(element) {
      if (!undo.has(element)) {
        if (element.localName === 'template')
          undo.set(element, insertContent(element as HTMLTemplateElement, core.parse));
        else open(element);
      }
      // Last: the focus goes on to the frame, which was put in again.
      placeholders.released(element);
    },
    hold,
  };
};

/** Lets an element load. */
function open(element: Element): void {
  undo.set(element, () => undefined);
  // At a reload Firefox gives a frame that the parser made the address that it had, before anybody is asked; one that a
  // script has put in starts again. A copy of a released frame is loading already, and would ask twice.
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

/** Inserts a template's content behind it. What loads in it is held by its category, so that scripts run in order. */
function insertContent(template: HTMLTemplateElement, parse: Core['parse']): () => void {
  const content = parse(template.innerHTML);
  for (const inner of content.querySelectorAll<HTMLScriptElement>(`script:not([type="text/plain"]),${HELD}`)) {
    Object.assign(inner.dataset, {...template.dataset, ...inner.dataset});
    if (inner.localName !== 'script') continue;
    inner.dataset.type = inner.type;
    inner.type = 'text/plain';
  }
  // A script runs once, even if the content around it goes and comes back.
  for (const script of template.content.querySelectorAll('script')) script.remove();
  const nodes = [...content.childNodes];
  template.after(content);
  return () => nodes.forEach((node) => node.remove());
}
