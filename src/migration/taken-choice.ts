import type {Config} from '../config/config.js';
import {createRecord} from '../consent/consent.js';
import {SKEW, type StoredChoice} from '../consent/record.js';
import {usualCategory} from '../services/catalogue.js';
import type {OurNames} from './our-names.js';
import type {Peer, TheirAnswer} from './peer.js';
import {wishesOf} from './wishes.js';

const DAY = 86_400;

/** Days that an answer without a date still lasts at least: so nobody is asked at once. */
const LEFT = 30;

/**
 * The choice that another library has stored, as one of ours. `undefined` where it is unclear or over: then the visitor is
 * asked.
 * @param revision - of what the other library asked for last
 * @param now - seconds since 1970
 */
export function takenChoice(
  theirs: TheirAnswer,
  {days}: Pick<Peer, 'days'>,
  {config, toOurs, revision, now}: {config: Config; toOurs: OurNames; revision: number; now: number},
): StoredChoice | undefined {
  const {time = undated(days, config.expires, now), until = Number.POSITIVE_INFINITY} = theirs;
  const isDated = time > 0 && time <= now + SKEW && time + config.expires * DAY > now && until > now;
  if (!isDated || (theirs.revision !== undefined && theirs.revision !== revision)) return undefined;
  const wishes = wishesOf(theirs, toOurs, config);
  const consent = createRecord(config, usualCategory);
  consent.decide(wishes, time, 'migrated');
  const {choice} = consent;
  if (!choice || !Object.keys(wishes)[0]) return undefined;
  // To decide is to answer everything. What was not answered there is still open.
  const isSaid = (name: string): boolean => Object.hasOwn(wishes, name);
  return {...choice, granted: choice.granted.filter(isSaid), denied: choice.denied.filter(isSaid)};
}

/**
 * When an answer without a date is taken to have been given: as long ago as it may have been, but not so long that it is
 * over within a month. The longest term of theirs and that month are no more than a choice may last here.
 */
function undated(days: number, expires: number, now: number): number {
  return now - Math.max(0, Math.min(days, expires - LEFT)) * DAY;
}
