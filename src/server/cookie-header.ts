import {isRecordId} from '../consent/is-record-id.js';
import {parseRecord, type StoredChoice} from '../consent/record.js';

/** Where a choice is kept, as a server knows it. */
export interface ChoiceCookie {
  readonly cookieName: string;
  /** Without it one host only. */
  readonly cookieDomain?: string | undefined;
  /** Whether the page is on https. */
  readonly secure: boolean;
}

/** A choice, and its text in the cookie. */
export interface FoundChoice {
  readonly choice: StoredChoice;
  /** With the id, and nothing else behind the choice: it goes into headers. */
  readonly text: string;
  /** Of the record of the choice, where pages send records. */
  readonly id: string | undefined;
}

/**
 * Names under which a stored choice is believed, the one to write first. These are the rules of `choiceNames` and
 * `readChoices` in `src/cookie`, which take the scheme and the cookies from the page: a test compares the two.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3.2
 */
export function believedNames({cookieName, cookieDomain, secure}: ChoiceCookie): readonly string[] {
  const strong = `__Host-${cookieName}`;
  if (cookieDomain) return [cookieName, strong];
  return [secure ? strong : cookieName];
}

/**
 * Finds the newest choice that can be understood in a `Cookie` header. Whether it still counts is judged later.
 * @param header - the header's value; none counts as no cookies
 */
export function choiceIn(header: string | null | undefined, cookie: ChoiceCookie): FoundChoice | undefined {
  const believed = believedNames(cookie);
  const found = `${header ?? ''}`.split('; ').flatMap((pair) => {
    const end = pair.indexOf('=');
    if (!believed.includes(pair.slice(0, Math.max(0, end)))) return [];
    // A server that renews the cookie may have percent-encoded it. Unlike its successor, unescape never throws.
    const [said = '', behind = ''] = unescape(pair.slice(end + 1)).split('&i=');
    const choice = parseRecord(said);
    const id = isRecordId(behind) ? behind : undefined;
    return choice ? [{choice, text: said + (id ? `&i=${id}` : ''), id}] : [];
  });
  return found.sort((a, b) => b.choice.time - a.choice.time)[0];
}
