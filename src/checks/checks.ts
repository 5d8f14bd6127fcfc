import type {Check, Core} from '../core/contract.js';
import type {Kelisim} from '../core/kelisim.js';
import {isOn} from '../dom/is-on.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';
import {allowInspector} from './allow-inspector.js';
import {checkAgain} from './check-again.js';
import {nextTask} from './next-task.js';
import {report} from './report.js';
import {CHECKS} from './page-checks.js';

/**
 * Tells the site's developer on the console what is wrong, and how to correct it. With the option `debug`, what is right
 * as well, and again for markup that arrives later.
 */
export const check: Check = (core) => {
  const kelisim = registry.running as Kelisim | undefined;
  if (kelisim && isOn(core.config.debug)) allowInspector(kelisim, () => inspect(core));
  if (page.readyState === 'loading')
    page.addEventListener('DOMContentLoaded', () => void checkPage(core), {once: true});
  else void checkPage(core);
  // Connected once, whoever asks for it.
  return true;
};

/** Opens the inspector, which takes Lit from the interface. */
async function inspect(core: Core): Promise<void> {
  const open = (await core.part('ui')) && (await core.part('inspector'));
  open?.();
}

/**
 * Makes each check in a task of its own, so that nobody who uses the page meanwhile waits for all of them. The mark
 * `kelisim-checked` on the page's timeline says when everything that is wrong has been told.
 * @see https://w3c.github.io/user-timing/
 */
async function checkPage(core: Core): Promise<void> {
  const reports: Promise<void>[] = [];
  // From the first check on: what arrives meanwhile may come too late for the check that it concerns.
  if (isOn(core.config.debug)) checkAgain(core);
  for (const each of CHECKS) {
    if (core.signal.aborted) return;
    reports.push(report(each, core));
    await nextTask();
  }
  await Promise.all(reports);
  performance.mark('kelisim-checked');
}
