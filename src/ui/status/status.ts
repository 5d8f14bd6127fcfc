import type {Change} from '../../consent/choice.js';
import {aftermath} from '../../locales/en.js';
import {chooseLanguage} from '../../locales/languages.js';
import type {AftermathTexts} from '../../locales/texts.js';
import {page} from '../../page.js';
import type {Core} from '../../stage.js';
import {directionOf} from '../banner/language.js';
import {styles} from './styles.js';

/** Tells the visitor what a withdrawal did, and what it could not do (REQUIREMENTS L08, A13). */
export type TellStatus = (core: Core, change: Change) => Promise<void>;

const TAG = 'kelisim-status';

/** A polite message that stays until it is taken away. It takes no focus. */
export const tellStatus: TellStatus = async (core, {stillRunning = []}) => {
  const {lang, texts} = await textsOf(core);
  page.querySelector(TAG)?.remove();
  const host = page.createElement(TAG);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  const section = Object.assign(page.createElement('section'), {lang, dir: directionOf(lang)});
  section.dataset.theme = core.config.theme ?? 'auto';
  section.setAttribute('role', 'status');
  const message = page.createElement('p');
  const buttons = page.createElement('div');
  section.append(message, buttons);
  root.append(section);
  if (stillRunning[0]) buttons.append(button(texts.reload, 'reload', () => location.reload()));
  buttons.append(button(texts.hide, 'hide', () => host.remove()));
  page.body.append(host);
  // Into a region that is there already: else it is not announced.
  setTimeout(() => {
    message.textContent = [texts.withdrawn, stillRunning[0] && texts.stillRunning].filter(Boolean).join(' ');
  });
};

function button(text: string, action: string, act: () => void): HTMLButtonElement {
  const element = Object.assign(page.createElement('button'), {type: 'button', textContent: text, onclick: act});
  element.dataset.action = action;
  return element;
}

/** In the visitor's language, or in English where that cannot be had. */
async function textsOf({lang: wanted, provided, parts, config}: Core): Promise<{lang: string; texts: AftermathTexts}> {
  const lang = chooseLanguage(wanted, Object.keys(provided));
  const file = `more/${lang}`;
  const find = (name: string): Partial<AftermathTexts> | undefined => Reflect.get(provided, name) as never;
  try {
    if (lang !== 'en' && !find(lang)?.withdrawn && !find(file)) {
      const found = await parts.texts(file);
      if (found) Object.assign(provided, {[file]: found});
    }
  } catch {
    // English, then
  }
  const own = {...find(lang), ...find(file)};
  return {lang: own.withdrawn ? lang : 'en', texts: {...aftermath, ...own, ...config.texts}};
}
