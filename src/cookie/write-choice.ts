import Cookies from 'js-cookie';
import {allCookies, choiceNames, type CookieOptions} from './jar.js';
import {reachableDomains, reachablePaths} from './reach.js';

/**
 * Stores a choice, and erases every other cookie of its names. Where cookies are out of reach nothing happens: the
 * choice holds for this page view.
 * @param expires - days
 */
export function writeCookie(options: CookieOptions, value: string, expires: number): void {
  const {cookieName, cookieDomain} = options;
  const [name = cookieName] = choiceNames(options);
  const secure = location.protocol === 'https:';
  const isThere = (wanted: string): boolean => allCookies().some(([found]) => found === wanted);
  try {
    for (const old of [cookieName, `__Host-${cookieName}`]) {
      if (!isThere(old)) continue;
      for (const domain of reachableDomains()) {
        for (const path of reachablePaths(location.href)) Cookies.remove(old, {path, domain, secure});
      }
    }
    // The shortest domain that the browser lets us write to is the registrable one.
    for (const domain of cookieDomain === 'auto' ? reachableDomains() : [cookieDomain ?? '', '']) {
      if (!isThere(name)) Cookies.set(name, value, {path: '/', sameSite: 'Lax', secure, expires, domain});
    }
  } catch {
    // out of reach: a sandboxed frame, an opaque origin
  }
}
