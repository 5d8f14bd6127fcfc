import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {Failure} from '../failure.js';
import {openStore} from '../open-store.js';
import type {RecordStore} from '../store.js';
import type {Terminal} from './terminal.js';

/** What was written behind a command: options by name, repeated ones as lists, and the other words. */
export interface Given {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** One command of `kelisim records`. */
export interface Command {
  /** How it is written. */
  readonly usage: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  /** Each option and what it means. `list`: may be repeated; `flag`: takes no value. */
  readonly options: Readonly<Record<string, {readonly means: string; readonly kind?: 'list' | 'flag'}>>;
  /** How many other words it takes. */
  readonly words: number;
  /** @returns the exit code */
  run(given: Given, terminal: Terminal): Promise<number>;
}

/**
 * Reads what was written behind a command.
 * @throws Failure that names what is wrong
 */
export function readGiven(command: Command, args: readonly string[]): Given {
  const names = Object.entries(command.options);
  const spec = Object.fromEntries(
    names.map(([name, {kind}]) => [
      name,
      {type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list'},
    ]),
  );
  const {values, positionals} = parse(command, () =>
    parseArgs({args: [...args], options: spec, allowPositionals: true, strict: true}),
  );
  if (positionals.length !== command.words) throw new Failure(`Write it so: kelisim records ${command.usage}.`);
  const all = Object.entries(values) as [string, string | boolean | string[]][];
  return {
    options: Object.fromEntries(all.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    lists: Object.fromEntries(all.filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))),
    flags: new Set(all.filter(([, value]) => value === true).map(([name]) => name)),
    words: positionals,
  };
}

function parse<T>(command: Command, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/\.\s/);
    throw new Failure(`${reason}: write it so: kelisim records ${command.usage}.`, {cause: error});
  }
}

/** Opens the store of `--store`, and closes it after the work. */
export async function withStore<T>({options}: Given, work: (store: RecordStore) => Promise<T>): Promise<T> {
  if (options.store === undefined) throw new Failure('Say where the records are, such as --store sqlite:consents.db.');
  const [, path] = /^(?:sqlite|files):(.+)$/.exec(options.store) ?? [];
  // A mistyped path would be made, and be empty.
  if (path !== undefined && !existsSync(path)) {
    throw new Failure(`There is nothing at ${path}: give the --store that the server was started with.`);
  }
  const store = await openStore(options.store);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The option that every command has. */
export const STORE = {store: {means: 'sqlite:FILE, postgres://USER@HOST/DATABASE or files:FOLDER'}} as const;

/**
 * Reads a day or a time (UTC).
 * @throws Failure where it is neither
 */
export function readTime(name: string, text: string): string {
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isTime) throw new Failure(`--${name} ${text} is no day: write it as 2026-11-26 or 2026-11-26T06:00:00Z.`);
  return new Date(text).toISOString();
}

/**
 * Reads a whole number.
 * @throws Failure where it is none, or above the limit
 */
export function readNumber(name: string, text: string, most: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) > most) {
    throw new Failure(`--${name} ${text} is no whole number from 0 to ${most}: give one.`);
  }
  return Number(text);
}
