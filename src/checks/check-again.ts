import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {CHECKS, LOOK} from './page-checks.js';
import {report} from './report.js';

/** Milliseconds after which markup that arrived is complete. */
const UNTIL_COMPLETE = 300;

/** Checks again, for a developer who reads along: the markup when it changes, and the look when something is shown. */
export function checkAgain(core: Core): void {
  const {signal} = core;
  let timer = 0;

  function checkMarkup(): void {
    timer = 0;
    for (const each of CHECKS) if (each !== LOOK) void report(each, core);
  }

  const observer = new MutationObserver(() => (timer ||= window.setTimeout(checkMarkup, UNTIL_COMPLETE)));
  observer.observe(document, {childList: true, subtree: true, attributes: true});
  page.addEventListener('kelisim:show', () => void report(LOOK, core), {signal});
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
