import {GATED} from '../checks/awaited-names.js';
import {tagOf} from '../checks/opening-tag.js';
import {wasReleased} from '../checks/script-kinds.js';
import {vendorOfAddress} from '../checks/vendor-of.js';
import {page} from '../dom/page.js';

/** Something that happened on the page while somebody looked. */
export interface Happening {
  /** Milliseconds since the page began. */
  readonly at: number;
  /** An opening tag, or the name of an event. */
  readonly what: string;
  /** What it waited for, or what the event tells. */
  readonly detail: string;
  /** Milliseconds until it had loaded; `undefined` for what does not load, or is not here yet. */
  took?: number;
  hasFailed?: boolean;
}

/** Writes down what is released, and what the library says, from now on. */
export interface Recorder {
  /** When it began, in milliseconds since the page did. */
  readonly since: number;
  /** In the order in which it happened. */
  readonly happenings: readonly Happening[];
  /** Gated elements that it has seen being released: everything else was before it. */
  hasSeen(element: Element): boolean;
  end(): void;
}

const EVENTS = ['ready', 'change', 'show', 'hide', 'erased', 'reload', 'language'] as const;

/** @param onNews - called when there is more to show */
export function startRecorder(onNews: () => void): Recorder {
  const life = new AbortController();
  const happenings: Happening[] = [];
  const seen = new WeakSet<Element>();
  const observer = new MutationObserver((records) => {
    const targets = records.flatMap(({type, target, addedNodes}) =>
      type === 'attributes' ? [target] : [...addedNodes],
    );
    for (const element of targets.flatMap(gatedIn)) if (isReleased(element) && !seen.has(element)) note(element);
    onNews();
  });

  function note(element: Element): void {
    seen.add(element);
    const started = performance.now();
    const happening: Happening = {at: started, what: tagOf(element), detail: awaitedText(element)};
    happenings.push(happening);
    const end = (hasFailed: boolean) => (): void => {
      Object.assign(happening, {took: performance.now() - started, hasFailed});
      onNews();
    };
    element.addEventListener('load', end(false), {once: true, signal: life.signal});
    element.addEventListener('error', end(true), {once: true, signal: life.signal});
  }

  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['src', 'srcset', 'href', 'data']});
  for (const name of EVENTS)
    page.addEventListener(
      `kelisim:${name}`,
      (event) => {
        const {source, changed} = Object((event as CustomEvent).detail) as {source?: string; changed?: string[]};
        // What is shown or hidden changes nothing.
        const detail =
          name === 'change' || name === 'ready' ? [source, changed?.join(' ')].filter(Boolean).join(': ') : '';
        happenings.push({at: performance.now(), what: event.type, detail});
        onNews();
      },
      {signal: life.signal},
    );

  return {
    since: performance.now(),
    happenings,
    hasSeen: (element) => seen.has(element),
    end() {
      observer.disconnect();
      life.abort();
    },
  };
}

/** What may have been let in: what is gated, and the scripts of built-in services, which have no mark. */
export const LET_IN: string = `${GATED},script[src]`;

/** What an element waits for, as it stands in the page; of the script of a built-in service, the service. */
export function awaitedText(element: Element): string {
  const text = element.getAttribute('data-service') ?? element.getAttribute('data-category');
  return text ?? vendorOfAddress(element.getAttribute('src'))?.service ?? '';
}

/** Whether the library has let an element in. */
export function isReleased(element: Element): boolean {
  if (!element.matches(GATED)) return element.localName === 'script' && awaitedText(element) !== '';
  if (element instanceof HTMLScriptElement) return element.type !== 'text/plain' && wasReleased(element);
  return ['src', 'srcset', 'href', 'data', 'poster'].some(
    (name) => element.hasAttribute(name) && element.getAttribute(name) === heldIn(element, name),
  );
}

function heldIn(element: Element, name: string): string | null {
  return element.getAttribute(`data-${name}`) ?? (name === 'src' ? element.getAttribute('data-kelisim-src') : null);
}

function gatedIn(node: Node): Element[] {
  if (!(node instanceof Element)) return [];
  const {matches, querySelectorAll} = Element.prototype;
  return [...(matches.call(node, LET_IN) ? [node] : []), ...querySelectorAll.call(node, LET_IN)];
}
