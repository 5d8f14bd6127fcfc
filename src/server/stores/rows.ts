import type {Entry, Head} from '../store.js';
import {parseStored} from './chain.js';

/** An entry as a database gives it. Some give large numbers as text, and times as dates. */
export interface EntryRow<Numeric = number, Time = string> {
  readonly stream: string;
  readonly number: Numeric;
  readonly received_at: Time;
  readonly id_hash: string;
  readonly previous_id_hash: string | null;
  readonly content_hash: string;
  readonly previous_hash: string | null;
  readonly hash: string;
  readonly record: string | null;
}

/** Where a stream ends, and what was pruned of it. */
export interface HeadRow<Numeric = number> {
  readonly stream: string;
  readonly number: Numeric;
  readonly hash: string;
  readonly pruned_number: Numeric | null;
  readonly pruned_hash: string | null;
}

export function entryOf(row: EntryRow<number | string, string | Date>): Entry {
  const {received_at: time} = row;
  return {
    stream: row.stream,
    number: Number(row.number),
    // A text stays as it is, whatever it says: it is checked later.
    receivedAt: typeof time === 'string' ? time : time.toISOString(),
    idHash: row.id_hash,
    previousIdHash: row.previous_id_hash,
    contentHash: row.content_hash,
    previousHash: row.previous_hash,
    hash: row.hash,
    record: row.record === null ? null : parseStored(row.record),
  };
}

export function headOf({
  stream,
  number,
  hash,
  pruned_number: last,
  pruned_hash: lastHash,
}: HeadRow<number | string>): Head {
  const pruned = last === null || lastHash === null ? undefined : {number: Number(last), hash: lastHash};
  return {stream, number: Number(number), hash, pruned};
}
