import {parseRecord, type StoredChoice} from '../consent/record.js';
import {allCookies, choiceNames, type CookieOptions} from './jar.js';

/** What was found under the choice's names. */
export interface Found {
  /** The newest choice that can be understood. */
  readonly choice?: StoredChoice | undefined;
  /** Its text in the cookie, to tell news by. */
  readonly text?: string;
  /** Whether there are more cookies than one. */
  readonly isTwice: boolean;
}

/**
 * Reads the stored choice. Of several cookies, under an old path or a parent domain, the newest decision wins.
 * @param now - seconds since 1970
 */
export function readChoice(options: CookieOptions, now: number): Found {
  const names = choiceNames(options);
  const found = allCookies().flatMap(([name, value]) => {
    // A server that renews the cookie may have percent-encoded it. Unlike its successor, unescape never throws.
    const text = unescape(value);
    return names.includes(name) ? {text, choice: parseRecord(text, now)} : [];
  });
  const [newest] = found.sort((a, b) => (b.choice?.time ?? 0) - (a.choice?.time ?? 0));
  return {...newest, isTwice: found.length > 1};
}
