import Cookies from 'js-cookie';
import {formatRecord} from '../consent/format-record.js';
import type {StoredChoice} from '../consent/record.js';
import {choiceNames, type CookieOptions} from './choice-names.js';
import {eraseAt, type CookiePlace} from './erase-cookie.js';
import {idOfRecord} from './id-of-record.js';
import {allCookies} from './jar.js';
import {readChoices} from './read-choice.js';
import {reachableDomains, reachablePaths} from './reach.js';

/** Whether several cookies have one of the choice's names here. */
export function areSeveral({cookieName}: CookieOptions): boolean {
  return allCookies().filter(([name]) => name.replace('__Host-', '') === cookieName).length > 1;
}

/**
 * Whether the choice that was just written is the only one that browsers send to this site. Where it is shared across
 * subdomains, or the address has changed since the page was loaded, that cannot be seen.
 */
export function isSettled(options: CookieOptions): boolean {
  const loaded = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const isWhereItWas = loaded.startsWith(location.origin + location.pathname);
  return !options.cookieDomain && isWhereItWas && !areSeveral(options);
}

/**
 * Makes a choice the only one: shares it across subdomains where the site wants that, and erases every other cookie of
 * its names, under old paths and parent domains.
 * @param id - of its record, where the server has that; empty for none. Default: what a cookie of this choice says
 */
export function settleCookie(options: CookieOptions, choice: StoredChoice, id: string = idIn(options, choice)): void {
  const {cookieName, cookieDomain = '', sameSite} = options;
  const [name = cookieName] = choiceNames(options);
  const text = formatRecord(choice) + (id ? `&i=${id}` : '');
  const secure = location.protocol === 'https:';
  const partitioned = secure && sameSite === 'none';
  const attributes = {path: '/', sameSite: partitioned ? 'None' : 'Lax', secure, partitioned} as const;
  // Days: an older choice keeps what is left of its time.
  const expires = options.expires + (choice.time - Date.now() / 1000) / 86_400;

  const isThere = (): boolean => allCookies().some(([found, value]) => found === name && unescape(value) === text);

  /** Which of the cookies there is the one that was just written, and stays. */
  function kept(old: string, {domain, path}: CookiePlace): 'common' | 'partitioned' | undefined {
    const isThis = old === name && !cookieDomain && !domain && path === '/';
    return isThis ? (partitioned ? 'partitioned' : 'common') : undefined;
  }

  try {
    for (const old of [cookieName, `__Host-${cookieName}`]) {
      for (const domain of reachableDomains())
        for (const path of reachablePaths()) eraseAt(old, {domain, path}, kept(old, {domain, path}));
    }
    // The shortest domain that the browser lets us write to is the registrable one. On a host that is a public suffix,
    // such as localhost, a cookie of that domain is one of this host, so it is gone.
    for (const domain of cookieDomain === 'auto' ? reachableDomains() : [cookieDomain, '']) {
      if (!isThere()) Cookies.set(name, text, {...attributes, expires, domain});
    }
  } catch {
    // out of reach, in a sandboxed frame or on an opaque origin
  }
}

function idIn(options: CookieOptions, choice: StoredChoice): string {
  return readChoices(options)[0]?.text === formatRecord(choice) ? (idOfRecord(options) ?? '') : '';
}
