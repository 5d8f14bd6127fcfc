import {page} from '../dom/page.js';

/** What opens the preferences when clicked. */
const OPENER = '[data-kelisim="preferences"]';

/** Ours, to tell it from the page's own. */
const TAG = 'kelisim-button';

const STYLES = `:host{all:initial;position:fixed;z-index:9;left:12px;bottom:12px}button{font:14px system-ui;padding:12px;border:0;border-radius:12px;background:#345;color:#fff}@media print{:host{display:none}}`;

/**
 * The small corner button, for pages that offer no way of their own to the settings (REQUIREMENTS L07).
 * @returns a function that puts it in if it is wanted and the page has none, and takes it out if not
 */
export function settingsButton(label: string): (isWanted: boolean) => void {
  const host = page.createElement(TAG);
  return (isWanted) => {
    if (!isWanted || page.querySelector(`${OPENER}:not(${TAG})`)) return host.remove();
    if (!host.shadowRoot) build(host, label);
    if (!host.isConnected) page.body.append(host);
  };
}

function build(host: HTMLElement, label: string): void {
  const sheet = new CSSStyleSheet();
  const root = host.attachShadow({mode: 'open'});
  host.dataset.kelisim = 'preferences';
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  root.append(Object.assign(page.createElement('button'), {textContent: label}));
}
