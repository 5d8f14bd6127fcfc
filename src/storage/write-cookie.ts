import Cookies from 'js-cookie';
import {allCookies, choiceNames, type CookieOptions} from './cookies.js';

/**
 * Stores a choice, and erases every other cookie of its names. Where cookies are out of reach nothing happens: the
 * choice holds for this page view.
 * @param expires - days
 */
export function writeCookie(options: CookieOptions, value: string, expires: number): void {
  const {cookieName, cookieDomain} = options;
  const [name = cookieName] = choiceNames(options);
  eraseCookie(cookieName);
  eraseCookie(`__Host-${cookieName}`);
  // The shortest domain that the browser lets us write to is the registrable one.
  for (const domain of cookieDomain === 'auto' ? reachableDomains() : [cookieDomain, '']) {
    if (isSet(name)) return;
    const place = domain ? {domain} : {};
    attempt(() =>
      Cookies.set(name, value, {path: '/', sameSite: 'Lax', secure: location.protocol === 'https:', expires, ...place}),
    );
  }
}

/** Deletes a cookie under every domain and path that this page can reach (REQUIREMENTS L08), or only the given ones. */
export function eraseCookie(name: string, path?: string, domain?: string): void {
  if (!isSet(name)) return;
  for (const onDomain of domain ? ['', domain] : reachableDomains()) {
    for (const onPath of path ? [path] : reachablePaths()) {
      const place = {path: onPath, secure: name.startsWith('__'), ...(onDomain && {domain: onDomain})};
      attempt(() => Cookies.remove(name, place));
    }
  }
}

function isSet(name: string): boolean {
  return allCookies().some(([found]) => found === name);
}

/** Domains a cookie visible here may be on: each parent from the shortest, this host, and none (host only). */
function reachableDomains(): string[] {
  const labels = location.hostname.split('.');
  return [...labels.map((_, index) => labels.slice(index).join('.')).reverse(), ''];
}

/** Paths a cookie visible here may be on: the page's own and each parent, with and without a final slash. */
function reachablePaths(): string[] {
  const paths = location.pathname.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  return paths.flatMap((path) => [path, `${path}/`]);
}

function attempt(action: () => unknown): void {
  try {
    action();
  } catch {
    // cookies are out of reach here: nothing to write, nothing to erase
  }
}
