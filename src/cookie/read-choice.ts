import {parseRecord, type StoredChoice} from '../consent/record.js';
import {choiceNames, type CookieOptions} from './choice-names.js';
import {allCookies} from './jar.js';

/** What was found under the choice's names. */
export interface Found {
  /** The newest choice that can be understood. */
  readonly choice?: StoredChoice | undefined;
  /** Its text in the cookie, to notice a change. */
  readonly text?: string;
  /** How many cookies have one of the names, believed or not. */
  readonly count: number;
}

/**
 * Reads the stored choice. Of several cookies, under an old path or a parent domain, the newest decision wins.
 */
export function readChoice(options: CookieOptions): Found {
  const {cookieName} = options;
  const believed = choiceNames(options);
  const all = allCookies().filter(([name]) => name.replace('__Host-', '') === cookieName);
  const found = all.flatMap(([name, value]) => {
    // A server that renews the cookie may have percent-encoded it. Unlike its successor, unescape never throws.
    const text = unescape(value);
    return believed.includes(name) ? {text, choice: parseRecord(text)} : [];
  });
  const [newest] = found.sort((a, b) => (b.choice?.time ?? 0) - (a.choice?.time ?? 0));
  return {...newest, count: all.length};
}
