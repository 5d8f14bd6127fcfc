import {page} from '../dom/page.js';

/** How the choice is stored. */
export interface CookieOptions {
  /** Base name. */
  readonly cookieName: string;
  /** Without it this host only; `auto`: the registrable domain; else the domain itself. */
  readonly cookieDomain?: string;
  /** Days. */
  readonly expires: number;
}

/**
 * Every cookie of this page as name and value; of the same name, all of them, which is why js-cookie does not read
 * here. None where cookies are out of reach: a sandboxed frame, an opaque origin.
 */
export function allCookies(): [name: string, value: string][] {
  try {
    return page.cookie.split('; ').map((cookie) => {
      const [name = '', ...value] = cookie.split('=');
      return [name, value.join('=')];
    });
  } catch {
    return []; // no cookies, no consent that lasts
  }
}

/**
 * Names under which a stored choice is believed, the one to write first. No sibling domain can plant a `__Host-`
 * cookie, so where we can write one, nothing weaker is believed.
 */
export function choiceNames({cookieName, cookieDomain}: CookieOptions): string[] {
  const strong = `__Host-${cookieName}`;
  if (cookieDomain) return [cookieName, strong];
  return [location.protocol === 'https:' ? strong : cookieName];
}
