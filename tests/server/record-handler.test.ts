import {mkdtempSync, rmSync} from 'node:fs';
import {request as httpRequest} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {startRecordServer, type RecordServer} from '../../src/server/commands/record-server.js';
import {openStore} from '../../src/server/open-store.js';
import type {ProofRecord} from '../../src/consent/proof-record.js';
import {recordHandler} from '../../src/server/record-handler.js';
import type {RecordStore} from '../../src/server/store.js';
import {makeRecord} from '../support/records.mjs';

const SITE = 'https://shop.example.kz';

let folder: string;
let store: RecordStore;
let server: RecordServer;
let lines: string[];
let count = 0;

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'kelisim-handler-'))));
afterAll(() => rmSync(folder, {recursive: true}));

beforeEach(async () => {
  lines = [];
  store = await openStore(`files:${join(folder, `${++count}`)}`);
  const write = (line: string): void => void lines.push(line);
  server = await startRecordServer({store, port: 0, host: '127.0.0.1', origins: [SITE], perMinute: 0, write});
});
afterEach(() => server.stop());

/** Sends what a page of the site sends. */
async function send(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(server.url, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {'content-type': 'application/json', origin: SITE, ...headers},
  });
}

async function stored(): Promise<ProofRecord[]> {
  const all: ProofRecord[] = [];
  for await (const {record} of store.list()) if (record) all.push(record);
  return all;
}

test('a record is answered by 201, and by 200 when it comes again', async () => {
  const record = makeRecord();
  const [first, second] = [await send(record), await send(record)];
  expect([first.status, await first.json()]).toEqual([201, {status: 'stored'}]);
  expect([second.status, await second.json()]).toEqual([200, {status: 'known'}]);
  expect(await stored()).toEqual([record]);
});

test('a record that follows one that is here is stored', async () => {
  const first = makeRecord();
  await send(first);
  expect((await send(makeRecord({previousId: first.id}))).status).toBe(201);
});

test('what a site leaves out may be missing', async () => {
  const notice = {language: 'ru', textHash: makeRecord().notice.textHash};
  const {region: _, ...record} = makeRecord({controller: {}, notice, services: []});
  expect((await send(record)).status).toBe(201);
});

test('a choice that another library has asked for needs no hash of texts', async () => {
  const {textHash: _, ...notice} = makeRecord().notice;
  const record = makeRecord({source: 'migrated', notice: {...notice, language: 'und'}});
  expect((await send(record)).status).toBe(201);
  expect(await stored()).toEqual([record]);
});

const html = '<img src=x onerror=alert(1)>';
const known = makeRecord();

