import type {ProofRecord} from '../../consent/proof-record.js';
import type {Outcome} from '../store.js';

/** Most records that are stored at once. */
const MOST = 500;

/** Stores in turn what comes at once, so that many records share one commit. */
export interface Writer {
  append(record: ProofRecord): Promise<Outcome>;
  /** Waits for what is being stored. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly record: ProofRecord;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: unknown) => void;
}

/** @param write - stores all of its records or, if it fails, says so for all */
export function createWriter(
  write: (records: readonly ProofRecord[]) => Promise<readonly Outcome[]> | readonly Outcome[],
): Writer {
  const queue: Waiting[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (queue.length > 0) {
      await gather();
      const batch = queue.splice(0, MOST);
      try {
        const outcomes = await write(batch.map(({record}) => record));
        for (const [index, {resolve}] of batch.entries()) resolve(outcomes[index] as Outcome);
      } catch (error) {
        for (const {reject} of batch) reject(error);
      }
    }
    running = undefined;
  }

  /** Waits while more is coming in: what is read already but not yet here shares the commit, which takes far longer. */
  async function gather(): Promise<void> {
    let before = -1;
    while (queue.length > before && queue.length < MOST) {
      before = queue.length;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  return {
    append: (record) =>
      new Promise((resolve, reject) => {
        queue.push({record, resolve, reject});
        running ??= run();
      }),
    async idle() {
      await running;
    },
  };
}
