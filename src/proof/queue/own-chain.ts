import {isRecordId} from '../../consent/is-record-id.js';
import type {ProofRecord} from '../../consent/proof-record.js';
import {keptRecord} from './kept-record.js';
import {attempted} from './waiting-records.js';

/** The records of this browser, each after the one before. */
export interface Chain {
  /** The id that the next record follows. */
  readonly end: string | null;
  /** The newest record. */
  readonly latest: ProofRecord | undefined;
  /** Goes on with a record. */
  add(record: ProofRecord): void;
  /** Goes on from another id, if it ended with this record: nobody has it. */
  withdraw(record: ProofRecord, end: string | null): void;
}

/** The end of a chain that the cookie tells. */
export interface SharedEnd {
  readonly id: string;
  /** When it was decided: milliseconds since 1970. */
  readonly time: number;
}

/**
 * A chain in this site's storage. Where that is blocked there is none, and each record stands alone. An end is forgotten
 * with the choice: an id that outlived it would tell visitors apart.
 * @param name - of the cookie, since two choices on one site are two chains
 * @param shared - what another subdomain may have decided later than this one
 */
export function openChain(name: string, shared?: SharedEnd): Chain {
  const recordKey = `kelisim-record:${name}`;
  const endKey = `kelisim-chain:${name}`;
  let ofPage: ProofRecord | undefined;

  const read = (key: string): string | null => attempted(() => localStorage.getItem(key), null);
  const write = (key: string, text: string): void => attempted(() => localStorage.setItem(key, text), undefined);
  const latest = (): ProofRecord | undefined => keptRecord(read(recordKey)) ?? ofPage;

  return {
    get end() {
      const end = read(endKey);
      if (shared && shared.time > Date.parse(latest()?.time ?? '1970-01-01')) return shared.id;
      return isRecordId(end) && Date.parse(latest()?.validUntil ?? '') > Date.now() ? end : null;
    },
    get latest() {
      return latest();
    },
    add(record) {
      ofPage = record;
      write(recordKey, JSON.stringify(record));
      write(endKey, record.id);
    },
    withdraw({id}, end) {
      if (read(endKey) === id) write(endKey, end ?? '');
    },
  };
}
