import type {ConnectReleaser} from '../core/contract.js';
import {isOwned, markLate} from '../dom/owned.js';
import {page} from '../dom/page.js';
import {parse} from '../dom/parse.js';
import {registry} from '../dom/registry.js';
import {resolve} from '../dom/resolve.js';
import type {Trusted} from '../dom/trusted-types.js';
import {ADDRESSES, heldAddress} from './held-address.js';
import {isHeldScript} from './held-script.js';
import {HELD, namesOf} from './held.js';
import {enterLatePage} from './late-page.js';
import {createPlaceholders} from './placeholders.js';
import {createPreloader} from './preload.js';
import {putBack as putScriptBack} from './put-back.js';
import {createTurns} from './turns.js';
import {createWhenRemoved} from './when-removed.js';

/** What has a category or a service of its own. */
const GATED = ':is([data-category],[data-service])';

/** What an element of a template may load from besides. First, so that the browser chooses once. */
const ALL_ADDRESSES: readonly string[] = ['imagesrcset', ...ADDRESSES];

/** What loads by itself. In a template it is marked like everything else, in case the page keeps a copy of it. */
const LOADERS = 'iframe,img,source,video,audio,track,embed,object,link,input,image,feImage,use';

/** What takes back each release. The checks ask which elements have been released. */
const undo = (registry.released ??= new WeakMap()) as WeakMap<Element, () => void>;

/** Releases frames, images, players, links and templates. */
export const connectReleaser: ConnectReleaser = (core) => {
  const placeholders = createPlaceholders(core, {open, hold});
  const preloadOthers = createPreloader(core, (hint) => undo.set(hint, () => hint.remove()));
  const whenRemoved = createWhenRemoved(core.signal);
  const turns = createTurns(core);
  markLate(core.signal);

  function hold(element: Element): void {
    // What stands in a form can hide its members, and a form loads nothing.
    if (element instanceof HTMLFormElement || placeholders.isShownOnce(element)) return;
    const takeBack = undo.get(element) ?? (() => unload(element));
    undo.delete(element);
    takeBack();
    placeholders.held(element);
  }

  return {
    release(element) {
      if (!undo.has(element)) {
        if (element.localName === 'template') {
          undo.set(element, insertContent(element as HTMLTemplateElement, core.trusted));
          // Its content stands beside it, where no framework knows of it.
          whenRemoved(element, () => hold(element));
        } else open(element);
      }
      // Last: the focus goes on to the frame, which was put in again.
      placeholders.released(element);
    },
    hold,
    enterPage(script, held) {
      preloadOthers(script);
      if (core.isDecidedHere || isOwned(held)) putScriptBack(held, script, whenRemoved);
      const leave = enterLatePage(script, core.trusted);
      return () => {
        leave();
        return turns.pause();
      };
    },
    begin: turns.begin,
  };
};

/** Lets an element load. */
function open(element: Element): void {
  // A copy of a released element has its address already.
  undo.set(element, () => unload(element));
  // At a reload Firefox gives a frame that the parser made the address that it had, before anybody is asked; one that a
  // script has put in starts again. A copy of a released frame is loading already, and would ask twice.
  const isLoading = element.getAttribute('src') === heldAddress(element, 'src');
  if (element.localName === 'iframe' && !isLoading) putBack(element);
  // Chromium never navigates a frame whose src is set between two steps of the parser.
  setTimeout(() => undo.has(element) && undo.set(element, load(element)));
}

