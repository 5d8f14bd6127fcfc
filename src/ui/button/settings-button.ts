import type {ConnectSettingsButton} from '../../core/contract.js';
import {isOn} from '../../dom/is-on.js';
import {OPENER} from '../../dom/opener.js';
import {page} from '../../dom/page.js';
import {define} from '../shared/define.js';

/** Ours, to tell it from the page's own. */
const TAG = 'kelisim-button';

/** Milliseconds between a change of the page and a look whether the button is still wanted. */
const LOOK_AGAIN = 100;

const STYLES = `:host{all:initial;position:fixed;z-index:9;left:12px;bottom:12px}button{font:14px system-ui;padding:12px;border:0;border-radius:12px;background:#345;color:#fff}@media print{:host{display:none}}`;

/**
 * The small corner button, for pages that offer no way of their own to the settings: consent is as easy to take back as
 * to give.
 * @see https://gdpr-info.eu/art-7-gdpr/
 */
export const connectSettingsButton: ConnectSettingsButton = (core) => {
  const {config, signal} = core;
  // Pages hide elements that nobody has defined.
  define(TAG, class extends HTMLElement {});
  const host = page.createElement(TAG);
  let timer = 0;

  function look(): void {
    timer = 0;
    // The question and the preferences are ways to the settings themselves.
    if (signal.aborted || core.view !== 'hidden' || page.querySelector(`${OPENER}:not(${TAG})`)) return host.remove();
    if (!host.shadowRoot) build(host, config.texts?.settings ?? 'Cookies');
    if (!host.isConnected) page.body.append(host);
  }

  const observer = new MutationObserver(() => (timer ||= window.setTimeout(look, LOOK_AGAIN)));
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['data-kelisim', 'hidden', 'onclick']});
  for (const name of ['kelisim:show', 'kelisim:hide']) page.addEventListener(name, look, {signal});
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  if (isOn(config.debug)) void core.connect('checks');
  look();
};

function build(host: HTMLElement, label: string): void {
  const sheet = new CSSStyleSheet();
  const root = host.attachShadow({mode: 'open'});
  host.dataset.kelisim = 'preferences';
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  root.append(Object.assign(page.createElement('button'), {textContent: label}));
}
