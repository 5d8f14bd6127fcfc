/** A cookie a service sets, by exact name or by pattern. */
export interface DeclaredCookie {
  readonly name?: string | undefined;
  /** Source of a regular expression without flags, tested against the cookie's name. */
  readonly pattern?: string | undefined;
  /** Path it was set on; without it every path of the page's address is tried. */
  readonly path?: string | undefined;
  /** Domain it was set on; without it every domain the page can reach is tried. */
  readonly domain?: string | undefined;
  /** How long it lives: `1 year`, `30 minutes`, shown in the visitor's language; or any words. */
  readonly duration?: string | undefined;
  /** Whether only the server or another site can erase it: HttpOnly, or on a domain of the provider's. */
  readonly isOutOfReach?: boolean | undefined;
}

/** A key in localStorage or sessionStorage, by exact name or by pattern. */
export interface DeclaredKey {
  readonly name?: string | undefined;
  /** Source of a regular expression without flags, tested against the key. */
  readonly pattern?: string | undefined;
}

/** What a service is given to start with. */
export interface Starter {
  /** Runs a script from an address. Fails when it cannot be had. */
  load(url: string): Promise<void>;
  /** Whether a category or service is granted now. */
  has(name: string): boolean;
  /** Tells the site's developer, once. */
  report(message: string): void;
}

/** What is known of a third party, for the visitor and for ending it. */
export interface Facts {
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
  /** IndexedDB databases. Or names with spaces between them. */
  readonly databases?: readonly DeclaredKey[] | string;
  /** Hosts that it sends data to, for the documentation and for advice. */
  readonly hosts?: readonly string[];
  /** Starts it, or starts it again after `stop`. Called when it is granted, once. */
  start?(service: Service, starter: Starter): void;
  /** Ends it, so that nothing goes out any more and nothing said meanwhile is sent later. */
  stop?(service: Service): void;
  /** Whether, in spite of `stop`, only loading the page anew ends it for good. */
  readonly isResident?: boolean;
}

/** One third party, in exactly one category (REQUIREMENTS L09). */
export interface Service extends Facts {
  /** Identifier: a letter, then letters, digits, `-` or `_`; at most 64. */
  readonly name: string;
  readonly category: string;
  /** What the provider calls this site: a counter's number, a pixel's id. */
  readonly id?: unknown;
  /** What a built-in service is started with, besides the id; as its provider documents it. */
  readonly settings?: object;
  /** For a built-in service: the file with what is known of it (`services/table.ts`). */
  readonly part?: string;
  /** Whether it has been started, and not stopped since. */
  isOn?: boolean;
}
