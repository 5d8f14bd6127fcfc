import type {TellStatus} from '../../core/contract.js';
import {page} from '../../dom/page.js';
import {aftermath} from '../../locales/en.js';
import type {AftermathTexts} from '../../locales/texts.js';
import {define} from '../shared/define.js';
import {nameOfOpener} from '../shared/opener-name.js';
import {textsOf} from '../shared/texts-of.js';
import {KelisimStatusElement, TAG} from './element.js';
import {whenUsable} from './when-usable.js';

/** Shows the message in place of the one before it, and moves the focus to it if nothing else has it. */
export const tellStatus: TellStatus = async (core, {stillRunning = [], source}, isWithdrawal) => {
  const {config, signal} = core;
  const {lang, texts} = await textsOf(core, aftermath);
  removeMessages();
  if (signal.aborted) return;
  const isReloadOffered = stillRunning.length > 0;
  define(TAG, KelisimStatusElement);
  const host = page.createElement(TAG) as KelisimStatusElement;
  const state = {config, lang, texts, isReloadOffered};
  host.state = state;
  // First, as the question was: anyone who goes on from there comes to the page.
  page.body.prepend(host);
  // What comes next says more. The function is the same each time, so it listens once.
  page.addEventListener('kelisim:show', removeMessages, {signal});
  signal.addEventListener('abort', removeMessages);
  // Only what comes into a region that is there already is announced.
  setTimeout(() =>
    whenUsable(host, () => (host.state = {...state, message: messageOf(texts, isWithdrawal, isReloadOffered)})),
  );
  await host.updateComplete;
  // The button that was pressed is gone, and the focus with it. Anyone who has gone on since keeps theirs.
  if (source !== 'api' && page.activeElement === page.body) host.focus({preventScroll: true});
};

function removeMessages(): void {
  for (const message of page.querySelectorAll(TAG)) message.remove();
}

function messageOf(texts: AftermathTexts, isWithdrawal: boolean, isReloadOffered: boolean): string {
  const kept = isWithdrawal
    ? texts.withdrawn
    : texts.saved.replace(/\{settings\|(.*?)\}/, (_, own: string) => nameOfOpener() || own);
  return isReloadOffered ? `${kept} ${texts.stillRunning}` : kept;
}
