import {parseRecord, type StoredChoice} from '../consent/record.js';
import {choiceNames, type CookieOptions} from './choice-names.js';
import {allCookies} from './jar.js';

/** A cookie under one of the choice's names. */
export interface FoundChoice {
  /** `undefined` where it is not believed, or cannot be understood. */
  readonly choice: StoredChoice | undefined;
  /** Its text in the cookie, to notice a change: without the id of its record. */
  readonly text: string;
}

/** A cookie as an event tells of it. */
export interface ToldCookie {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads the stored choice. Of several cookies, under an old path or a parent domain, the newest decision wins: it is the
 * first.
 * @param told - cookies that have changed just now: WebKit may tell of them before the page's cookies have them
 */
export function readChoices(options: CookieOptions, told: readonly ToldCookie[] = []): readonly FoundChoice[] {
  const {cookieName} = options;
  const believed = choiceNames(options);
  return [...allCookies(), ...told.map((each): [string, string] => [each.name, each.value])]
    .filter(([name]) => name.replace('__Host-', '') === cookieName)
    .map(([name, value]) => {
      // A server that renews the cookie may have percent-encoded it. Unlike its successor, unescape never throws. Behind the
      // choice may stand the id of its record, which is no part of it.
      const [text] = unescape(value).split('&i=') as [string];
      return {text, choice: believed.includes(name) ? parseRecord(text) : undefined};
    })
    .sort((a, b) => (b.choice?.time ?? 0) - (a.choice?.time ?? 0));
}
