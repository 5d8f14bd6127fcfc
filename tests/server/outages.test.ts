import {mkdtempSync, rmSync} from 'node:fs';
import {Agent, request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore} from '../../src/server/open-store.js';
import type {ProofRecord} from '../../src/consent/proof-record.js';
import {verifyChain} from '../../src/server/stores/verify-chain.js';
import {startServing, type Served} from '../support/command-line.js';
import {openFlakyNetwork, type FlakyNetwork} from '../support/flaky-network.js';
import {createRandom} from '../support/hostile.js';
import {startPostgres, type Postgres} from '../tools/start-postgres.mjs';
import {makeRecord} from '../support/records.mjs';
import {needSqlite} from '../support/sqlite.js';

/** `KELISIM_RECORDS=1000000` sends more. */
const RECORDS = Number(process.env.KELISIM_RECORDS ?? 2000);
/** To the stores beside SQLite. */
const FEWER = Math.max(500, Math.ceil(RECORDS / 20));
/** At once. */
const VISITORS = 24;
/** How often the server is ended. */
const ENDS = 6;
const ORIGIN = 'https://shop.example.kz';
/** As long as the test may take, in milliseconds. */
const LIMIT = Math.max(120_000, RECORDS * 12);

let folder: string;
let postgres: Postgres;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-outages-'));
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, {recursive: true});
});

/** Answers by status, and what was cut off. */
type Answers = Record<string, number>;

describe.each<[string, () => string, number]>([
  ['SQLite', () => `sqlite:${join(folder, 'outages.db')}`, RECORDS],
  ['PostgreSQL', () => postgres.database(), FEWER],
  ['files', () => `files:${join(folder, 'outages')}`, FEWER],
])('%s', (kind, newAddress, count) => {
  if (kind === 'SQLite') needSqlite();

  test(
    'none is lost and none doubled while the network is cut and the server is killed',
    async () => {
      const address = newAddress();
      const random = createRandom(20_261_126);
      const words = ['--store', address, '--origin', ORIGIN, '--rate', '0', '--port'] as const;
      let server: Served = await startServing(...words, '0');
      const {port} = new URL(server.url);
      const network = await openFlakyNetwork(Number(port));
      const agent = new Agent({keepAlive: true, maxSockets: VISITORS});
      const answers: Answers = {};
      const acknowledged = new Set<string>();
      const ends = Array.from({length: ENDS}, () => Math.floor(random() * count)).toSorted((one, other) => one - other);
      const codes: (number | null)[] = [];
      const kills = {SIGKILL: 0, SIGTERM: 0};
      let restarting: Promise<void> | undefined;

      async function restart(): Promise<void> {
        const signal = ends.length % 3 === 0 ? 'SIGTERM' : 'SIGKILL';
        kills[signal] += 1;
        codes.push(await server.end(signal));
        server = await startServing(...words, port);
      }

      /** What goes wrong, by chance, after an answer. */
      function spoil(): void {
        if (random() < 1 / 300) network.cut();
        if (restarting === undefined && acknowledged.size >= (ends[0] ?? Infinity)) {
          ends.shift();
          restarting = restart().finally(() => (restarting = undefined));
        }
      }

      /** Sends as a page does: one after the other, each until it is acknowledged. */
      async function visit(records: readonly ProofRecord[]): Promise<void> {
        for (const record of records) {
          while (!acknowledged.has(record.id)) {
            const answer = await send(record, network, agent);
            answers[answer] = (answers[answer] ?? 0) + 1;
            if (answer === '201' || answer === '200') acknowledged.add(record.id);
            // While nobody listens there is no hurry.
            else await restarting;
            spoil();
          }
        }
      }

      const visitors = Array.from({length: VISITORS}, (_each, index) =>
        chained(Math.floor((count + index) / VISITORS)),
      );
      await Promise.all(visitors.map(visit));
      await restarting;
      await server.end('SIGKILL');
      agent.destroy();
      await network.close();

      const store = await openStore(address);
      const stored: string[] = [];
      for await (const {record} of store.list()) stored.push(record?.id ?? '');
      const {faults} = await verifyChain(store);
      await store.close();
      const sent = visitors.flat().map(({id}) => id);
      expect(stored.toSorted()).toEqual(sent.toSorted());
      expect(faults).toEqual([]);
      // A killed program has no exit code; one that is asked to stop ends in order.
      expect(codes.filter((code) => code !== null)).toEqual([0, 0]);
      // Nothing but these, and some of each: otherwise the test would say nothing.
      expect(Object.keys(answers).filter((answer) => !['200', '201', '503', 'cut off'].includes(answer))).toEqual([]);
      expect([answers['cut off'], kills.SIGKILL, kills.SIGTERM].every(Boolean)).toBe(true);
      console.log(JSON.stringify({records: sent.length, answers, kills}));
    },
    LIMIT,
  );
});

/** The decisions of one visitor, chained by three. */
function chained(count: number): readonly ProofRecord[] {
  let previousId: string | null = null;
  return Array.from({length: count}, (_, index) => {
    const record: ProofRecord = makeRecord({previousId: index % 3 === 0 ? null : previousId});
    previousId = record.id;
    return record;
  });
}

function send(record: ProofRecord, {port}: FlakyNetwork, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const body = JSON.stringify(record);
    const headers = {'content-type': 'application/json', origin: ORIGIN, 'content-length': Buffer.byteLength(body)};
    const sending = request({port, host: '127.0.0.1', method: 'POST', path: '/records', headers, agent}, (response) => {
      response.on('error', () => resolve('cut off'));
      response.on('end', () => resolve(response.complete ? `${response.statusCode}` : 'cut off'));
      response.resume();
    });
    sending.on('error', () => resolve('cut off'));
    sending.end(body);
  });
}
