import type {Change} from '../consent/choice.js';
import {page} from '../dom/page.js';

/** Fires one of the library's events on the document. */
export function announce(name: 'ready' | 'change', change: Change): void {
  page.dispatchEvent(new CustomEvent(`kelisim:${name}`, {detail: change}));
}
