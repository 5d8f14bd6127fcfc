import {randomUUID} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync, gzipSync} from 'node:zlib';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import type {ProofRecord} from '../../src/consent/proof-record.js';
import {hashesOf, seal} from '../../src/server/stores/chain.js';
import {openFilesStore} from '../../src/server/stores/files-store.js';
import {openDatabase, type Database} from '../../src/server/stores/sqlite-engine.js';
import {openSqliteStore} from '../../src/server/stores/sqlite-store.js';
import {verifyChain, type Verdict} from '../../src/server/stores/verify-chain.js';
import type {Entry, Head} from '../../src/server/store.js';
import {makeRecord} from '../support/records.mjs';
import {needSqlite} from '../support/sqlite.js';

let folder: string;
let count = 0;
let path: string;
let records: readonly ProofRecord[];

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'kelisim-verify-'))));
afterAll(() => rmSync(folder, {recursive: true}));

/** What somebody does who has the file. */
async function tamper(change: (database: Database) => void): Promise<void> {
  const database = await openDatabase(path);
  change(database);
  database.close();
}

async function verify(kept?: readonly Head[]): Promise<Verdict> {
  const store = await openSqliteStore(path);
  const verdict = await verifyChain(store, kept ? {kept} : {});
  await store.close();
  return verdict;
}

const named = ({faults}: Verdict): string[] =>
  faults.map(({kind, number, id}) => `${kind} ${number} ${id ?? ''}`.trim());

describe('ten records in SQLite', () => {
  needSqlite();
  beforeEach(async () => {
    path = join(folder, `${++count}.db`);
    records = Array.from({length: 10}, () => makeRecord());
    const store = await openSqliteStore(path);
    for (const record of records) await store.append(record);
    await store.close();
  });

  const idOf = (number: number): string => records[number - 1]?.id ?? '';

  test('are sound', async () => {
    expect(await verify()).toMatchObject({entries: 10, faults: []});
  });

  test.each([1, 5, 10])('a changed one is named: %i', async (number) => {
    await tamper((database) =>
      database.prepare("update entries set record = replace(record, 'denied', 'granted') where number = ?").run(number),
    );
    expect(named(await verify())).toEqual([`changed ${number} ${idOf(number)}`]);
  });

  test.each([
    ['its time', "received_at = '2020-01-01T00:00:00.000Z'"],
    ['the hash of its content', "content_hash = 'x'"],
    ['its own hash', "hash = 'x'"],
    ['what it says it follows', "previous_id_hash = 'x'"],
  ])('so is one of which somebody changed %s', async (_, what) => {
    await tamper((database) => database.prepare(`update entries set ${what} where number = 5`).run());
    expect(named(await verify())).toContain(`changed 5 ${idOf(5)}`);
  });

  test('one that is no JSON any more is named by its place', async () => {
    await tamper((database) => database.prepare("update entries set record = '{' where number = 5").run());
    expect(named(await verify())).toEqual(['changed 5']);
  });

  test.each([1, 5, 10])('a changed one with hashes that fit is named: %i', async (number) => {
    await tamper((database) => reseal(database, number));
    expect(named(await verify())).toEqual([`changed ${number} ${idOf(number)}`]);
  });

  test.each([1, 5, 10])('a removed one is named: %i', async (number) => {
    await tamper((database) => database.prepare('delete from entries where number = ?').run(number));
    expect(named(await verify())).toEqual([`removed ${number}`]);
  });

  test('an inserted one is named, at the end of the stream', async () => {
    await tamper((database) => insert(database, {number: 11}));
    expect(named(await verify())).toEqual([expect.stringMatching(/^inserted 11 [\da-f-]{36}$/)]);
  });

  test('an inserted one is named, in a stream of its own', async () => {
    await tamper((database) => insert(database, {number: 1, stream: randomUUID(), previousHash: null}));
    expect(named(await verify())).toEqual([expect.stringMatching(/^inserted 1 [\da-f-]{36}$/)]);
  });

  test('heads that were kept elsewhere show that all was written anew', async () => {
    const {heads} = await verify();
    await tamper((database) => {
      database.exec('delete from entries; delete from heads');
    });
    const store = await openSqliteStore(path);
    for (const record of records.slice(1)) await store.append(record);
    await store.close();
    expect((await verify()).faults).toEqual([]);
    expect(named(await verify(heads))).toEqual(['removed 10']);
  });

  test('heads that were kept stay true while records are added, erased and pruned', async () => {
    const {heads} = await verify();
    const store = await openSqliteStore(path);
    await store.append(makeRecord());
    await store.erase(idOf(10));
    await store.close();
    expect((await verify(heads)).faults).toEqual([]);
    const again = await openSqliteStore(path);
    await again.prune('2099-01-01T00:00:00.000Z');
    await again.close();
    expect((await verify(heads)).faults).toEqual([]);
  });

  /** Changes a record and makes its own hashes fit, as somebody would who knows how they are made. */
  function reseal(database: Database, number: number): void {
    const entry = entryOf(database, number);
    const record = {...(entry.record as ProofRecord), region: 'KG'};
    const changed = {...entry, ...hashesOf(record), record};
    database
      .prepare('update entries set record = ?, content_hash = ?, hash = ? where number = ?')
      .run(JSON.stringify(record), changed.contentHash, seal(changed), number);
  }

  function insert(database: Database, part: Partial<Entry>): void {
    const last = entryOf(database, 10);
    const record = makeRecord();
    const entry = {...last, previousHash: last.hash, ...hashesOf(record), record, ...part};
    database
      .prepare(
        'insert into entries (stream, number, received_at, id_hash, content_hash, previous_hash, hash, record) values (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        entry.stream,
        entry.number,
        entry.receivedAt,
        entry.idHash,
        entry.contentHash,
        entry.previousHash,
        seal(entry),
        JSON.stringify(record),
      );
  }

  function entryOf(database: Database, number: number): Entry {
    const row = database
      .prepare(
        'select stream, number, received_at as receivedAt, id_hash as idHash, previous_id_hash as previousIdHash, content_hash as contentHash, previous_hash as previousHash, hash, record from entries where number = ?',
      )
      .get(number) as Omit<Entry, 'record'> & {record: string};
    return {...row, record: JSON.parse(row.record) as ProofRecord};
  }
});

