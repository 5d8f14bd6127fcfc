import type {ProofRecord} from '../consent/proof-record.js';

/**
 * What became of a record: `stored`; `known`, the same is there already; `different`, another one has its id; `orphan`,
 * the record it says it follows was never here.
 */
export type Outcome = 'stored' | 'known' | 'different' | 'orphan';

/** One stored record, in its place in the chain of one writer. */
export interface Entry {
  /** The writer: each process that stores has a stream of its own, so nothing is locked across machines. */
  readonly stream: string;
  /** Place in the stream, from 1. */
  readonly number: number;
  /** When it arrived, by the server's clock: ISO 8601, UTC. */
  readonly receivedAt: string;
  /** SHA-256 of the record's id, which stays when the record is erased. */
  readonly idHash: string;
  /** SHA-256 of the id that the record follows. */
  readonly previousIdHash: string | null;
  /** SHA-256 of the record as canonical JSON (RFC 8785). */
  readonly contentHash: string;
  /** `hash` of the entry before it in the stream. */
  readonly previousHash: string | null;
  /** SHA-256 of everything above as canonical JSON. */
  readonly hash: string;
  /** `null` once it was erased. */
  readonly record: ProofRecord | null;
}

/** Where a stream ends, and where what was pruned of it ended. */
export interface Head {
  readonly stream: string;
  readonly number: number;
  readonly hash: string;
  /** Number of the last pruned entry, and its hash. */
  readonly pruned?: {readonly number: number; readonly hash: string} | undefined;
  /** Whether it is noted after the entries, so that the stream may go on beyond it. */
  readonly isLate?: boolean;
}

/** A span of arrival: `from` is in it, `to` is not. ISO 8601, UTC. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Where records are. */
export interface RecordStore {
  /**
   * Settles when the record is on the disk. Fails where it may not be: then it is to be sent again.
   * The record must have been checked.
   */
  append(record: ProofRecord): Promise<Outcome>;
  /** The record of an id and all that are chained to it, the oldest first. */
  find(id: string): Promise<readonly Entry[]>;
  /** Entries by arrival; those of one stream by number. */
  list(span?: Span): AsyncIterable<Entry>;
  /**
   * Erases the record of an id and all that are chained to it: what is left are hashes, so that the chain can be checked.
   * @returns how many
   */
  erase(id: string): Promise<number>;
  /**
   * Removes what arrived before a time. A store may keep more: whole days or months.
   * @returns how many entries
   */
  prune(before: string): Promise<number>;
  /** Where each stream ends, as noted beside the entries. */
  heads(): Promise<readonly Head[]>;
  /** Fails where nothing could be stored now. From then on files have one writer. */
  check(): Promise<void>;
  /** Waits for what is being stored. */
  close(): Promise<void>;
}
