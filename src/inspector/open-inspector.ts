import type {OpenInspector} from '../core/contract.js';
import type {Kelisim} from '../core/kelisim.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';
import {warn} from '../dom/warn.js';
import {KelisimInspectorElement, TAG} from './element.js';

export const openInspector: OpenInspector = () => {
  const kelisim = registry.running as Kelisim | undefined;
  if (!kelisim)
    return warn('The inspector has nothing to look at: kelisim does not run on this page. (inspector-alone)');
  if (!customElements.get(TAG)) customElements.define(TAG, KelisimInspectorElement);
  const open = page.querySelector<HTMLElement>(TAG);
  if (open) return open.focus();
  const host = Object.assign(page.createElement(TAG), {kelisim});
  // After the page: whoever walks through it comes to the inspector last.
  whenThereIsBody(() => page.body.append(host));
};

function whenThereIsBody(act: () => void): void {
  if (page.body) act();
  else page.addEventListener('DOMContentLoaded', act, {once: true});
}
