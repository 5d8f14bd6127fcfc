import {mkdir, open, readdir, readFile, rename, rm, writeFile, type FileHandle} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {ProofRecord} from '../../consent/proof-record.js';
import type {Entry, Head, Outcome, RecordStore, Span} from '../store.js';
import {openStream, sha256} from './chain.js';
import {lockFolder, type Lock} from './folder-lock.js';
import {linesOf} from './gzip-lines.js';
import {idHashesOf, sortOut} from './sort-out.js';
import {createWriter} from './writer.js';

const DAY = /^20\d\d-[01]\d-[0-3]\d$/;
const HEADS = 'heads.json';

/**
 * Records in files `2026-11-26/<stream>.ndjson.gz`, one JSON object a line, as object stores and warehouses take them. One
 * process may write at a time. It has the hash of every id in memory, 200 bytes a record: for millions of records take a
 * database.
 */
export async function openFilesStore(folder: string): Promise<RecordStore> {
  await mkdir(folder, {recursive: true});
  const stream = openStream();
  const known = new Map<string, string>();
  let heads = new Map((await readHeads(folder)).map((head) => [head.stream, head]));
  let lock: Lock | undefined;
  let beginning: Promise<void> | undefined;
  let current: {readonly path: string; readonly file: FileHandle} | undefined;

  /** Becomes the writer of the folder, and learns what is there. */
  async function begin(): Promise<void> {
    lock ??= await lockFolder(folder);
    heads = new Map((await readHeads(folder)).map((head) => [head.stream, head]));
    for await (const {idHash, contentHash} of list()) known.set(idHash, contentHash);
  }

  /** Begins, once; again where it could not. */
  async function begun(): Promise<void> {
    beginning ??= begin();
    try {
      await beginning;
    } catch (error) {
      beginning = undefined;
      throw error;
    }
  }

  let turn: Promise<unknown> = Promise.resolve();

  /** Does one thing after another: what is written while a file is replaced would be in the old one. */
  async function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  }

  /** What is written next opens its file again. */
  async function closeCurrent(): Promise<void> {
    const last = current;
    current = undefined;
    await last?.file.close();
  }

  async function fileFor({stream: name, receivedAt}: Entry): Promise<FileHandle> {
    const path = join(folder, receivedAt.slice(0, 10), `${name}.ndjson.gz`);
    if (current?.path === path) return current.file;
    await closeCurrent();
    await mkdir(join(folder, receivedAt.slice(0, 10)), {recursive: true});
    // Noted before anything is in it, so that a stream that nobody noted is known to be a stranger's.
    if (!heads.has(name)) await writeHeads(folder, heads.set(name, {stream: name, number: 0, hash: ''}));
    current = {path, file: await open(path, 'a')};
    // The name of a new file is on the disk once its folder is.
    await syncFolder(join(folder, receivedAt.slice(0, 10)));
    await syncFolder(folder);
    return current.file;
  }

  async function write(records: readonly ProofRecord[]): Promise<readonly Outcome[]> {
    await begun();
    const found = idHashesOf(records).flatMap((idHash): [string, string][] => {
      const contentHash = known.get(idHash);
      return contentHash === undefined ? [] : [[idHash, contentHash]];
    });
    const {outcomes, fresh} = sortOut(records, new Map(found));
    const entries = stream.link(fresh);
    const last = entries.at(-1);
    if (!last) return outcomes;
    try {
      const file = await fileFor(last);
      // Each batch is a member of its own: the file is whole after every one of them (RFC 1952, 2.2).
      await file.appendFile(gzipSync(entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')));
      await file.datasync();
    } catch (error) {
      // Half a batch may be at the end: nothing is written behind it.
      await closeCurrent();
      stream.restart();
      throw error;
    }
    stream.keep(entries);
    for (const {idHash, contentHash} of entries) known.set(idHash, contentHash);
    heads.set(last.stream, {...heads.get(last.stream), stream: last.stream, number: last.number, hash: last.hash});
    // Without waiting for the disk: an old note only shows less.
    await writeHeads(folder, heads);
    return outcomes;
  }

  async function* list({from = '', to = '9'}: Span = {}): AsyncGenerator<Entry> {
    for (const path of await filesIn(folder, {from, to})) {
      for await (const line of linesOf(path)) {
        const entry = parseEntry(line);
        if (entry.receivedAt >= from && entry.receivedAt < to) yield entry;
      }
    }
  }

  async function find(id: string): Promise<readonly Entry[]> {
    const all: Pick<Entry, 'idHash' | 'previousIdHash'>[] = [];
    for await (const {idHash, previousIdHash} of list()) all.push({idHash, previousIdHash});
    const chain = chainOf(sha256(id), all);
    const found: Entry[] = [];
    for await (const entry of list()) if (chain.has(entry.idHash)) found.push(entry);
    return found.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  }

  async function erase(id: string): Promise<number> {
    await begun();
    const found = (await find(id)).filter(({record}) => record !== null);
    const chain = new Set(found.map(({idHash}) => idHash));
    if (chain.size === 0) return 0;
    await closeCurrent();
    for (const path of await filesIn(folder))
      await rewrite(path, (entry) => (chain.has(entry.idHash) ? {...entry, record: null} : entry));
    return chain.size;
  }

  async function prune(before: string): Promise<number> {
    await begun();
    await closeCurrent();
    let count = 0;
    for (const day of (await daysIn(folder)).filter((each) => each < before.slice(0, 10))) {
      for (const path of await filesIn(folder, {from: day, to: `${day}~`})) {
        for await (const line of linesOf(path)) {
          const {stream: name, number, hash, idHash} = parseEntry(line);
          const head = heads.get(name) ?? {stream: name, number, hash};
          heads.set(name, {...head, pruned: {number, hash}});
          known.delete(idHash);
          count += 1;
        }
      }
      await writeHeads(folder, heads);
      await rm(join(folder, day), {recursive: true});
    }
    return count;
  }

  const writer = createWriter((records) => inTurn(() => write(records)));
  return {
    append: writer.append,
    find,
    list,

    erase: (id) => inTurn(() => erase(id)),
    prune: (before) => inTurn(() => prune(before)),

    heads: async () => (await readHeads(folder)).map((head) => ({...head, isLate: true})),

    async check() {
      await begun();
      await readdir(folder);
    },

    async close() {
      await writer.idle();
      await inTurn(closeCurrent);
      await lock?.release();
    },
  };
}

/** An entry as it is in a file. A line that somebody has broken belongs nowhere. */
function parseEntry(line: string): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return {
      stream: 'unreadable',
      number: 0,
      receivedAt: '',
      idHash: '',
      previousIdHash: null,
      contentHash: '',
      previousHash: null,
      hash: '',
      record: null,
    };
  }
}

