import type {Entry, Head, RecordStore} from '../store.js';
import {canonical, seal, sha256} from './chain.js';

/** One record that is not as it was stored. */
export interface Fault {
  readonly kind: 'changed' | 'removed' | 'inserted';
  readonly stream: string;
  readonly number: number;
  /** The record's id, where there still is one. */
  readonly id?: string | undefined;
}

export interface Verdict {
  readonly entries: number;
  /** Entries whose record was erased. */
  readonly erased: number;
  readonly faults: readonly Fault[];
  /** Where each stream ends: kept in another place, they show later that nothing before was rewritten. */
  readonly heads: readonly Head[];
}

/** What is known of a stream while it is read. */
interface Walk {
  number: number;
  hash: string | null;
  /** Numbers that were skipped and have not come since. */
  readonly missing: Set<number>;
  readonly faults: Fault[];
  last?: Entry;
}

/** Most entries that can be missing in a row: a number that somebody has changed may say anything. */
const FARTHEST = 1_000_000;

export interface VerifyOptions {
  /** Heads that an earlier run gave. */
  readonly kept?: readonly Head[];
  /** Called now and then with the entries read so far. */
  readonly progress?: (count: number) => void;
}

/** Reads every entry and names each record that was changed, removed or inserted. */
export async function verifyChain(store: RecordStore, {kept = [], progress}: VerifyOptions = {}): Promise<Verdict> {
  const heads = new Map((await store.heads()).map((head) => [head.stream, head]));
  const walks = new Map([...heads].map(([stream, head]) => [stream, beginning(head)]));
  const promised = new Map(kept.map((head) => [placeOf(head), head]));
  /** What lies beyond the ends that were noted when this began. */
  const beyond: Fault[] = [];
  let [entries, erased] = [0, 0];
  for await (const entry of store.list()) {
    entries += 1;
    if (entry.record === null) erased += 1;
    if (entries % 1000 === 0) progress?.(entries);
    const walk = walks.get(entry.stream) ?? beginning();
    walks.set(entry.stream, walk);
    if (entry.number > (heads.get(entry.stream)?.number ?? 0)) beyond.push(fault('inserted', entry));
    take(entry, walk);
    const promise = promised.get(placeOf(entry));
    if (promise && promise.hash !== entry.hash) walk.faults.push(fault('changed', entry));
    promised.delete(placeOf(entry));
  }
  for (const [stream, head] of heads) finish(head, walks.get(stream) ?? beginning());
  // Writers note what they store: what is not noted, even now, is none of theirs.
  const noted = new Map((await store.heads()).map((head) => [head.stream, head]));
  const isNoted = ({stream, number}: Fault): boolean => {
    const head = noted.get(stream);
    return head !== undefined && (number <= head.number || head.isLate === true);
  };
  const lost = [...promised.values()].filter(({stream, number}) => number > (heads.get(stream)?.pruned?.number ?? 0));
  const faults = [
    ...[...walks.values()].flatMap((walk) => walk.faults),
    ...beyond.filter((each) => !isNoted(each)),
    ...lost.map(({stream, number}): Fault => ({kind: 'removed', stream, number})),
  ];
  const ends = [...walks].map(([stream, {number, hash}]): Head => ({stream, number, hash: hash ?? ''}));
  return {entries, erased, faults: unique(faults), heads: ends.filter(({number}) => number > 0)};
}

function placeOf({stream, number}: Pick<Entry, 'stream' | 'number'>): string {
  return `${stream} ${number}`;
}

function beginning({pruned}: Partial<Head> = {}): Walk {
  return {number: pruned?.number ?? 0, hash: pruned?.hash ?? null, missing: new Set(), faults: []};
}

function take(entry: Entry, walk: Walk): void {
  const isWhole = isSound(entry);
  if (!isWhole) walk.faults.push(fault('changed', entry));
  // Not even its place can be read, or it is nowhere near.
  if (!(entry.number > 0 && entry.number < walk.number + FARTHEST)) return;
  const isNext = isWhole && entry.number === walk.number + 1;
  if (isNext && entry.previousHash !== walk.hash) walk.faults.push(fault('changed', walk.last ?? entry));
  if (entry.number <= walk.number) {
    // Late, because its time was changed; or a second one of its number.
    if (!walk.missing.delete(entry.number)) walk.faults.push(fault('inserted', entry));
    return;
  }
  for (let number = walk.number + 1; number < entry.number; number++) walk.missing.add(number);
  walk.number = entry.number;
  walk.hash = entry.hash;
  walk.last = entry;
}

/** Whether an entry and its record have the hashes that they say. */
function isSound(entry: Entry): boolean {
  if (seal(entry) !== entry.hash) return false;
  const {record} = entry;
  if (record === null) return true;
  return sha256(`${record.id}`) === entry.idHash && sha256(canonical(record)) === entry.contentHash;
}

/** Compares the end of a stream with what was noted when it was written. */
function finish(head: Head, walk: Walk): void {
  for (let number = walk.number + 1; number <= head.number; number++) walk.missing.add(number);
  for (const number of walk.missing) walk.faults.push({kind: 'removed', stream: head.stream, number});
  if (walk.last && walk.number === head.number && walk.hash !== head.hash)
    walk.faults.push(fault('changed', walk.last));
}

function fault(kind: Fault['kind'], {stream, number, record}: Entry): Fault {
  return {kind, stream, number, id: typeof record?.id === 'string' ? record.id : undefined};
}

/** One fault for each place. */
function unique(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((each) => [`${each.kind} ${each.stream} ${each.number}`, each])).values()];
}
