import type {Check, Core} from '../core/contract.js';
import {isOn} from '../dom/is-on.js';
import {page} from '../dom/page.js';
import {checkAgain} from './check-again.js';
import {report} from './report.js';
import {CHECKS} from './page-checks.js';

/**
 * Tells the site's developer on the console what is wrong, and how to correct it. With the option `debug`, what is right
 * as well, and again for markup that arrives later.
 */
export const check: Check = (core) => {
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', () => checkPage(core), {once: true});
  else checkPage(core);
  // Connected once, whoever asks for it.
  return true;
};

function checkPage(core: Core): void {
  if (core.signal.aborted) return;
  for (const each of CHECKS) void report(each, core);
  if (isOn(core.config.debug)) checkAgain(core);
}
