import type {ProofRecord} from '../../consent/proof-record.js';
import type {Entry} from '../store.js';

/** How visitors have decided. */
export interface Tally {
  /** Everything was granted. */
  accepted: number;
  /** Some of it was. */
  partly: number;
  /** Nothing was. */
  refused: number;
  /** What had been granted was taken back. */
  withdrawn: number;
}

/** Decisions by day of arrival (UTC), by language and by revision. */
export interface Statistics {
  readonly total: Tally;
  readonly days: ReadonlyMap<string, Tally>;
  readonly languages: ReadonlyMap<string, Tally>;
  readonly revisions: ReadonlyMap<string, Tally>;
}

/** Counts decisions. Erased records are in none of the counts. */
export async function tally(entries: AsyncIterable<Entry>, progress: (count: number) => void): Promise<Statistics> {
  const total = nothing();
  const [days, languages, revisions] = [new Map<string, Tally>(), new Map<string, Tally>(), new Map<string, Tally>()];
  let count = 0;
  for await (const {record, receivedAt} of entries) {
    count += 1;
    if (count % 1000 === 0) progress(count);
    if (record === null) continue;
    const answer = answerOf(record);
    total[answer] += 1;
    countIn(days, receivedAt.slice(0, 10))[answer] += 1;
    countIn(languages, record.notice.language)[answer] += 1;
    countIn(revisions, `${record.revision}`)[answer] += 1;
  }
  return {total, days: sorted(days), languages: sorted(languages), revisions: sorted(revisions)};
}

function answerOf({purposes}: ProofRecord): keyof Tally {
  if (purposes.some(({state}) => state === 'withdrawn')) return 'withdrawn';
  if (purposes.every(({state}) => state === 'granted')) return 'accepted';
  return purposes.some(({state}) => state === 'granted') ? 'partly' : 'refused';
}

/** Of those who answered, the share who granted everything, in percent. */
export function acceptance({accepted, partly, refused}: Tally): string {
  const answers = accepted + partly + refused;
  return answers === 0 ? '–' : `${((100 * accepted) / answers).toFixed(1)} %`;
}

function nothing(): Tally {
  return {accepted: 0, partly: 0, refused: 0, withdrawn: 0};
}

function countIn(counts: Map<string, Tally>, key: string): Tally {
  const found = counts.get(key) ?? nothing();
  counts.set(key, found);
  return found;
}

function sorted(counts: ReadonlyMap<string, Tally>): ReadonlyMap<string, Tally> {
  return new Map([...counts].sort(([one], [other]) => one.localeCompare(other, 'en', {numeric: true})));
}
