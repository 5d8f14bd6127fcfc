import type {Core} from '../core/contract.js';
import {isOn} from '../dom/is-on.js';
import {page} from '../dom/page.js';
import {warn} from '../dom/warn.js';

/** Says which services are granted again and start only with the next page; loads it where the site allows that. */
export function tellOfReload(names: readonly string[], {config: {reloadOnWithdraw}}: Pick<Core, 'config'>): void {
  if (!names[0]) return;
  if (isOn(reloadOnWithdraw)) return location.reload();
  page.dispatchEvent(new CustomEvent('kelisim:reload', {detail: {services: names}}));
  warn(
    `${names.join(', ')} was stopped and is granted again. It starts when the page is loaded again: listen to "kelisim:reload". (needs-reload)`,
  );
}
