/** What another library has stored of a visitor's answer, in its own names. */
export interface TheirAnswer {
  /** Categories or services by whether they were granted. A name that is not here was not asked for. */
  readonly answers: ReadonlyMap<string, boolean>;
  /** Whether everything that is not in `answers` was refused: some libraries store only what was granted. */
  readonly isRestRefused?: boolean;
  /** Services that were granted, by the category they are in. The others in such a category were refused. */
  readonly inside?: ReadonlyMap<string, readonly string[]>;
  /** When it was answered, in seconds since 1970. Some libraries do not store it. */
  readonly time?: number | undefined;
  /** When their own term ends, in seconds since 1970. */
  readonly until?: number | undefined;
  /** Their revision of what was asked. Without one there is nothing to compare. */
  readonly revision?: number | undefined;
}

/** Another library, as far as a site that leaves it needs it. */
export interface Peer {
  /** What its cookie, or its key in localStorage, is called unless the site has named it otherwise. */
  readonly key: string;
  /** Days that its cookie lasts unless the site has set it otherwise. */
  readonly days: number;
  /** Its names that no general rule understands, by ours. */
  readonly names?: Readonly<Record<string, string>>;
  /** Attributes that hold an element back, by the category or service in them. */
  readonly gates?: readonly string[];
  /**
   * Understands what is stored. `undefined`, or anything thrown: it is unclear, and counts as no answer.
   * @param text - the value as it is stored, in a cookie or in localStorage
   */
  understand(text: string): TheirAnswer | undefined;
}
