// npm run bench: Kelisim beside other libraries and a hand-written floor, in one run of Chromium with the processor slowed
// four times. The libraries take turns, each visit has a browser context of its own, and the first round warms up. Compare
// within one run only: `node tests/bench/peers.mjs [rounds]`, 11 by default.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {cpus, loadavg} from 'node:os';
import {brotliCompressSync} from 'node:zlib';
import {chromium} from 'playwright';
import {findBrowser} from '../tools/browsers.mjs';
import {PEERS, pageOf} from './peers/pages.mjs';

const ROUNDS = Number(process.argv[2] ?? 11);
const SLOWDOWN = 4;
/** Milliseconds that the pointer rests on a button before it presses, and that it presses. */
const REST = 250;
const PRESS = 60;
/** What the others are compared with. */
const REFERENCE = 'vanilla-cookieconsent';

/** What is measured, by what the table says of it. */
const ROWS = {
  early: 'files of the library until the question, B brotli',
  bytes: 'the same two seconds later',
  requests: 'requests for them',
  shown: 'question painted, ms',
  blocked: 'blocking time until then, ms',
  answered: 'Accept: next paint, ms',
  released: 'Accept: first released script runs, ms later',
  returning: 'returning visit: first released script runs, ms',
  again: 'requests for the library then, with an empty cache',
};

/** @typedef {Partial<Record<keyof typeof ROWS, number>>} Sample */

/** @type {Map<string, Buffer>} */
const compressed = new Map();
let bytes = 0;
let requests = 0;
/** @type {import('./peers/pages.mjs').Peer | undefined} */
let peer;

const server = createServer(({url = '/'}, response) => {
  const [path = ''] = url.split('?');
  const script = {'content-type': 'text/javascript', 'cache-control': 'max-age=600'};
  if (path === '/third.js') return response.writeHead(200, script).end('bench.ran ??= performance.now();');
  const file = peer?.files[path];
  if (path === '/') return response.writeHead(200, {'content-type': 'text/html'}).end(peer ? pageOf(peer) : '');
  if (!file) return response.writeHead(404).end();
  if (!compressed.has(file)) compressed.set(file, brotliCompressSync(readFileSync(file)));
  const body = compressed.get(file) ?? Buffer.alloc(0);
  bytes += body.length;
  requests += 1;
  const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
  return response.writeHead(200, {...script, 'content-type': type, 'content-encoding': 'br'}).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({
  executablePath: `${findBrowser('chromium')}`,
  // Some libraries do nothing for robots.
  args: ['--disable-blink-features=AutomationControlled'],
});

/** @param {import('playwright').BrowserContext} context */
async function openTab(context) {
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', {cacheDisabled: true});
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  [bytes, requests] = [0, 0];
  await tab.goto(`http://127.0.0.1:${port}/`, {waitUntil: 'load'});
  return tab;
}

/**
 * @param {string} name
 * @returns {Promise<Sample>}
 */
async function measure(name) {
  peer = PEERS[name];
  const context = await browser.newContext();
  const tab = await openTab(context);
  await tab.waitForFunction('bench.shown');
  const early = bytes;
  const {shown, blocked} = /** @type {Sample} */ (await tab.evaluate('bench'));
  // What is fetched behind the question belongs to the first visit; tarteaucitron's buttons take a second to work.
  await tab.waitForTimeout(2000);
  /** @type {Sample} */
  const first = {early, bytes, requests, ...(shown && {shown}), blocked: blocked ?? 0};
  const box = await (
    await tab.evaluateHandle(`bench.find(${JSON.stringify(peer?.accept)})`)
  )
    .asElement()
    ?.boundingBox();
  // As people do: the pointer comes, rests, and presses for a moment.
  await tab.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await tab.waitForTimeout(REST);
  await tab.mouse.down();
  await tab.waitForTimeout(PRESS);
  await tab.mouse.up();
  await tab.waitForFunction('bench.ran && bench.answered');
  const accepted = /** @type {{answered: number, released: number}} */ (
    await tab.evaluate('({answered: bench.answered, released: bench.ran - bench.clicked})')
  );
  await tab.close();
  const again = await openTab(context);
  await again.waitForFunction('bench.ran');
  const returning = /** @type {number} */ (await again.evaluate('bench.ran'));
  // The same wait, so that requests that come later count too.
  await again.waitForTimeout(500);
  const sample = {...first, ...accepted, returning, again: requests};
  await context.close();
  return sample;
}

/** @type {Map<string, Sample[]>} */
const samples = new Map(Object.keys(PEERS).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round += 1)
  for (const [name, found] of samples) {
    const sample = await measure(name);
    if (round > 0) found.push(sample);
  }

/**
 * @param {string} name
 * @param {keyof typeof ROWS} row
 */
function sorted(name, row) {
  return (samples.get(name) ?? []).map((sample) => sample[row] ?? Number.NaN).toSorted((one, other) => one - other);
}

/**
 * @param {string} name
 * @param {keyof typeof ROWS} row
 */
function median(name, row) {
  const all = sorted(name, row);
  return ((all[(all.length - 1) >> 1] ?? 0) + (all[all.length >> 1] ?? 0)) / 2;
}

/**
 * The median, the least and the most, and how it compares.
 * @param {string} name
 * @param {keyof typeof ROWS} row
 */
function cell(name, row) {
  const all = sorted(name, row);
  const [middle, least = 0, most = 0] = [median(name, row), all[0], all.at(-1)];
  const reference = median(REFERENCE, row);
  const spread = least === most ? '' : ` (${Math.round(least)} to ${Math.round(most)})`;
  const ratio = name === REFERENCE || !reference ? '' : `, ×${(middle / reference).toFixed(2)}`;
  return `${Math.round(middle)}${spread}${ratio}`;
}

const [{model = 'unknown processor'} = {}] = cpus();
console.log(
  `${model} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1)}, Chromium ${browser.version()}, ${SLOWDOWN}× slowed, ${ROUNDS} rounds. Median (least to most), × ${REFERENCE}.\n`,
);
console.log(`| | ${[...samples.keys()].join(' | ')} |\n| --- |${' ---: |'.repeat(samples.size)}`);
for (const [row, words] of Object.entries(ROWS)) {
  const cells = [...samples.keys()].map((name) => cell(name, /** @type {keyof typeof ROWS} */ (row)));
  console.log(`| ${words} | ${cells.join(' | ')} |`);
}
await browser.close();
server.close();