describe('ten records in files', () => {
  let file: string;

  beforeEach(async () => {
    path = join(folder, `${++count}`);
    records = Array.from({length: 10}, () => makeRecord());
    const store = await openFilesStore(path);
    for (const record of records) await store.append(record);
    await store.close();
    const day = readdirSync(path).find((name) => /^\d{4}-/.test(name)) ?? '';
    file = join(path, day, readdirSync(join(path, day))[0] ?? '');
  });

  async function verifyFiles(change: (lines: string[]) => string[]): Promise<string[]> {
    const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
    writeFileSync(file, gzipSync(`${change(lines).join('\n')}\n`));
    const store = await openFilesStore(path);
    const verdict = await verifyChain(store);
    await store.close();
    return named(verdict);
  }

  test.each<[string, (lines: string[]) => string[], string[]]>([
    ['sound ones', (lines) => lines, []],
    ['one changed', (lines) => lines.with(4, lines[4]?.replace('granted', 'denied') ?? ''), ['changed 5']],
    ['one removed', (lines) => lines.toSpliced(4, 1), ['removed 5']],
    ['the last removed', (lines) => lines.slice(0, -1), ['removed 10']],
    ['one twice', (lines) => lines.toSpliced(4, 0, lines[2] ?? ''), ['inserted 3']],
    ['one that is no JSON', (lines) => lines.with(4, '{'), ['changed 0', 'removed 5']],
  ])('%s', async (_, change, expected) => {
    expect((await verifyFiles(change)).map((each) => each.split(' ').slice(0, 2).join(' ')).toSorted()).toEqual(
      expected,
    );
  });

  test('a file that was torn when the machine stopped gives what was acknowledged', async () => {
    writeFileSync(file, Buffer.concat([readFileSync(file), gzipSync('{"half":').subarray(0, 12)]));
    const store = await openFilesStore(path);
    expect(await verifyChain(store)).toMatchObject({entries: 10, faults: []});
    expect(await store.append(makeRecord())).toBe('stored');
    expect(await verifyChain(store)).toMatchObject({entries: 11, faults: []});
    await store.close();
  });
});
