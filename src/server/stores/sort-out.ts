import type {ProofRecord} from '../../consent/proof-record.js';
import type {Outcome} from '../store.js';
import {hashesOf} from './chain.js';

/** What a store says of a batch before any of it is stored. */
export interface Sorted {
  readonly outcomes: readonly Outcome[];
  /** The records to store, in order. */
  readonly fresh: readonly ProofRecord[];
}

/** The hashes of ids that a store has to look up for a batch. */
export function idHashesOf(records: readonly ProofRecord[]): readonly string[] {
  return records.flatMap((record) => {
    const {idHash, previousIdHash} = hashesOf(record);
    return previousIdHash === null ? [idHash] : [idHash, previousIdHash];
  });
}

/**
 * Says what is to become of each record of a batch.
 * @param known - `contentHash` of what is stored already, by `idHash`
 */
export function sortOut(records: readonly ProofRecord[], known: ReadonlyMap<string, string>): Sorted {
  const seen = new Map(known);
  const fresh: ProofRecord[] = [];
  const outcomes = records.map((record): Outcome => {
    const {idHash, previousIdHash, contentHash} = hashesOf(record);
    const stored = seen.get(idHash);
    if (stored !== undefined) return stored === contentHash ? 'known' : 'different';
    if (previousIdHash !== null && !seen.has(previousIdHash)) return 'orphan';
    seen.set(idHash, contentHash);
    fresh.push(record);
    return 'stored';
  });
  return {outcomes, fresh};
}
