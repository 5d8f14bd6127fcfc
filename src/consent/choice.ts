/**
 * Who or what made a choice. `tab`: it was made in another tab. `page`: nobody made one, but on this page other services may
 * run than on the one before.
 */
export type Source = 'banner' | 'preferences' | 'embed' | 'api' | 'gpc' | 'tab' | 'age' | 'migrated' | 'page';

/** What the visitor said, and when: the content of the cookie. */
export interface Choice {
  /** Names granted: categories, and services that differ from their category. */
  readonly granted: readonly string[];
  /** Names denied. A category in neither list is undecided. */
  readonly denied: readonly string[];
  /** When it was decided, in seconds since 1970 (UTC). */
  readonly time: number;
  /** The site's revision it was given to. */
  readonly revision: number;
  readonly source: Source;
}

/** What changed with a decision, as `kelisim:change` and `subscribe` tell it. */
export interface Change {
  /** Every category and service granted now, `necessary` left out. */
  readonly granted: readonly string[];
  /** Every category and service not granted now. */
  readonly denied: readonly string[];
  /** The names whose state differs from before. */
  readonly changed: readonly string[];
  readonly source: Source;
  /**
   * Names whose scripts have run and are not allowed any more: only loading the page again ends those. Told with
   * `kelisim:change`.
   */
  readonly stillRunning?: readonly string[];
}

/** A cookie that only the server, or the visitor in the browser's settings, can remove. */
export interface NotErased {
  readonly service: string;
  /** Name or pattern. */
  readonly cookie: string;
  /** Where it is; this site if not given. */
  readonly domain?: string | undefined;
}
