import {isRecordId} from '../consent/is-record-id.js';
import {readChoices} from './read-choice.js';
import {choiceNames, type CookieOptions} from './choice-names.js';
import {allCookies} from './jar.js';

/**
 * The id of the record of the newest choice, as its cookie has it: a server has stored that record. The core reads over it.
 */
export function idOfRecord(options: CookieOptions): string | undefined {
  const [newest] = readChoices(options);
  const names = choiceNames(options);
  const texts = allCookies().flatMap(([name, value]) => (names.includes(name) ? [unescape(value)] : []));
  const found = newest?.choice && texts.find((text) => text.startsWith(`${newest.text}&i=`));
  const id = found?.split('&i=')[1];
  return isRecordId(id) ? id : undefined;
}
