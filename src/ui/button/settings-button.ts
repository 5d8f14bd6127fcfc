import type {ConnectSettingsButton} from '../../core/contract.js';
import {isOn} from '../../dom/is-on.js';
import {OPENER} from '../../dom/opener.js';
import {page} from '../../dom/page.js';
import {warn} from '../../dom/warn.js';
import {aftermath} from '../../locales/en.js';
import {define} from '../shared/define.js';
import {followLanguage} from '../shared/follow-language.js';
import {directionOf} from '../shared/intl.js';
import {settingsTexts} from '../shared/settings-texts.js';
import {wantedLanguage} from '../shared/texts-of.js';

/** Ours, to tell it from the page's own. */
const TAG = 'kelisim-button';

/** Milliseconds between a change of the page and a look whether the button is still wanted. */
const LOOK_AGAIN = 100;

// Forced colours show a border that is transparent otherwise.
const STYLES = `:host{all:initial;position:fixed;z-index:9;left:12px;bottom:12px}button{font:14px system-ui;min-width:44px;min-height:44px;padding:11px;border:1px solid #0000;border-radius:12px;background:#345;color:#fff}@media print{:host{display:none}}`;

/**
 * The small corner button, for pages that offer no way of their own to the settings: consent is as easy to take back as
 * to give. It speaks the language that the question does.
 * @see https://gdpr-info.eu/art-7-gdpr/
 */
export const connectSettingsButton: ConnectSettingsButton = (core) => {
  const {config, signal} = core;
  // Pages hide elements that nobody has defined.
  define(TAG, class extends HTMLElement {});
  const host = page.createElement(TAG);
  let timer = 0;
  /** The language that it speaks, or that is on its way. */
  let language: string | undefined;

  function look(): void {
    timer = 0;
    // The question and the preferences are ways to the settings themselves.
    if (signal.aborted || core.view !== 'hidden' || page.querySelector(`${OPENER}:not(${TAG})`)) return host.remove();
    if (language !== wantedLanguage(core)) void translate();
    if (config.settingsButton === 'off')
      warn(
        'settings-button="off", but this page offers no other way to the settings, so the button is there: consent must be as easy to take back as to give. Put an element with data-kelisim="preferences" on every page. (settings-missing)',
      );
    // The first words have to come before it can be seen.
    if (host.shadowRoot && !host.isConnected) page.body.append(host);
  }

  async function translate(): Promise<void> {
    const wanted = (language = wantedLanguage(core));
    const {lang, texts} = await settingsTexts(core, {settings: aftermath.settings});
    // Somebody may have chosen another language meanwhile.
    if (wanted !== language) return;
    label(host, texts.settings);
    // Messages name it. What is in the shadow root is shown in its place.
    if (config.isOptOut) host.replaceChildren(texts.settings);
    host.lang = lang;
    host.dir = directionOf(lang);
    look();
  }

  const observer = new MutationObserver(() => (timer ||= window.setTimeout(look, LOOK_AGAIN)));
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['data-kelisim', 'hidden', 'onclick']});
  for (const name of ['kelisim:show', 'kelisim:hide']) page.addEventListener(name, look, {signal});
  followLanguage(core, look);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  if (isOn(config.debug)) void core.connect('checks');
  look();
};

function label(host: HTMLElement, text: string): void {
  const root = host.shadowRoot ?? build(host);
  root.querySelector('button')?.replaceChildren(text);
}

function build(host: HTMLElement): ShadowRoot {
  const sheet = new CSSStyleSheet();
  const root = host.attachShadow({mode: 'open'});
  host.dataset.kelisim = 'preferences';
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  root.append(page.createElement('button'));
  return root;
}
