/** A cookie that a service sets, by exact name or by pattern. */
export interface DeclaredCookie {
  readonly name?: string | undefined;
  /** Source of a regular expression without flags, tested against the cookie's name. */
  readonly pattern?: string | undefined;
  /** Path it was set on. Without it every path of the page's address is tried. */
  readonly path?: string | undefined;
  /** Domain it was set on. Without it every domain that the page can reach is tried. */
  readonly domain?: string | undefined;
  /** Category that it belongs to, if that is not the service's: it goes with that one, though the service stays. */
  readonly category?: string | undefined;
  /**
   * How long it lives: `1 year`, `30 minutes`, `session`, shown in the visitor's language; or any words. `≈ 1 year` where the
   * provider does not say it, and it is what was seen or what lists of cookies say.
   */
  readonly duration?: string | undefined;
  /** Whether only the server or another site can erase it: it is HttpOnly, or on a domain of the provider. */
  readonly isOutOfReach?: boolean | undefined;
}

/** A key in localStorage or sessionStorage, by exact name or by pattern. */
export interface DeclaredKey {
  readonly name?: string | undefined;
  /** Source of a regular expression without flags, tested against the key. */
  readonly pattern?: string | undefined;
  /** Category that it belongs to, if that is not the service's. */
  readonly category?: string | undefined;
  /** How long it is kept. Default: until it is erased. */
  readonly duration?: string | undefined;
}

/** What a service is given to start with. */
export interface Starter {
  /** Runs a script from an address. Fails when it cannot be loaded. */
  load(url: string): Promise<unknown>;
  /** Whether a category or service is granted now. */
  has(name: string): boolean;
  /** Whether the consent is older than this page, so that all that the page has said was said with it. */
  readonly isGrantedFromStart: boolean;
}

/** What is known of a third party, for the visitor and for ending it. */
export interface Facts {
  readonly label?: string | undefined;
  readonly provider?: string | undefined;
  /** ISO 3166 code of the country that the data goes to. */
  readonly country?: string | undefined;
  readonly purpose?: string | undefined;
  /** Whether it records what a visitor does on the page, as this site has set it up. */
  replays?(service: Service): boolean;
  readonly policyUrl?: string | undefined;
  readonly retention?: string | undefined;
  /** Or names with spaces between them. */
  readonly cookies?: readonly DeclaredCookie[] | string;
  /** Or names with spaces between them. */
  readonly storage?: readonly DeclaredKey[] | string;
  /** IndexedDB databases. Or names with spaces between them. */
  readonly databases?: readonly DeclaredKey[] | string;
  /** Hosts that it sends data to, for the documentation and the checks. */
  readonly hosts?: readonly string[];
  /** Addresses that its script sends data to. Once it is stopped, nothing that it still has to say goes there. */
  readonly sends?: RegExp;
  /** What keeps it from starting, such as an id of the wrong form: what is wrong, what follows, what to do. */
  findMistake?(service: Service): string | undefined;
  /** Starts it, or starts it again after `stop`. Called when it is granted, once. */
  start?(service: Service, starter: Starter): void;
  /** Called after a decision while it runs: a category that it tells its vendor of may have changed. */
  update?(service: Service, starter: Starter): void;
  /** Ends it: nothing is sent any more, and calls that the page makes meanwhile are not sent later. */
  stop?(service: Service): void;
  /** Whether, in spite of `stop`, only loading the page again ends it. */
  readonly isResident?: boolean;
  /**
   * Whether it starts again when it is granted again in the same life of the page, and does not know the visitor then.
   * One that would go on with an id that it has in memory waits for the page to be loaded again. Without it: whether
   * it is not resident.
   */
  resumes?(): boolean;
}

/** One third party. */
export interface Service extends Facts {
  /** Identifier: a letter, then letters, digits, `-` or `_`; at most 64. */
  readonly name: string;
  /** The category that it is in. A tag manager's container serves several: names with spaces between them. */
  readonly category: string;
  /** What the provider calls this site: a counter's number, a pixel's id. */
  readonly id?: unknown;
  /** What a built-in service is started with, besides the id; as its provider documents it. */
  readonly settings?: object;
  /** Whether it sells or shares data, so that Global Privacy Control refuses it. Default: advertising does. */
  readonly sale?: boolean | undefined;
  /** Paths of the pages that it may run on. Without it: on all. */
  readonly match?: unknown;
  /** What lets it run before an answer, where the law knows that. */
  readonly exempt?: unknown;
  /** What the law has the site say of it: ui/words puts it together. */
  readonly note?: string;
}
