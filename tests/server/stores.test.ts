import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import connect from 'postgres';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore} from '../../src/server/open-store.js';
import type {ProofRecord} from '../../src/consent/proof-record.js';
import type {Entry, RecordStore, Span} from '../../src/server/store.js';
import {verifyChain} from '../../src/server/stores/verify-chain.js';
import {startPostgres, type Postgres} from '../tools/start-postgres.mjs';
import {makeRecord} from '../support/records.mjs';
import {hasSqlite, needSqlite} from '../support/sqlite.js';

let folder: string;
let postgres: Postgres;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-stores-'));
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, {recursive: true});
});

const FUTURE = '2099-01-01T00:00:00.000Z';

const KINDS: readonly (readonly [string, () => string])[] = [
  ['SQLite', () => `sqlite:${join(folder, `${++count}.db`)}`],
  ['PostgreSQL', () => postgres.database()],
  ['files', () => `files:${join(folder, `${++count}`)}`],
];

describe.each(KINDS)('%s', (kind, newAddress) => {
  if (kind === 'SQLite') needSqlite();

  /** Runs with a store that is empty at first. */
  async function withStore<T>(use: (store: RecordStore, address: string) => Promise<T>): Promise<T> {
    const address = newAddress();
    const store = await openStore(address);
    try {
      return await use(store, address);
    } finally {
      await store.close();
    }
  }

  test('gives back what was stored, as it was', () =>
    withStore(async (store) => {
      const record = makeRecord();
      expect(await store.append(record)).toBe('stored');
      const [entry] = await all(store);
      expect(entry).toMatchObject({number: 1, previousHash: null, record});
      expect(Math.abs(Date.parse(entry?.receivedAt ?? '') - Date.now())).toBeLessThan(60_000);
    }));

  test('stores a record once, however often and at once it is sent', () =>
    withStore(async (store) => {
      const record = makeRecord();
      const outcomes = await Promise.all(Array.from({length: 20}, () => store.append(record)));
      expect(outcomes.toSorted()).toEqual([...Array(19).fill('known'), 'stored']);
      expect(await store.append({...record, region: 'KG'})).toBe('different');
      expect(await all(store)).toHaveLength(1);
    }));

  test('stores no record that follows one that was never here', () =>
    withStore(async (store) => {
      const first = makeRecord();
      const second = makeRecord({previousId: first.id});
      expect(await store.append(second)).toBe('orphan');
      expect(await Promise.all([store.append(first), store.append(second)])).toEqual(['stored', 'stored']);
      expect(await all(store)).toHaveLength(2);
    }));

  test('finds all decisions of one visitor by any of them', () =>
    withStore(async (store) => {
      const [one, other] = [makeRecord(), makeRecord()];
      const two = makeRecord({previousId: one.id});
      const three = makeRecord({previousId: two.id});
      for (const record of [one, other, two, three]) await store.append(record);
      for (const {id} of [one, two, three])
        expect((await store.find(id)).map(({record}) => record?.id)).toEqual([one.id, two.id, three.id]);
      expect(await store.find(makeRecord().id)).toEqual([]);
    }));

  test('another process begins a stream of its own and knows what is there', () =>
    withStore(async (store, address) => {
      const record = makeRecord();
      await store.append(record);
      // Only one process at a time writes files.
      if (kind === 'files') await store.close();
      const second = await openStore(address);
      expect(await second.append(record)).toBe('known');
      expect(await second.append(makeRecord({previousId: record.id}))).toBe('stored');
      const entries = await all(second);
      expect(new Set(entries.map(({stream}) => stream)).size).toBe(2);
      expect((await verifyChain(second)).faults).toEqual([]);
      await second.close();
    }));

  test('two processes that store the same at once store it once', () =>
    withStore(async (store, address) => {
      if (kind === 'files') return;
      const second = await openStore(address);
      const records = Array.from({length: 50}, () => makeRecord());
      const outcomes = await Promise.all(records.flatMap((record) => [store.append(record), second.append(record)]));
      expect(outcomes.toSorted()).toEqual([...Array(50).fill('known'), ...Array(50).fill('stored')]);
      expect(await all(store)).toHaveLength(50);
      expect((await verifyChain(store)).faults).toEqual([]);
      await second.close();
    }));

  test('lists a span of arrival', () =>
    withStore(async (store) => {
      await store.append(makeRecord());
      const [entry] = await all(store);
      const {receivedAt = ''} = entry ?? {};
      expect(await all(store, {from: receivedAt})).toHaveLength(1);
      expect(await all(store, {to: receivedAt})).toHaveLength(0);
      expect(await all(store, {from: FUTURE})).toHaveLength(0);
    }));

  test('lists more than it reads at once, each entry once', () =>
    withStore(async (store) => {
      await Promise.all(Array.from({length: 2500}, () => store.append(makeRecord())));
      const entries = await all(store);
      expect(entries.map(({number}) => number)).toEqual(Array.from({length: 2500}, (_, index) => index + 1));
      expect(await verifyChain(store)).toMatchObject({entries: 2500, faults: []});
    }));

  test('erases all records of a visitor, and the chain can still be checked', () =>
    withStore(async (store) => {
      const first = makeRecord();
      const second = makeRecord({previousId: first.id});
      const stranger = makeRecord();
      for (const record of [first, stranger, second]) await store.append(record);
      expect(await store.erase(second.id)).toBe(2);
      expect(await store.erase(second.id)).toBe(0);
      expect((await all(store)).map(({record}) => record)).toEqual([null, stranger, null]);
      expect(await verifyChain(store)).toMatchObject({entries: 3, erased: 2, faults: []});
      // Sent again by a page that has not heard: it stays erased. What follows it is a new decision.
      expect(await store.append(first)).toBe('known');
      const next = makeRecord({previousId: second.id});
      expect(await store.append(next)).toBe('stored');
      expect((await all(store)).map(({record}) => record)).toEqual([null, stranger, null, next]);
    }));

  test('keeps what comes while records are erased', () =>
    withStore(async (store) => {
      const gone = makeRecord();
      await store.append(gone);
      const later = Array.from({length: 20}, () => makeRecord());
      await Promise.all([store.erase(gone.id), ...later.map((record) => store.append(record))]);
      expect((await all(store)).map(({record}) => record)).toEqual([null, ...later]);
      expect(await verifyChain(store)).toMatchObject({entries: 21, erased: 1, faults: []});
    }));

  test('prunes what is old, and the chain can still be checked', () =>
    withStore(async (store) => {
      for (let index = 0; index < 3; index++) await store.append(makeRecord());
      expect(await store.prune('2020-01-01T00:00:00.000Z')).toBe(0);
      expect(await store.prune(FUTURE)).toBe(3);
      expect(await all(store)).toEqual([]);
      expect((await verifyChain(store)).faults).toEqual([]);
      expect(await store.append(makeRecord())).toBe('stored');
      expect(await verifyChain(store)).toMatchObject({entries: 1, faults: []});
    }));

  test('finishes what it was given before it closes', () =>
    withStore(async (store, address) => {
      const waiting = Array.from({length: 100}, () => store.append(makeRecord()));
      await store.close();
      expect(new Set(await Promise.all(waiting))).toEqual(new Set(['stored']));
      const again = await openStore(address);
      expect(await all(again)).toHaveLength(100);
      await again.close();
    }));
});

