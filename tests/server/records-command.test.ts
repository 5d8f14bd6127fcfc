import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {ProofRecord} from '../../src/consent/proof-record.js';
import {openStore} from '../../src/server/open-store.js';
import {openDatabase} from '../../src/server/stores/sqlite-engine.js';
import {run, startServing} from '../support/command-line.js';
import {makeRecord} from '../support/records.mjs';
import {hasSqlite, needSqlite} from '../support/sqlite.js';
import {startPostgres, type Postgres} from '../tools/start-postgres.mjs';

needSqlite();

let folder: string;
let postgres: Postgres;
let file: string;
let store: string;
let records: readonly ProofRecord[];
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-command-'));
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, {recursive: true});
});

const {purposes, notice} = makeRecord();
const everything = purposes.map((purpose) => ({...purpose, state: 'granted' as const}));
const nothing = purposes.map((purpose) => ({...purpose, state: 'denied' as const}));

/** A store with five records: two accept, one in part, one refuses, one withdraws what it had accepted. */
async function fill(): Promise<void> {
  file = join(folder, `${++count}.db`);
  store = `sqlite:${file}`;
  const accepted = makeRecord({purposes: everything});
  records = [
    accepted,
    makeRecord({purposes: everything, notice: {...notice, language: 'ru'}}),
    makeRecord({}),
    makeRecord({purposes: nothing, revision: 1}),
    makeRecord({purposes: [{category: 'analytics', state: 'withdrawn'}], previousId: accepted.id}),
  ];
  const open = await openStore(store);
  for (const record of records) await open.append(record);
  await open.close();
}

beforeAll(() => (hasSqlite ? fill() : undefined));

test('export writes one JSON object a line', async () => {
  const {code, output, errors} = await run('records', 'export', '--store', store);
  const lines = output.trim().split('\n');
  expect([code, errors.trim()]).toEqual([0, '5 records']);
  expect(lines.map((line) => (JSON.parse(line) as {record: unknown}).record)).toEqual(records);
});

test('export writes a span into a file', async () => {
  const output = join(folder, 'out.ndjson');
  const words = ['records', 'export', '--store', store, '--output', output];
  expect((await run(...words, '--from', '2026-01-01')).code).toBe(0);
  expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(5);
  expect((await run(...words, '--to', '2026-01-01')).errors).toBe('0 records\n');
  expect(readFileSync(output, 'utf8')).toBe('');
});

test('find shows all that a visitor has decided', async () => {
  const {code, output} = await run('records', 'find', records[4]?.id.toUpperCase() ?? '', '--store', store);
  const found = JSON.parse(output) as {record: ProofRecord}[];
  expect([code, found.map(({record}) => record)]).toEqual([0, [records[0], records[4]]]);
  const none = await run('records', 'find', makeRecord().id, '--store', store);
  expect([none.code, none.errors]).toEqual([1, expect.stringMatching(/^There is no record/)]);
});

test('stats counts by day, language and revision, and writes a page', async () => {
  const page = join(folder, 'page.html');
  const {code, output} = await run('records', 'stats', '--store', store, '--page', page);
  const rows = Object.fromEntries(
    output.split('\n').map((line) => [line.trim().split(/\s+/)[0], line.trim().replace(/\s+/g, ' ')]),
  );
  const today = new Date().toISOString().slice(0, 10);
  expect(code).toBe(0);
  expect([rows.all, rows.ru, rows.kk, rows['1'], rows[today]]).toEqual([
    'all 50.0 % 2 1 1 1',
    'ru 100.0 % 1 0 0 0',
    'kk 33.3 % 1 1 1 1',
    '1 0.0 % 0 0 1 0',
    `${today} 50.0 % 2 1 1 1`,
  ]);
  const html = readFileSync(page, 'utf8');
  expect(html).toContain(`<title>${today}: accepted 2, partly 1, refused 1, withdrawn 1</title>`);
  expect(html).not.toMatch(/<script|https?:/);
});

test('verify finds nothing where nothing was changed, and keeps the ends of the streams', async () => {
  await fill();
  const heads = join(folder, 'heads.json');
  const words = ['records', 'verify', '--store', store, '--heads', heads];
  expect(await run(...words)).toMatchObject({code: 0, output: '5 records, 0 erased, 1 streams, 0 faults\n'});
  expect(JSON.parse(readFileSync(heads, 'utf8'))).toEqual([expect.objectContaining({number: 5})]);
  expect((await run(...words)).code).toBe(0);
});

