import type {Change} from '../../consent/choice.js';
import {aftermath} from '../../locales/en.js';
import type {AftermathTexts} from '../../locales/texts.js';
import {page} from '../../dom/page.js';
import type {Core} from '../../core/contract.js';
import {directionOf} from '../shared/intl.js';
import {followSize} from '../shared/keep-clear.js';
import {look} from '../shared/card-styles.js';
import {place} from '../shared/position-styles.js';
import {textsOf} from '../shared/texts-of.js';
import {styles} from './styles.js';

/** Tells the visitor that a choice was kept; of a withdrawal, what it did and what it could not do (REQUIREMENTS L08, A13). */
export type TellStatus = (core: Core, change: Change, isWithdrawal: boolean) => Promise<void>;

const TAG = 'kelisim-status';

let takeAway: (() => void) | undefined;

/** A polite message that stays until it is taken away. */
export const tellStatus: TellStatus = async (core, {stillRunning = [], source}, isWithdrawal) => {
  const {lang, texts} = await textsOf(core, aftermath);
  takeAway?.();
  if (core.signal.aborted) return;
  const {config} = core;
  const host = page.createElement(TAG);
  const message = make('p', {role: 'status'});
  const buttons = make('div', {class: 'buttons'});
  const card = make('section', {
    lang,
    dir: directionOf(lang),
    'aria-label': texts.settings,
    'data-theme': config.theme ?? 'auto',
    'data-look': config.look ?? 'soft',
    'data-position': config.position ?? 'bottom',
  });
  const hide = button(texts.hide, {'data-action': 'hide'}, () => takeAway?.());
  if (stillRunning[0]) buttons.append(button(texts.reload, {'data-action': 'reload'}, () => location.reload()));
  buttons.append(
    button(texts.settings, {'data-kelisim': 'preferences'}, () => takeAway?.()),
    hide,
  );
  card.append(message, buttons);
  attach(host, card);
  // First, as the question was: whoever goes on from there comes to the page.
  page.body.prepend(host);
  const stopFollowing = followSize(card);
  const end = new AbortController();
  takeAway = () => {
    takeAway = undefined;
    end.abort();
    stopFollowing();
    host.remove();
  };
  // Whatever comes next says more.
  page.addEventListener('kelisim:show', takeAway, {signal: end.signal});
  core.signal.addEventListener('abort', takeAway, {signal: end.signal});
  // The button that was pressed is gone, and the focus with it. Whoever has gone on since keeps theirs.
  if (source !== 'api' && page.activeElement === page.body) hide.focus({preventScroll: true});
  // Into a region that is there already: else it is not announced.
  setTimeout(() => (message.textContent = wordsOf(texts, isWithdrawal, stillRunning)));
};

function wordsOf(texts: AftermathTexts, isWithdrawal: boolean, stillRunning: readonly string[]): string {
  const kept = isWithdrawal ? texts.withdrawn : texts.saved;
  return stillRunning[0] ? `${kept} ${texts.stillRunning}` : kept;
}

function attach(host: HTMLElement, card: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look + place + styles);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  root.append(card);
}

function button(text: string, attributes: Readonly<Record<string, string>>, act: () => void): HTMLButtonElement {
  const element = make('button', {type: 'button', part: 'button', ...attributes}) as HTMLButtonElement;
  return Object.assign(element, {textContent: text, onclick: act});
}

function make(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
