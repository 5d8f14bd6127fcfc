/** A cookie a service sets, by exact name or by pattern. */
export interface DeclaredCookie {
  readonly name?: string | undefined;
  /** Source of a regular expression without flags, tested against the cookie's name. */
  readonly pattern?: string | undefined;
  /** Path it was set on; without it every path of the page's address is tried. */
  readonly path?: string | undefined;
  /** Domain it was set on; without it every domain the page can reach is tried. */
  readonly domain?: string | undefined;
  /** How long it lives, in words for the visitor ("1 year"). */
  readonly duration?: string | undefined;
}

/** A key in localStorage or sessionStorage, by exact name or by pattern. */
export interface DeclaredKey {
  readonly name?: string | undefined;
  /** Source of a regular expression without flags, tested against the key. */
  readonly pattern?: string | undefined;
}

/** One third party, in exactly one category (REQUIREMENTS L09). */
export interface Service {
  /** Identifier: a letter, then letters, digits, `-` or `_`; at most 64. */
  readonly name: string;
  readonly category: string;
  readonly label?: string | undefined;
  readonly provider?: string | undefined;
  /** ISO 3166 code of the country the data goes to. */
  readonly country?: string | undefined;
  readonly purpose?: string | undefined;
  readonly policyUrl?: string | undefined;
  readonly retention?: string | undefined;
  /** Or names with spaces between them. */
  readonly cookies?: readonly DeclaredCookie[] | string;
  /** Or names with spaces between them. */
  readonly storage?: readonly DeclaredKey[] | string;
}