test('verify names a record that was changed', async () => {
  await fill();
  const database = await openDatabase(file);
  database.exec("update entries set record = replace(record, 'granted', 'denied') where number = 2");
  database.close();
  const {code, output} = await run('records', 'verify', '--store', store);
  expect([code, output]).toEqual([1, expect.stringContaining(`changed: record 2 of stream `)]);
  expect(output).toContain(records[1]?.id);
});

test('erase erases all of one visitor, from the file too', async () => {
  await fill();
  const secret = records[0]?.id ?? '';
  expect(readFileSync(file).includes(secret)).toBe(true);
  expect(await run('records', 'erase', secret, '--store', store)).toMatchObject({
    code: 0,
    output: '2 records erased\n',
  });
  expect(readFileSync(file).includes(secret)).toBe(false);
  expect((await run('records', 'verify', '--store', store)).output).toBe('5 records, 2 erased, 1 streams, 0 faults\n');
  expect((await run('records', 'erase', secret, '--store', store)).code).toBe(1);
});

test('prune removes what arrived before a day', async () => {
  await fill();
  const words = ['records', 'prune', '--store', store, '--before'];
  expect((await run(...words, '2026-01-01')).output).toBe('0 records removed\n');
  expect((await run(...words, new Date().toISOString())).output).toBe('5 records removed\n');
  expect((await run('records', 'verify', '--store', store)).code).toBe(0);
});