/** Moves the held addresses to where the browser reads them. */
function load(element: Element): () => void {
  const former: [name: string, value: string | null][] = [];
  for (const name of ALL_ADDRESSES) {
    const address = heldAddress(element, name);
    // Sanitizers let data-* attributes pass: an address that runs code stays held.
    if (!address || resolve(address).protocol === 'javascript:') continue;
    const before = element.getAttribute(name);
    // A copy of a released element has the address already, and is loading.
    former.push([name, before === address ? null : before]);
    if (before !== address) setAddress(element, name, address);
  }
  // A link that loads by this attribute alone looks at it when it is put in.
  if (former.some(([name]) => name === 'imagesrcset')) putBack(element);
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

/**
 * A frame has its address when it is put in: one that gets another after its empty page makes an entry of the history in
 * WebKit, and the way back would lead to the empty page.
 */
function setAddress(element: Element, name: string, address: string): void {
  if (element.localName !== 'iframe') return element.setAttribute(name, address);
  const root = element.getRootNode();
  const hasFocus = (root instanceof ShadowRoot ? root : page).activeElement === element;
  putBack(element, () => element.setAttribute(name, address));
  if (hasFocus) (element as HTMLElement).focus({preventScroll: true});
}

/** Stops what came released already: a framework may put saved markup back after a withdrawal. */
function unload(element: Element): void {
  const loaded = ALL_ADDRESSES.filter((name) => element.hasAttribute(name)).filter(
    (name) => element.getAttribute(name) === heldAddress(element, name),
  );
  for (const name of loaded) element.removeAttribute(name);
  if (!loaded[0]) return;
  reload(element);
  putBack(element);
}

/** Takes an element out of the document and puts it in again, changed meanwhile if told. */
function putBack(element: Element, change?: () => void): void {
  const {parentNode, nextSibling} = element;
  element.remove();
  change?.();
  parentNode?.insertBefore(element, nextSibling);
}

/** A player notices a change of its sources only when told. */
function reload(element: Element): void {
  for (const player of [element, element.parentNode]) if (player instanceof HTMLMediaElement) player.load();
}

/**
 * Inserts a template's content behind it. What loads in it is held by the template's category, by that of each container
 * around it, and by its own if it has one, so that scripts run in order and nothing is released that was marked more
 * strictly.
 */
function insertContent(template: HTMLTemplateElement, trusted: Trusted): () => void {
  const content = parse(template.innerHTML, trusted, template.content.ownerDocument);
  holdAddresses(content);
  // From the outside in: a container has the names of those around it already.
  for (const inner of content.querySelectorAll(`script:not([type="text/plain"]),${HELD},${GATED}`)) {
    const around = namesOf(inner.parentElement?.closest(GATED) ?? template);
    inner.setAttribute('data-category', [...around, ...(inner.matches(GATED) ? namesOf(inner) : [])].join(' '));
    // It would count instead of the category.
    inner.removeAttribute('data-service');
    if (inner.localName !== 'script' || inner.getAttribute('type') === 'text/plain') continue;
    inner.setAttribute('data-type', inner.getAttribute('type') ?? '');
    inner.setAttribute('type', 'text/plain');
  }
  const originals = [...template.content.querySelectorAll('script')];
  const copies = [...content.querySelectorAll('script')];
  const nodes = [...content.childNodes];
  template.after(content);
  return () => {
    // A script runs once, even if the content around it goes and comes back: another has taken the place of one that ran.
    for (const [index, original] of originals.entries()) if (!isHeld(copies[index])) original.remove();
    nodes.forEach((node) => node.remove());
  };
}

function isHeld(copy: HTMLScriptElement | undefined): boolean {
  return !!copy?.isConnected && isHeldScript(copy);
}

/** Moves the addresses of everything that loads by itself to where browsers do not read them. */
function holdAddresses(content: DocumentFragment): void {
  // In SVG an older spelling has a namespace: `xlink:href`.
  for (const inner of content.querySelectorAll(':is(image,feImage,use):not([href])[*|href]')) {
    inner.setAttribute('href', inner.getAttribute('xlink:href') ?? '');
    inner.removeAttribute('xlink:href');
  }
  for (const name of ALL_ADDRESSES)
    for (const inner of content.querySelectorAll(`:is(${LOADERS})[${name}]:not([data-${name}],[${name}^="#"])`)) {
      inner.setAttribute(`data-${name}`, inner.getAttribute(name) ?? '');
      inner.removeAttribute(name);
    }
  // The gate knows held elements by their other addresses.
  for (const link of content.querySelectorAll('link[data-imagesrcset]:not([data-href])'))
    link.setAttribute('data-href', '');
}
