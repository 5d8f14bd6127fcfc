/** What became of a purpose. */
export type PurposeState = 'granted' | 'denied' | 'withdrawn';

/** One decision of one visitor, as the page sends it. It holds no address, user agent, page or analytics id. */
export interface ProofRecord {
  readonly schema: 'kelisim-record-1';
  /** A UUID, made for this decision. */
  readonly id: string;
  /** The record of the decision before, of the same visitor. */
  readonly previousId: string | null;
  /** When it was decided by the visitor's clock: ISO 8601, UTC. Of what another library has asked it may be a guess. */
  readonly time: string;
  readonly source: 'banner' | 'preferences' | 'embed' | 'api' | 'gpc' | 'age' | 'migrated';
  readonly mode: 'opt-in' | 'opt-out';
  /** ISO 3166 code, where the site says one. */
  readonly region?: string | null | undefined;
  readonly controller: {
    readonly name?: string | undefined;
    readonly id?: string | undefined;
    readonly registration?: string | undefined;
    readonly address?: string | undefined;
    readonly contact?: string | undefined;
  };
  readonly notice: {
    readonly url?: string | undefined;
    readonly version?: string | undefined;
    readonly date?: string | undefined;
    /** BCP 47 tag of the language that was read; `und` where nobody knows. */
    readonly language: string;
    /** SHA-256 of the texts that were shown, after `sha256-`. Only a `migrated` choice has none: another library has asked. */
    readonly textHash?: string | undefined;
  };
  readonly purposes: readonly {readonly category: string; readonly state: PurposeState}[];
  readonly services: readonly {
    readonly name: string;
    readonly provider?: string | undefined;
    readonly country?: string | undefined;
    readonly category: string;
    /** Whether it ran before the decision, as the law of the region allows. That is no consent. */
    readonly exempt?: true | undefined;
  }[];
  readonly revision: number;
  /** When the choice ends: ISO 8601, UTC. */
  readonly validUntil: string;
  /** Version of the library. */
  readonly library: string;
}

/** A record before it has its place in a chain: ids are for a server only. */
export type DecisionRecord = Omit<ProofRecord, 'id' | 'previousId'>;

/** What a visitor is shown: of an earlier page's decision it may not be known what was read. */
export interface PageRecord extends Omit<DecisionRecord, 'notice'> {
  readonly id?: string;
  readonly previousId?: string | null;
  readonly notice: Omit<ProofRecord['notice'], 'language'> & {readonly language?: string | undefined};
}
