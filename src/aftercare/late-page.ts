import {currentScript, page} from '../page.js';

type Method = (...parameters: never[]) => unknown;

const running = new Set<Element>();
let undo: (() => void)[] = [];

/**
 * Gives a released script the page it was written for: its listeners for events that have passed, and will not come
 * again, are called.
 * @returns what ends that
 */
export function attend(script: HTMLScriptElement): () => void {
  if (!undo[0]) for (const target of [document, window]) override(target);
  running.add(script);
  return () => {
    running.delete(script);
    // Once for all inline scripts of a batch, which run in one go.
    queueMicrotask(() => {
      if (!running.size) for (const restore of undo.splice(0)) restore();
    });
  };
}

function override(target: Document | Window): void {
  const own = Object.getOwnPropertyDescriptor(target, 'addEventListener');
  const native = (target === document ? page.addEventListener : window.addEventListener) as Method;
  const value = (...parameters: never[]): void => {
    native.apply(target, parameters);
    const [type, listener] = parameters as unknown as [string, EventListenerOrEventListenerObject | null];
    const script = currentScript();
    if (script && running.has(script) && hasPassed(type)) setTimeout(() => call(target, type, listener));
  };
  Reflect.defineProperty(target, 'addEventListener', {configurable: true, writable: true, value});
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