/** Everything that is chained to an id, either way. */
function chainOf(idHash: string, all: readonly Pick<Entry, 'idHash' | 'previousIdHash'>[]): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  const connect = (one: string, other: string): void => void next.set(one, [...(next.get(one) ?? []), other]);
  for (const entry of all) {
    if (entry.previousIdHash === null) continue;
    connect(entry.idHash, entry.previousIdHash);
    connect(entry.previousIdHash, entry.idHash);
  }
  const chain = new Set([idHash]);
  for (const each of chain) for (const neighbour of next.get(each) ?? []) chain.add(neighbour);
  return chain;
}

async function daysIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => DAY.test(name)).sort();
}

async function filesIn(folder: string, {from = '', to = '9'}: Span = {}): Promise<readonly string[]> {
  const days = (await daysIn(folder)).filter((day) => day >= from.slice(0, 10) && day < to);
  const files = await Promise.all(
    days.map(async (day) => (await readdir(join(folder, day))).sort().map((name) => join(folder, day, name))),
  );
  return files.flat().filter((path) => path.endsWith('.ndjson.gz'));
}

async function rewrite(path: string, change: (entry: Entry) => Entry): Promise<void> {
  const lines: string[] = [];
  let isChanged = false;
  for await (const line of linesOf(path)) {
    const entry = parseEntry(line);
    const changed = change(entry);
    isChanged ||= changed !== entry;
    lines.push(changed === entry ? line : JSON.stringify(changed));
  }
  if (!isChanged) return;
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(gzipSync(`${lines.join('\n')}\n`));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

async function readHeads(folder: string): Promise<readonly Head[]> {
  try {
    return JSON.parse(await readFile(join(folder, HEADS), 'utf8')) as readonly Head[];
  } catch (error) {
    if ((error as {code?: string}).code === 'ENOENT') return [];
    throw error;
  }
}

async function writeHeads(folder: string, heads: ReadonlyMap<string, Head>): Promise<void> {
  await writeFile(join(folder, `${HEADS}.new`), JSON.stringify([...heads.values()]));
  await rename(join(folder, `${HEADS}.new`), join(folder, HEADS));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
