import {readChoices} from './read-choice.js';
import {choiceNames, type CookieOptions} from './choice-names.js';
import {allCookies} from './jar.js';

const ID = /&i=([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/**
 * The id of the record of the newest choice, as its cookie has it: a server has stored that record. The core reads over it.
 */
export function idOfRecord(options: CookieOptions): string | undefined {
  const [newest] = readChoices(options);
  const names = choiceNames(options);
  const texts = allCookies().flatMap(([name, value]) => (names.includes(name) ? [unescape(value)] : []));
  const found = newest?.choice && texts.find((text) => text.startsWith(`${newest.text}&i=`));
  return ID.exec(found ?? '')?.[1];
}
