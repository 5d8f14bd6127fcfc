import {createHash, randomUUID} from 'node:crypto';
import canonicalize from 'canonicalize';
import type {ProofRecord} from '../../consent/proof-record.js';
import type {Entry} from '../store.js';

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The one way to write JSON down, so that a hash depends on nothing but what it says.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonical(value: object): string {
  return canonicalize(value) ?? '';
}

/** The hash that an entry must have. */
export function seal({hash: _, record: _record, ...rest}: Entry): string {
  return sha256(canonical(rest));
}

/** The hashes that a record has in any stream. */
export function hashesOf(record: ProofRecord): Pick<Entry, 'idHash' | 'previousIdHash' | 'contentHash'> {
  return {
    idHash: sha256(record.id),
    previousIdHash: record.previousId === null ? null : sha256(record.previousId),
    contentHash: sha256(canonical(record)),
  };
}

/** Reads a stored record. One that somebody has broken is still an object: its hash tells. */
export function parseStored(text: string): ProofRecord {
  try {
    return Object(JSON.parse(text)) as ProofRecord;
  } catch {
    return {broken: text} as unknown as ProofRecord;
  }
}

/** The end of a stream that this process writes. */
export interface StreamEnd {
  /** The entries for records, after those that were kept. */
  link(records: readonly ProofRecord[]): readonly Entry[];
  /** Takes note that entries are stored. */
  keep(entries: readonly Entry[]): void;
  /** Begins a new stream: after an error nobody knows what was stored of this one. */
  restart(): void;
}

export function openStream(now: () => number = Date.now): StreamEnd {
  const begin = (): Pick<Entry, 'stream' | 'number' | 'receivedAt'> & {readonly hash: string | null} => ({
    stream: randomUUID(),
    number: 0,
    receivedAt: '',
    hash: null,
  });
  let end = begin();
  return {
    link(records) {
      const time = new Date(now()).toISOString();
      // The clock may be set back; the stream goes on.
      const receivedAt = time > end.receivedAt ? time : end.receivedAt;
      let {number, hash: previousHash} = end;
      return records.map((record) => {
        number += 1;
        const unsealed = {stream: end.stream, number, receivedAt, ...hashesOf(record), previousHash, hash: '', record};
        const entry = {...unsealed, hash: seal(unsealed)};
        previousHash = entry.hash;
        return entry;
      });
    },
    keep(entries) {
      end = entries.at(-1) ?? end;
    },
    restart() {
      end = begin();
    },
  };
}
