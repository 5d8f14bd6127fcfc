import type {TellStatus} from '../../core/contract.js';
import {page} from '../../dom/page.js';
import {aftermath, question} from '../../locales/en.js';
import type {AftermathTexts} from '../../locales/texts.js';
import {define} from '../shared/define.js';
import {nameOfOpener} from '../shared/opener-name.js';
import {namesOfSale} from '../shared/sale.js';
import {settingsTexts} from '../shared/settings-texts.js';
import {KelisimStatusElement, TAG} from './element.js';
import {whenUsable} from './when-usable.js';

/** Shows the message in place of the one before it, and moves the focus to it if nothing else has it. */
export const tellStatus: TellStatus = async (core, {stillRunning = [], source}, isWithdrawal) => {
  const {config, signal} = core;
  const isSignal = source === 'gpc';
  const {lang, texts} = isSignal
    ? await settingsTexts(core, {...aftermath, gpc: question.gpc}, ['', 'more/'])
    : await settingsTexts(core, aftermath);
  // The question says it itself.
  if (isSignal && core.view !== 'hidden') return;
  removeMessages();
  if (signal.aborted) return;
  const isReloadOffered = stillRunning.length > 0;
  define(TAG, KelisimStatusElement);
  const host = page.createElement(TAG) as KelisimStatusElement;
  const asked = config.categories.filter(({name}) => core.consent.isAsked(name));
  const isOut = config.isOptOut && !namesOfSale({...config, categories: asked}).some(core.consent.has);
  const state = {config, lang, texts, isReloadOffered};
  host.state = state;
  // First, as the question was: anyone who goes on from there comes to the page.
  page.body.prepend(host);
  // What comes next says more. The function is the same each time, so it listens once.
  page.addEventListener('kelisim:show', removeMessages, {signal});
  signal.addEventListener('abort', removeMessages);
  // Only what comes into a region that is there already is announced.
  setTimeout(() =>
    whenUsable(
      host,
      () => (host.state = {...state, message: messageOf(texts, {isSignal, isWithdrawal, isReloadOffered, isOut})}),
    ),
  );
  await host.updateComplete;
  // The button that was pressed is gone, and the focus with it. Anyone who has gone on since keeps theirs.
  if (source !== 'api' && !isSignal && page.activeElement === page.body) host.focus({preventScroll: true});
};

function removeMessages(): void {
  for (const message of page.querySelectorAll(TAG)) message.remove();
}

/** What a message is made of. */
interface MessageTexts extends AftermathTexts {
  readonly gpc?: string;
  readonly optedOut?: string;
}

/** What has happened. */
interface Happened {
  /** Whether Global Privacy Control has decided. */
  readonly isSignal: boolean;
  readonly isWithdrawal: boolean;
  readonly isReloadOffered: boolean;
  /** Where people opt out: whether nothing is sold or shared now. */
  readonly isOut: boolean;
}

function messageOf(texts: MessageTexts, {isSignal, isWithdrawal, isReloadOffered, isOut}: Happened): string {
  const saved = texts.saved.replace(/\{settings\|(.*?)\}/, (_, own: string) => nameOfOpener() || own);
  const kept = isWithdrawal ? texts.withdrawn : saved;
  const said = isSignal ? `${texts.gpc}` : isOut ? `${texts.optedOut} ${saved}` : kept;
  return isReloadOffered ? `${said} ${texts.stillRunning}` : said;
}