describe('is refused, with the reason, and nothing is stored', () => {
  test.each<[string, number, unknown, RegExp]>([
    ['nothing', 400, '', /no JSON/],
    ['half a record', 400, JSON.stringify(makeRecord()).slice(0, -9), /no JSON/],
    ['text', 422, '"record"', /record/],
    ['null', 422, 'null', /record: must be an object/],
    ['a list', 422, [makeRecord()], /schema: is missing/],
    ['an empty object', 422, {}, /schema/],
    ['an unknown schema', 422, {...makeRecord(), schema: 'kelisim-record-2'}, /schema: must be kelisim-record-1/],
    ['no id', 422, {...makeRecord(), id: undefined}, /id: is missing/],
    ['an id that is no UUID', 422, {...makeRecord(), id: '1'}, /id: must be a UUID/],
    ['an address', 422, {...makeRecord(), ip: '10.0.0.1'}, /ip: is no field of a record/],
    [
      'a user agent in a part',
      422,
      {...makeRecord(), notice: {...known.notice, userAgent: 'x'}},
      /notice.userAgent: is no field/,
    ],
    [
      'a name of the language itself',
      422,
      JSON.stringify(makeRecord()).replace('{', '{"__proto__":{"a":1},'),
      /is no field/,
    ],
    ['a constructor', 422, {...makeRecord(), constructor: 1}, /is no field/],
    ['a wrong type', 422, {...makeRecord(), revision: '0'}, /revision/],
    [
      'a number that JSON cannot say',
      422,
      JSON.stringify(makeRecord()).replace('"revision":0', '"revision":1e999'),
      /revision/,
    ],
    ['markup in a text', 422, makeRecord({controller: {name: html}}), /controller\.name: must be plain text/],
    ['markup in a service', 422, makeRecord({services: [{name: 'a', category: 'b', provider: html}]}), /provider/],
    ['markup in a name', 422, makeRecord({purposes: [{category: html, state: 'granted'}]}), /purposes\.0\.category/],
    ['a null character', 422, makeRecord({controller: {name: 'a\0'}}), /plain text/],
    ['half a character', 422, makeRecord({controller: {name: '\ud800'}}), /plain text/],
    ['a long text', 422, makeRecord({controller: {name: 'a'.repeat(1001)}}), /1000 characters/],
    ['no purposes', 422, makeRecord({purposes: []}), /purposes/],
    ['a purpose twice', 422, makeRecord({purposes: [known.purposes, known.purposes].flat()}), /each purpose once/],
    ['an unknown state', 422, {...makeRecord(), purposes: [{category: 'a', state: 'maybe'}]}, /state/],
    ['a time that does not exist', 422, makeRecord({time: '2026-13-45T99:99:99Z'}), /time/],
    ['a time without a zone', 422, makeRecord({time: '2026-11-26T06:00:00'}), /time/],
    ['no hash of texts', 422, makeRecord({notice: {language: 'kk'}}), /notice\.textHash: is missing/],
    ['a hash that is none', 422, makeRecord({notice: {...known.notice, textHash: 'sha256-x'}}), /textHash/],
    ['a forged previousId', 422, makeRecord({previousId: makeRecord().id}), /previousId: no record has this id/],
    ['one that follows itself', 422, {...known, previousId: known.id}, /previousId: a record cannot follow itself/],
    ['10 MB', 413, 'x'.repeat(10_000_000), /65536 bytes/],
    ['10 MB of JSON', 413, makeRecord({controller: {name: 'a'.repeat(10_000_000)}}), /65536 bytes/],
  ])('%s', async (_, status, body, reason) => {
    const response = await send(body);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/json']);
    expect(((await response.json()) as {error: string}).error).toMatch(reason);
    expect(await stored()).toEqual([]);
  });

  test('another record with the id of one that is stored', async () => {
    await send(known);
    const response = await send({...known, purposes: [{category: 'analytics', state: 'granted'}]});
    expect(response.status).toBe(409);
    expect(await stored()).toEqual([known]);
  });

  test.each(['text/plain', 'text/html', 'multipart/form-data', 'application/x-www-form-urlencoded', ''])(
    'another type: %s',
    async (type) => {
      expect((await send(makeRecord(), {'content-type': type})).status).toBe(415);
      expect(await stored()).toEqual([]);
    },
  );

  test.each([
    'https://elsewhere.example',
    'http://shop.example.kz',
    'null',
    `${SITE}.evil.example`,
    `${SITE}:8443`,
    '',
  ])('a page of another origin: %s', async (origin) => {
    const response = await send(makeRecord(), {origin});
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    expect(await stored()).toEqual([]);
  });

  test('bytes that are no UTF-8', async () => {
    const body = Buffer.from(JSON.stringify(makeRecord({controller: {name: 'é'}})), 'latin1');
    const headers = {'content-type': 'application/json', origin: SITE};
    expect((await fetch(server.url, {method: 'POST', body, headers})).status).toBe(400);
    expect(await stored()).toEqual([]);
  });

  test('10 MB that nobody announced', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let part = 0; part < 10; part++) controller.enqueue(new Uint8Array(1_000_000).fill(32));
        controller.close();
      },
    });
    const headers = {'content-type': 'application/json', origin: SITE};
    const response = await fetch(server.url, {method: 'POST', body, headers, duplex: 'half'} as RequestInit);
    expect(response.status).toBe(413);
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH'])('another method: %s', async (method) => {
    const response = await fetch(server.url, {method, headers: {origin: SITE}});
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
});

