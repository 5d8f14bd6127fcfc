import type {Config} from '../../config/config.js';
import type {ProofRecord} from '../../consent/proof-record.js';
import type {StoredChoice} from '../../consent/record.js';
import {idOfRecord} from '../../cookie/id-of-record.js';
import {readChoices} from '../../cookie/read-choice.js';
import {settleCookie} from '../../cookie/settle-cookie.js';
import type {SharedEnd} from './own-chain.js';

/**
 * Puts the id of a record that the server has behind the choice in the cookie. So the site's server finds it by the cookie,
 * and pages of other subdomains go on with the chain. What is in the cookie at this moment counts: a newer choice, of this tab
 * or another, has a record of its own.
 */
export function markChoice(config: Config, record: ProofRecord): void {
  const [newest] = readChoices(config);
  if (newest?.choice && isAbout(record, newest.choice) && idOfRecord(config) !== record.id)
    settleCookie(config, newest.choice, record.id);
}

/** The record of the newest choice, which a page of another subdomain may have made. */
export function sharedEnd(config: Config): SharedEnd | undefined {
  const id = idOfRecord(config);
  const time = readChoices(config)[0]?.choice?.time;
  return id && time ? {id, time: time * 1000} : undefined;
}

function isAbout({time, source, revision, purposes}: ProofRecord, choice: StoredChoice): boolean {
  const {granted, denied} = choice;
  return (
    Date.parse(time) === choice.time * 1000 &&
    source === choice.source &&
    revision === choice.revision &&
    purposes.length === granted.length + denied.length &&
    purposes.every(({category, state}) => (state === 'granted' ? granted : denied).includes(category))
  );
}
