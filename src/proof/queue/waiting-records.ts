import type {ProofRecord} from '../../consent/proof-record.js';
import {keptRecord} from './kept-record.js';

/** When a record may be sent again, and how often that has failed. */
export interface Pause {
  readonly tries: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * The records that wait to be sent, in this site's storage. Each has a key of its own, so that two tabs never write over
 * each other. Where storage is blocked nothing waits.
 */
export interface WaitingRecords {
  /** @returns whether it is kept */
  add(record: ProofRecord): boolean;
  /** The one to send next: of a chain the first. */
  next(): ProofRecord | undefined;
  remove(record: ProofRecord): void;
  /** Takes the mark away that later pages look for. */
  end(): void;
  /** Records that were to follow one that is gone follow another. */
  chainTo(gone: ProofRecord, previousId: string | null): void;
  /** Without a pause: what waits may be sent at once. */
  pause: Pause;
}

const NONE: Pause = {tries: 0, until: 0};

/** The core looks for this key, and brings this part where it is. */
const MARK = 'kelisim';

/** @param name - of the cookie, since two choices on one site are two chains */
export function openWaitingRecords(name: string): WaitingRecords {
  const prefix = `${MARK}:${name}:`;
  const keyOf = ({id}: ProofRecord): string => prefix + id;

  function all(): ProofRecord[] {
    const keys = keysFrom(prefix);
    const records = keys.flatMap((key) => {
      const record = keptRecord(localStorage.getItem(key));
      if (record && keyOf(record) === key) return [record];
      // Not by us.
      localStorage.removeItem(key);
      return [];
    });
    return records.sort((one, other) => Date.parse(one.time) - Date.parse(other.time));
  }

  return {
    add: (record) =>
      attempted(() => {
        localStorage.setItem(MARK, localStorage.getItem(MARK) ?? '{}');
        localStorage.setItem(keyOf(record), JSON.stringify(record));
        return true;
      }, false),
    next() {
      const records = all();
      const isFirst = ({previousId}: ProofRecord): boolean => !records.some(({id}) => id === previousId);
      return records.find(isFirst) ?? records[0];
    },
    remove: (record) => attempted(() => localStorage.removeItem(keyOf(record)), undefined),
    end: () => attempted(() => keysFrom(`${MARK}:`)[0] ?? localStorage.removeItem(MARK), undefined),
    chainTo(gone, previousId) {
      for (const record of all())
        if (record.previousId === gone.id)
          attempted(() => localStorage.setItem(keyOf(record), JSON.stringify({...record, previousId})), undefined);
    },
    get pause() {
      const {tries, until} = attempted(() => Object(JSON.parse(localStorage.getItem(MARK) ?? '{}')) as Pause, NONE);
      return Number.isInteger(tries) && Number.isFinite(until) ? {tries, until} : NONE;
    },
    set pause(pause) {
      attempted(() => localStorage.setItem(MARK, JSON.stringify(pause)), undefined);
    },
  };
}

function keysFrom(prefix: string): string[] {
  return attempted(() => Object.keys(localStorage), []).filter((key) => key.startsWith(prefix));
}

/** What storage gives, or something else where it is blocked or full. */
export function attempted<Value>(act: () => Value, otherwise: Value): Value {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