describe('bad input is answered by one sentence with the remedy, and exit code 2', () => {
  let taken: ReturnType<typeof createServer>;
  let port: number;
  let broken: string;

  beforeAll(async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    ({port} = taken.address() as AddressInfo);
    broken = join(folder, 'broken.db');
    writeFileSync(broken, 'This is no database. '.repeat(100));
  });
  afterAll(() => void taken.close());

  test.each<[string, () => readonly string[], RegExp]>([
    ['an unknown command', () => ['fetch'], /no command "fetch": use one of serve/],
    ['an unknown option', () => ['stats', '--colour', 'red'], /--colour.*kelisim records stats/],
    ['an option without a value', () => ['stats', '--store'], /--store.*kelisim records stats/],
    ['a word too many', () => ['stats', 'all', '--store', store], /kelisim records stats/],
    ['no store', () => ['stats'], /--store sqlite:consents\.db/],
    ['an unknown store', () => ['serve', '--store', 'mongodb://localhost'], /no store: write sqlite:/],
    ['a store that is not there', () => ['stats', '--store', 'sqlite:nowhere.db'], /nothing at nowhere\.db: give/],
    [
      'a folder that is not there',
      () => ['serve', '--store', 'sqlite:/nowhere/a.db'],
      /cannot be opened .*: check the path/,
    ],
    ['a broken file', () => ['stats', '--store', `sqlite:${broken}`], /cannot be used as a store .*: give the path/],
    [
      'an unreachable database',
      () => ['stats', '--store', 'postgres://me:secret@127.0.0.1:1/a'],
      /127\.0\.0\.1:1\/a cannot be used .*: check/,
    ],
    [
      'a port in use',
      () => ['serve', '--store', `sqlite:${join(folder, 'p.db')}`, '--port', `${port}`],
      /Port \d+ is in use: .*--port/,
    ],
    ['a port that is none', () => ['serve', '--store', store, '--port', '99999'], /--port 99999 is no whole number/],
    [
      'an address that is not here',
      () => ['serve', '--store', store, '--host', '203.0.113.1'],
      /cannot listen on 203\.0\.113\.1.*--host/,
    ],
    [
      'an origin that is none',
      () => ['serve', '--store', store, '--origin', 'example.kz'],
      /no origin: write it as https:/,
    ],
    ['an id that is none', () => ['find', '12', '--store', store], /12 is no id of a record: copy it/],
    ['a day that is none', () => ['prune', '--store', store, '--before', 'yesterday'], /no day: write it as/],
    ['a day to come', () => ['prune', '--store', store, '--before', '2099-01-01'], /in the future: give a day/],
    [
      'heads that are none',
      () => ['verify', '--store', store, '--heads', broken],
      /no heads of an earlier run .*: give/,
    ],
    [
      'a page that cannot be written',
      () => ['stats', '--store', store, '--page', '/nowhere/a.html'],
      /cannot be written .*: give another --page/,
    ],
    [
      'an output that cannot be written',
      () => ['export', '--store', store, '--output', '/nowhere/a'],
      /cannot be written .*: give another --output/,
    ],
  ])('%s', async (_, words, sentence) => {
    const {code, output, errors} = await run('records', ...words());
    expect([code, output, errors.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(errors).toMatch(sentence);
    expect(errors).not.toContain('secret');
  });

  test('nothing is made where a store was expected', () => {
    expect(existsSync('nowhere.db')).toBe(false);
  });
});

test.each([
  [['records'], /serve .*\n.*export/],
  [['records', 'serve', '--help'], /--origin/],
  [['records', '--help'], /stats/],
])('%j says what there is', async (words, text) => {
  const {code, output} = await run(...words);
  expect([code, output]).toEqual([0, expect.stringMatching(text)]);
});

test('serve answers what was asked, then stops in order, with exit code 0', async () => {
  const served = await startServing(
    '--store',
    `sqlite:${join(folder, 'served.db')}`,
    '--port',
    '0',
    '--origin',
    'https://a.kz',
  );
  const send = (): Promise<Response> =>
    fetch(served.url, {
      method: 'POST',
      body: JSON.stringify(makeRecord()),
      headers: {'content-type': 'application/json', origin: 'https://a.kz'},
    });
  expect((await send()).status).toBe(201);
  expect(await served.end('SIGTERM')).toBe(0);
  expect(served.printed()).toMatch(
    /started at .* for pages of https:\/\/a\.kz\n.* POST \/records 201 \d+ ms\n.* stopped\n$/,
  );
});

test('serve takes 60 records a minute from one visitor, told apart by the header of a proxy', async () => {
  const words = [
    '--store',
    `sqlite:${join(folder, 'limited.db')}`,
    '--port',
    '0',
    '--client-header',
    'x-real-ip',
  ] as const;
  const served = await startServing(...words);
  const send = async (client: string): Promise<number> => {
    const headers = {'content-type': 'application/json', origin: new URL(served.url).origin, 'x-real-ip': client};
    return (await fetch(served.url, {method: 'POST', body: JSON.stringify(makeRecord()), headers})).status;
  };
  const statuses: number[] = [];
  // In two minutes, if one has just begun: so twice as many as one minute takes.
  for (let index = 0; index < 121; index++) statuses.push(await send('203.0.113.7'));
  expect(statuses.slice(0, 60)).toEqual(Array(60).fill(201));
  expect(statuses).toContain(503);
  expect(await send('203.0.113.8')).toBe(201);
  await served.end('SIGTERM');
  expect(served.printed()).not.toContain('203.0.113');
});

test('the commands work on every store', async () => {
  for (const address of [`files:${join(folder, 'every')}`, postgres.database()]) {
    const open = await openStore(address);
    for (const record of records) await open.append(record);
    await open.close();
    const done = async (...words: readonly string[]): Promise<string> =>
      (await run('records', ...words, '--store', address)).output.trim();
    expect(await done('verify')).toBe('5 records, 0 erased, 1 streams, 0 faults');
    expect((await done('stats')).replace(/\s+/g, ' ')).toContain('all 50.0 % 2 1 1 1');
    expect(JSON.parse(await done('find', records[4]?.id ?? ''))).toHaveLength(2);
    expect(await done('erase', records[4]?.id ?? '')).toBe('2 records erased');
    expect((await done('export')).split('\n')).toHaveLength(5);
    expect(await done('prune', '--before', '2026-01-01')).toBe('0 records removed');
    expect(await done('verify')).toBe('5 records, 2 erased, 1 streams, 0 faults');
  }
});

test('only one server writes to a folder of files', async () => {
  const words = ['--store', `files:${join(folder, 'files')}`, '--port', '0'] as const;
  const first = await startServing(...words);
  const origin = new URL(first.url).origin;
  const send = (url: string): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      body: JSON.stringify(makeRecord()),
      headers: {'content-type': 'application/json', origin: new URL(url).origin},
    });
  expect([(await send(first.url)).status, origin]).toEqual([201, origin]);
  const second = await run('records', 'serve', ...words);
  expect(second).toMatchObject({code: 2, errors: expect.stringMatching(/Process \d+ writes to .*: stop it first/)});
  await first.end('SIGTERM');
});
