import {page} from '../dom/page.js';
import {parse} from '../dom/parse.js';
import type {Trusted} from '../dom/trusted-types.js';

type Method = (...parameters: never[]) => unknown;

const running = new Set<Element>();
let undo: (() => void)[] = [];

/**
 * Gives a released script the page it was written for: its listeners for events that have passed are called, and what
 * an inline one writes stands behind it.
 */
export function enterLatePage(script: HTMLScriptElement, trusted: Trusted): () => void {
  if (!undo[0]) for (const target of [document, window]) override(target);
  running.add(script);
  const stopCollecting = script.src ? undefined : collectWritten(script, trusted);
  return () => {
    running.delete(script);
    stopCollecting?.();
    // Once for all inline scripts of a batch, which run in one go.
    queueMicrotask(() => {
      if (!running.size) for (const restore of undo.splice(0)) restore();
    });
  };
}

/** Puts what an inline script writes behind it. On a page that has loaded, `document.write` would erase everything. */
function collectWritten(script: Element, trusted: Trusted): () => void {
  // On the prototype: an element may have taken the name in this document.
  const {prototype} = Document;
  const {write, writeln} = prototype;
  const written: string[] = [];
  const collect = (...html: string[]): void => void written.push(...html);
  Object.assign(prototype, {write: collect, writeln: collect});
  return () => {
    Object.assign(prototype, {write, writeln});
    if (written[0]) script.after(parse(written.join(''), trusted));
  };
}

function override(target: Document | Window): void {
  const own = Object.getOwnPropertyDescriptor(target, 'addEventListener');
  const native = (target === document ? page.addEventListener : window.addEventListener) as Method;
  const value = (...parameters: never[]): void => {
    native.apply(target, parameters);
    const [type, listener] = parameters as unknown as [string, EventListenerOrEventListenerObject | null];
    const script = page.currentScript;
    if (script instanceof HTMLScriptElement && running.has(script) && hasPassed(type))
      setTimeout(() => call(target, type, listener));
  };
  // Without a prototype: scripts of a page may add to what all objects inherit.
  const descriptor = {__proto__: null, configurable: true, writable: true, value} as PropertyDescriptor;
  Reflect.defineProperty(target, 'addEventListener', descriptor);
  undo.push(() =>
    own ? Reflect.defineProperty(target, 'addEventListener', own) : Reflect.deleteProperty(target, 'addEventListener'),
  );
}

function hasPassed(type: string): boolean {
  const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (type === 'DOMContentLoaded') return !!timing?.domContentLoadedEventStart;
  return /^(load|pageshow)$/.test(type) && !!timing?.loadEventStart;
}

function call(target: Document | Window, type: string, listener: EventListenerOrEventListenerObject | null): void {
  const event = new Event(type);
  if (typeof listener === 'function') listener.call(target, event);
  else listener?.handleEvent(event);
}
