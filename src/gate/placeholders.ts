import type {ConnectPlaceholders, Core, Placeholders} from '../core/contract.js';
import {page} from '../dom/page.js';
import {resolve} from '../dom/resolve.js';
import {heldAddress} from './held-address.js';
import {namesOf} from './held.js';

/** What stands in place of held frames. The part that draws it is fetched for the first of them. */
export interface FramePlaceholders {
  /** Whether the visitor lets it load until the next decision. */
  isShownOnce(element: Element): boolean;
  /** It does not load. May be told again and again. */
  held(element: Element): void;
  /** It loads. */
  released(element: Element): void;
}

/** What can be done with an element. */
interface Opener {
  open(element: Element): void;
  hold(element: Element): void;
}

/** Tells the placeholders about held and released frames. If that part cannot be loaded, frames are held without it. */
export function createPlaceholders(core: Core, {open, hold}: Opener): FramePlaceholders {
  const {config, consent, here, signal} = core;
  /** Frames that load until the next decision, with what they were when the visitor said so. */
  const shownOnce = new Map<Element, string>();
  /** What to do with frames once the part has come. */
  const waiting = new Map<HTMLIFrameElement, keyof Placeholders>();
  let placeholders: Placeholders | undefined;
  let isCalled = false;
  let isAnswered = false;

  function tell(frame: HTMLIFrameElement, what: keyof Placeholders): void {
    if (isAnswered) return placeholders?.[what](frame);
    waiting.set(frame, what);
    if (isCalled) return;
    isCalled = true;
    // What gets another address is held and released in one go, and needs no placeholder.
    queueMicrotask(() => {
      if (waiting.size) void fetchPart().then((connect) => begin(connect?.(core, showOnce)));
      else isCalled = false;
    });
  }

  /** Lit comes with the interface. */
  async function fetchPart(): Promise<ConnectPlaceholders | undefined> {
    return (await core.part('ui')) && core.part('embed');
  }

  function begin(part: Placeholders | undefined): void {
    isAnswered = true;
    if (!signal.aborted) placeholders = part;
    for (const [frame, what] of waiting) placeholders?.[what](frame);
    waiting.clear();
  }

  function showOnce(frame: HTMLIFrameElement): void {
    // A frame that has left the page is not kept in memory for a decision that may never come.
    for (const other of shownOnce.keys()) if (!other.isConnected) shownOnce.delete(other);
    shownOnce.set(frame, describe(frame));
    open(frame);
    placeholders?.take(frame);
  }

  function forget({detail}: CustomEvent<{readonly source: string}>): void {
    // The page of an app has changed: that is no decision.
    if (detail.source === 'page') return;
    const frames = [...shownOnce.keys()];
    shownOnce.clear();
    for (const frame of frames) if (!namesOf(frame).every(consent.has)) hold(frame);
  }

  /** Whether somebody can let it load: not where its service does not run on this page. */
  function isOffered(name: string): boolean {
    const isLimited = config.services.some((service) => service.name === name && 'match' in service);
    return consent.isKnown(name) && (!isLimited || here.limits?.isHere(name) === true);
  }

  function take(frame: HTMLIFrameElement): void {
    waiting.delete(frame);
    if (placeholders || hasCopy(frame)) tell(frame, 'take');
  }

  page.addEventListener('kelisim:change', forget as EventListener, {signal});

  return {
    // With another address or another provider it is another frame. On another page its service may not run.
    isShownOnce: (element) => shownOnce.get(element) === describe(element) && namesOf(element).every(isOffered),
    held(element) {
      shownOnce.delete(element);
      if (!isFrame(element)) return;
      if (namesOf(element).every(isOffered) && hasAddress(element)) tell(element, 'put');
      // An app may have gone on to a page on which its service does not run.
      else take(element);
    },
    released(element) {
      if (isFrame(element)) take(element);
    },
  };
}

function describe(element: Element): string {
  return [...namesOf(element), heldAddress(element, 'src')].join(' ');
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

/** A frame that cannot be shown is not offered. */
function hasAddress(frame: HTMLIFrameElement): boolean {
  return /^https?:$/.test(resolve(heldAddress(frame, 'src') ?? 'about:blank').protocol);
}

/** Whether a copy of the page, as routers keep them for the way back, has brought a copy of the placeholder. */
function hasCopy(frame: HTMLIFrameElement): boolean {
  return frame.nextElementSibling?.localName === 'kelisim-embed';
}