test('a browser that asks first is told that pages of a named origin may send', async () => {
  const ask = (origin: string): Promise<Response> =>
    fetch(server.url, {method: 'OPTIONS', headers: {origin, 'access-control-request-method': 'POST'}});
  const [own, other] = [await ask(SITE), await ask('https://elsewhere.example')];
  expect([
    own.status,
    own.headers.get('access-control-allow-origin'),
    own.headers.get('access-control-allow-headers'),
  ]).toEqual([204, SITE, 'content-type']);
  expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  expect((await send(makeRecord())).headers.get('access-control-allow-origin')).toBe(SITE);
});

test('says whether it can store', async () => {
  const health = await fetch(new URL('/health', server.url));
  expect([health.status, await health.json()]).toEqual([200, {status: 'ok'}]);
});

test('its log says when, what, how it ended and how long it took, and nothing of who', async () => {
  const record = makeRecord();
  await send(record, {'user-agent': 'Somebody/1.0', 'x-forwarded-for': '203.0.113.7'});
  await send(makeRecord({controller: {name: html}}));
  await fetch(new URL(`/somebody@example.kz?id=${record.id}`, server.url));
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^\d{4}-\S+Z POST \/records 201 \d+ ms$/),
    expect.stringMatching(/^\d{4}-\S+Z POST \/records 422 \d+ ms$/),
    expect.stringMatching(/^\d{4}-\S+Z GET elsewhere 404 \d+ ms$/),
  ]);
});

describe('without named origins', () => {
  const handle = (origin: string, headers: Record<string, string> = {}): Promise<Response> =>
    recordHandler({store})(
      new Request('http://internal:3000/records', {
        method: 'POST',
        body: JSON.stringify(makeRecord()),
        headers: {'content-type': 'application/json', origin, ...headers},
      }),
    );

  test('pages of the host that was asked may send', async () => {
    expect((await handle('https://shop.example.kz', {host: 'shop.example.kz'})).status).toBe(201);
    expect((await handle('http://internal:3000')).status).toBe(201);
  });

  test('pages of another host may not', async () => {
    expect((await handle('https://elsewhere.example', {host: 'shop.example.kz'})).status).toBe(403);
  });
});

test('too many in a minute are to be sent again later', async () => {
  const handle = recordHandler({
    store,
    origins: [SITE],
    perMinute: 3,
    client: ({headers}) => headers.get('x-client') ?? '',
  });
  const status = async (client: string): Promise<number> =>
    (
      await handle(
        new Request(server.url, {
          method: 'POST',
          body: JSON.stringify(makeRecord()),
          headers: {'content-type': 'application/json', origin: SITE, 'x-client': client},
        }),
      )
    ).status;
  expect([await status('a'), await status('a'), await status('a'), await status('a'), await status('b')]).toEqual([
    201, 201, 201, 503, 201,
  ]);
});

test('a store that fails loses nothing: the record is to be sent again', async () => {
  const errors: unknown[] = [];
  const failing = {append: () => Promise.reject(new Error('disk full'))};
  const handle = recordHandler({store: failing, origins: [SITE], onError: (error) => errors.push(error)});
  const response = await handle(
    new Request(server.url, {
      method: 'POST',
      body: JSON.stringify(makeRecord()),
      headers: {'content-type': 'application/json', origin: SITE},
    }),
  );
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await response.text()).not.toContain('disk');
  expect(errors).toHaveLength(1);
});

test('a request that ends in the middle stores nothing and stops nobody', async () => {
  await new Promise<void>((resolve) => {
    const headers = {'content-type': 'application/json', origin: SITE, 'content-length': '5000'};
    const request = httpRequest(server.url, {method: 'POST', headers});
    request.on('error', () => resolve());
    request.write('{"schema":', () => request.destroy());
    request.on('close', () => resolve());
  });
  expect((await send(makeRecord())).status).toBe(201);
  expect(await stored()).toHaveLength(1);
});
