// npm run bench:records: acknowledged records a second, by store and writers, over HTTP to one server process.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {Agent, request} from 'node:http';
import {availableParallelism, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {startPostgres} from '../tools/start-postgres.mjs';
import {makeRecord} from '../support/records.mjs';

const COMMAND = new URL('../../dist/cli.mjs', import.meta.url).pathname;
const ORIGIN = 'https://shop.example.kz';
const SECONDS = Number(process.env.KELISIM_SECONDS ?? 5);
const WRITERS = [1, 8, 64];
/** What is asked for: the busiest vendor's published figure, and 20 million a day spread evenly. */
const GOALS = {'250 a second': 250, '20 million a day': 20_000_000 / 86_400};

const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-'));
const postgres = await startPostgres();
const stores = {
  SQLite: `sqlite:${join(folder, 'records.db')}`,
  PostgreSQL: postgres.database(),
  files: `files:${join(folder, 'records')}`,
};

try {
  console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, ${SECONDS} s each\n`);
  console.log('| store | writers | records a second | slowest of 100, ms | of 250 a second | of 20 million a day |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [name, address] of Object.entries(stores)) {
    const server = await serve(address);
    for (const writers of WRITERS) {
      await measure(server.url, writers, 1);
      const {rate, slow} = await measure(server.url, writers, SECONDS);
      const shares = Object.values(GOALS).map((goal) => `${(rate / goal).toFixed(1)} ×`);
      console.log(`| ${name} | ${writers} | ${rate.toFixed(0)} | ${slow.toFixed(1)} | ${shares.join(' | ')} |`);
    }
    await server.stop();
  }
} finally {
  await postgres.stop();
  rmSync(folder, {recursive: true});
}

/**
 * @param {string} url
 * @param {number} writers how many send at once, each one after the other
 * @param {number} seconds
 */
async function measure(url, writers, seconds) {
  const agent = new Agent({keepAlive: true, maxSockets: writers});
  const start = performance.now();
  const end = start + seconds * 1000;
  /** @type {number[]} */
  const times = [];
  async function write() {
    while (performance.now() < end) {
      const before = performance.now();
      await send(url, agent);
      times.push(performance.now() - before);
    }
  }
  await Promise.all(Array.from({length: writers}, write));
  agent.destroy();
  times.sort((one, other) => one - other);
  return {
    rate: times.length / ((performance.now() - start) / 1000),
    slow: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

/**
 * @param {string} url
 * @param {Agent} agent
 * @returns {Promise<void>}
 */
function send(url, agent) {
  const body = JSON.stringify(makeRecord({services: SERVICES}));
  const headers = {'content-type': 'application/json', origin: ORIGIN, 'content-length': Buffer.byteLength(body)};
  return new Promise((resolve, reject) => {
    const sending = request(url, {method: 'POST', headers, agent}, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 201 ? resolve() : reject(new Error(`It answered ${response.statusCode}`)),
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** Ten services, as a shop has them. */
const SERVICES = Array.from({length: 10}, (_, index) => ({
  name: `service-${index}`,
  provider: 'Example',
  country: 'KZ',
  category: 'analytics',
}));

/**
 * @param {string} address
 * @returns {Promise<{url: string, stop: () => Promise<unknown>}>}
 */
function serve(address) {
  const words = ['records', 'serve', '--store', address, '--port', '0', '--origin', ORIGIN, '--rate', '0'];
  const server = spawn(process.execPath, [COMMAND, ...words], {stdio: ['ignore', 'pipe', 'inherit']});
  const ended = new Promise((resolve) => server.on('exit', resolve));
  return new Promise((resolve, reject) => {
    server.stdout.setEncoding('utf8');
    server.stdout.on('data', (text) => {
      const [, url] = /started at (\S+)/.exec(text) ?? [];
      if (url === undefined) return;
      resolve({
        url,
        stop() {
          server.kill('SIGTERM');
          return ended;
        },
      });
    });
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
}
