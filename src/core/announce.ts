import type {Change} from '../consent/choice.js';
import {attempt} from '../dom/attempt.js';
import {page} from '../dom/page.js';

/** Fires one of the library's events on the document. */
export function announce(name: 'ready' | 'change', change: Change): void {
  page.dispatchEvent(new CustomEvent(`kelisim:${name}`, {detail: change}));
}

/** Calls what the site gave us. If one throws, the others are still called. */
export function callEach<T>(callbacks: Iterable<(value: T) => void>, value: T): void {
  for (const callback of callbacks) attempt(() => callback(value));
}
