import {formatRecord} from '../consent/format-record.js';
import {LONGEST, type StoredChoice} from '../consent/record.js';
import {page} from '../dom/page.js';
import {choiceNames, type CookieOptions} from './choice-names.js';

/**
 * Writes a choice into the cookie of this host, before it returns. Where cookies are out of reach nothing happens: the
 * choice holds for this page view.
 * @param now - seconds since 1970
 * @returns the text in the cookie
 */
export function writeChoice(options: CookieOptions, choice: StoredChoice, now: number): string {
  const [name] = choiceNames(options);
  // Browsers would ignore what is too long, and keep the choice before. What is cut is understood as no choice.
  const text = formatRecord(choice).slice(0, LONGEST + 1);
  const secure = location.protocol === 'https:' ? '; secure' : '';
  const site = secure && options.sameSite === 'none' ? 'none; partitioned' : 'lax';
  try {
    // An older choice keeps what is left of its time. Not by js-cookie, which comes in a lazy part: nothing else of it is needed here.
    page.cookie = `${name}=${text}; path=/; max-age=${choice.time + options.expires * 86_400 - now}; samesite=${site}${secure}`;
  } catch {
    // out of reach, in a sandboxed frame or on an opaque origin
  }
  return text;
}
