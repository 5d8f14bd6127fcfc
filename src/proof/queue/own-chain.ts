import type {ProofRecord} from '../../consent/proof-record.js';
import {keptRecord} from './kept-record.js';
import {attempted} from './waiting-records.js';
import {isId} from './record-id.js';

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

/**
 * A chain in this site's storage. Where that is blocked there is none, and each record stands alone. An end is forgotten
 * with the choice: an id that outlived it would tell visitors apart.
 * @param name - of the cookie, since two choices on one site are two chains
 */
export function openChain(name: string): Chain {
  const recordKey = `kelisim-record:${name}`;
  const endKey = `kelisim-chain:${name}`;
  let ofPage: ProofRecord | undefined;

  const read = (key: string): string | null => attempted(() => localStorage.getItem(key), null);
  const write = (key: string, text: string): void => attempted(() => localStorage.setItem(key, text), undefined);
  const latest = (): ProofRecord | undefined => keptRecord(read(recordKey)) ?? ofPage;

  return {
    get end() {
      const end = read(endKey);
      return isId(end) && Date.parse(latest()?.validUntil ?? '') > Date.now() ? end : null;
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
