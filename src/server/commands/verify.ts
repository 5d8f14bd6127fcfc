import {readFile, rename, writeFile} from 'node:fs/promises';
import {Failure} from '../failure.js';
import type {Head} from '../store.js';
import {verifyChain} from '../stores/verify-chain.js';
import {STORE, withStore, type Command} from './command.js';

/** Faults that are printed; more are counted. */
const MOST_SHOWN = 100;

/** Checks the chain and names what is not as it was stored. */
export const verify: Command = {
  usage: 'verify --store sqlite:consents.db --heads heads.json',
  summary: 'names each record that was changed, removed or inserted',
  options: {
    ...STORE,
    heads: {means: 'file, kept in another place, with the ends of the last run: compared, then renewed if all is well'},
  },
  words: 0,
  run: (given, terminal) =>
    withStore(given, async (store) => {
      const {heads: file} = given.options;
      const kept = file === undefined ? [] : await readKept(file);
      const progress = (count: number): void => terminal.progress(`${count} records read`);
      const {entries, erased, faults, heads} = await verifyChain(store, {kept, progress});
      for (const {kind, stream, number, id} of faults.slice(0, MOST_SHOWN)) {
        terminal.print(`${kind}: record ${number} of stream ${stream}${id === undefined ? '' : `, id ${id}`}`);
      }
      if (faults.length > MOST_SHOWN) terminal.print(`and ${faults.length - MOST_SHOWN} more`);
      terminal.print(`${entries} records, ${erased} erased, ${heads.length} streams, ${faults.length} faults`);
      if (faults.length > 0) return 1;
      if (file !== undefined) await keep(file, heads);
      return 0;
    }),
};

async function readKept(file: string): Promise<readonly Head[]> {
  try {
    const heads: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!Array.isArray(heads) || !heads.every(isHead)) throw new TypeError('it holds something else');
    return heads;
  } catch (error) {
    const {code, message} = error as Error & {code?: string};
    // The first run.
    if (code === 'ENOENT') return [];
    throw new Failure(`${file} has no heads of an earlier run (${message}): give the file that verify has written.`, {
      cause: error,
    });
  }
}

function isHead(value: unknown): value is Head {
  const {stream, number, hash} = Object(value) as Readonly<Record<string, unknown>>;
  return typeof stream === 'string' && typeof number === 'number' && typeof hash === 'string';
}

async function keep(file: string, heads: readonly Head[]): Promise<void> {
  try {
    await writeFile(`${file}.new`, `${JSON.stringify(heads, undefined, 2)}\n`);
    await rename(`${file}.new`, file);
  } catch (error) {
    throw new Failure(`${file} cannot be written (${(error as Error).message}): give another --heads.`, {cause: error});
  }
}
