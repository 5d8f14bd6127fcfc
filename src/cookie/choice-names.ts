/** How the choice is stored. */
export interface CookieOptions {
  /** Base name. */
  readonly cookieName: string;
  /** Without it this host only; `auto`: the registrable domain; else the domain itself. */
  readonly cookieDomain?: string;
  /** `none`: also where the page is a frame of another site. */
  readonly sameSite?: 'lax' | 'none';
  /** Days. */
  readonly expires: number;
}

/**
 * Names under which a stored choice is believed, the one to write first. No sibling domain can plant a `__Host-`
 * cookie, so where we can write one, nothing weaker is believed.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3.2
 */
export function choiceNames({cookieName, cookieDomain}: CookieOptions): string[] {
  const strong = `__Host-${cookieName}`;
  if (cookieDomain) return [cookieName, strong];
  return [location.protocol === 'https:' ? strong : cookieName];
}
