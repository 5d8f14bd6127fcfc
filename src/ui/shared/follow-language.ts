import type {Core} from '../../core/contract.js';
import {page} from '../../dom/page.js';

/** Calls back when another language is wanted: somebody has chosen it or, where nobody has, it is the page's own now. */
export function followLanguage(core: Pick<Core, 'lang' | 'signal'>, act: () => unknown): void {
  const {signal} = core;
  const observer = new MutationObserver(() => core.lang ?? act());
  observer.observe(page.documentElement, {attributeFilter: ['lang']});
  page.addEventListener('kelisim:language', act, {signal});
  signal.addEventListener('abort', () => observer.disconnect());
}
