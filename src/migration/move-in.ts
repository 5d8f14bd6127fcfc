import {judgeConfig} from '../config/judge.js';
import {fromObject} from '../config/raw.js';
import {createRecord} from '../consent/consent.js';
import type {StoredChoice} from '../consent/record.js';
import {readChoices} from '../cookie/read-choice.js';
import {settleCookie} from '../cookie/settle-cookie.js';
import {writeChoice} from '../cookie/write-choice.js';
import type {MoveIn} from '../core/contract.js';
import {attempt} from '../dom/attempt.js';
import {registry} from '../dom/registry.js';
import {warn} from '../dom/warn.js';
import {whenShown} from '../dom/when-shown.js';
import {usualCategory} from '../services/catalogue.js';
import {ourNames} from './our-names.js';
import type {Peer} from './peer.js';
import {PEERS} from './peers.js';
import {recordTaken} from './record-taken.js';
import {takenChoice} from './taken-choice.js';
import {eraseStored, storedTexts} from './their-storage.js';
import {translateMarkup} from './translate-markup.js';
import {understood} from './understood.js';

/**
 * Takes over what visitors have answered to the library that this site had before, once and on the record, and understands
 * its gated markup. Whatever is unclear is no answer: then the visitor is asked.
 */
export const moveIn: MoveIn = (given, loader) => {
  // For the checks: an app may have asked for it, and not called it.
  registry.isMoving = true;
  const {from, name, map, revision, attribute} = fromObject(
    typeof given.migrate === 'string' ? {from: given.migrate} : given.migrate,
  );
  const peer = PEERS.get(`${from}`);
  if (!peer)
    return warn(
      `The option migrate="${`${from}`.slice(0, 80)}" names no library, so everybody is asked. It may be one of ${[...PEERS.keys()].join(', ')}. (migrate-unknown)`,
    );
  const key = typeof name === 'string' ? name : peer.key;
  const config = judgeConfig(given, navigator.globalPrivacyControl);
  const {isKnown} = createRecord(config, usualCategory);
  const own = Object.entries(Object(map) as object).map(([theirs, ours]) => [theirs, `${ours}`] as const);
  const toOurs = ourNames(new Map(own), peer.names ?? {}, isKnown);

  const stored = (): StoredChoice | undefined => readChoices(config)[0]?.choice;

  function keep(choice: StoredChoice, now: number): void {
    writeChoice(config, choice, now);
    if (config.cookieDomain) settleCookie(config, choice);
    // What cannot be kept is taken over again by the next page.
    if (stored()) recordTaken(choice, config, loader);
  }

  function takeOver(moved: Peer): void {
    const now = Math.floor(Date.now() / 1000);
    const texts = storedTexts(key);
    if (!stored()) {
      const theirs = understood(texts, moved);
      const choice = theirs && takenChoice(theirs, moved, {config, toOurs, revision: Number(revision ?? 0), now});
      if (choice) keep(choice, now);
    }
    // Only what is stored in its place makes it needless.
    if (texts[0] !== undefined && stored()) eraseStored(key);
  }

  attempt(() =>
    translateMarkup({
      gates: [...(peer.gates ?? []), ...(typeof attribute === 'string' ? [attribute] : [])],
      toOurs,
      isCategory: (ours) => config.categories.some((category) => category.name === ours),
    }),
  );
  // A page that is loaded ahead stores nothing until somebody sees it.
  whenShown(() => attempt(() => takeOver(peer)), new AbortController().signal);
};