test('PostgreSQL may end every connection: what failed is sent again, and stored once', async () => {
  const address = postgres.database();
  const store = await openStore(address);
  const sql = connect(address, {max: 1});
  const records = Array.from({length: 300}, () => makeRecord());
  let failures = 0;
  async function send(record: ProofRecord): Promise<void> {
    while (true) {
      try {
        return void (await store.append(record));
      } catch {
        failures += 1;
      }
    }
  }
  for (let start = 0; start < records.length; start += 100) {
    const sending = Promise.all(records.slice(start, start + 100).map(send));
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;
    await sending;
  }
  expect(failures).toBeGreaterThan(0);
  expect(await verifyChain(store)).toMatchObject({entries: 300, faults: []});
  await sql.end();
  await store.close();
});

const USELESS = ['', 'x', 'mysql://a', 'sqlite:', 'postgres://a@127.0.0.1:1/b'];

test.each([...USELESS, ...(hasSqlite ? ['sqlite:/nowhere/at/all.db'] : [])])(
  'an address that is of no use is answered with the remedy: %j',
  async (address) => {
    await expect(openStore(address)).rejects.toThrow(/: (write|check) /);
  },
);

async function all(store: RecordStore, span?: Span): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of store.list(span)) entries.push(entry);
  return entries;
}
