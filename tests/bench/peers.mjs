// npm run bench: Kelisim beside other libraries and a hand-written floor, in one run of Chromium with the processor slowed
// four times. The libraries take turns, each visit has a browser context of its own, and the first round warms up. Compare
// within one run only: `node tests/bench/peers.mjs [rounds]`, 11 by default.
import {fork} from 'node:child_process';
import {cpus, loadavg} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright';
import {findBrowser} from '../tools/browsers.mjs';
import {PEERS} from './peers/pages.mjs';

const ROUNDS = Number(process.argv[2] ?? 11);
const SLOWDOWN = 4;
/** Milliseconds that the pointer rests on a button before it presses, and that it presses. */
const REST = 250;
const PRESS = 60;
/** Milliseconds after which a page is given up. */
const LONGEST = 30_000;
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

const child = fork(join(import.meta.dirname, 'peers/server.mjs'));
const {port} = /** @type {import('node:net').AddressInfo} */ (await answerOf(child));
const browser = await chromium.launch({
  executablePath: `${findBrowser('chromium')}`,
  // Some libraries do nothing for robots.
  args: ['--disable-blink-features=AutomationControlled'],
});

/**
 * @param {import('node:child_process').ChildProcess} process
 * @returns {Promise<unknown>}
 */
function answerOf(process) {
  return new Promise((resolve) => process.once('message', resolve));
}

/**
 * What the server was asked for since a library's page was chosen.
 * @param {string} [name] of the library whose page it serves from now on
 */
async function count(name = '') {
  child.send(name);
  return /** @type {{bytes: number, requests: number}} */ (await answerOf(child));
}

/** @param {number} milliseconds */
function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * A page in a browser context of its own, on a processor made slower. Playwright's own way to wait for something would put
 * half a megabyte of script into the page that is measured.
 * @param {string} name
 * @param {Awaited<ReturnType<import('playwright').BrowserContext['storageState']>>} [state] of an earlier visit
 */
async function openPage(name, state) {
  const context = await browser.newContext(state && {storageState: state});
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await tab.goto(`http://127.0.0.1:${port}/blank`);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  // A new window has things of its own to do.
  await wait(250);
  await count(name);
  await tab.goto(`http://127.0.0.1:${port}/`, {waitUntil: 'commit'});
  /** @param {string} expression */
  const read = async (expression) =>
    (await devtools.send('Runtime.evaluate', {expression, returnByValue: true})).result.value;
  return {
    context,
    mouse: tab.mouse,
    read,
    /** @param {string} expression */
    async until(expression) {
      for (const end = Date.now() + LONGEST; !(await read(expression)); await wait(50))
        if (Date.now() > end) throw new Error(`${name}: never came true: ${expression}`);
    },
  };
}

/**
 * @param {string} name
 * @returns {Promise<Sample>}
 */
async function measure(name) {
  const first = await openPage(name);
  await first.until('window.bench?.shown');
  const {bytes: early} = await count();
  const {shown, blocked} = /** @type {Sample} */ (await first.read('bench'));
  // What is fetched behind the question belongs to the first visit; tarteaucitron's buttons take a second to work.
  await wait(2000);
  const later = await count();
  const place = `bench.find(${JSON.stringify(PEERS[name]?.accept)}).getBoundingClientRect().toJSON()`;
  const {x, y, width, height} = /** @type {DOMRect} */ (await first.read(place));
  // As people do: the pointer comes, rests, and presses for a moment.
  await first.mouse.move(x + width / 2, y + height / 2);
  await wait(REST);
  await first.mouse.down();
  await wait(PRESS);
  await first.mouse.up();
  // Nothing is asked of the page meanwhile.
  await wait(1000);
  await first.until('bench.ran && bench.answered');
  const accepted = /** @type {Sample} */ (
    await first.read('({answered: bench.answered, released: bench.ran - bench.clicked})')
  );
  const state = await first.context.storageState();
  await first.context.close();
  const again = await openPage(name, state);
  // The same for all, so that requests that come later count too.
  await wait(1000);
  await again.until('window.bench?.ran');
  const returning = /** @type {number} */ (await again.read('bench.ran'));
  const {requests} = await count();
  await again.context.close();
  return {early, ...later, ...(shown && {shown}), blocked: blocked ?? 0, ...accepted, returning, again: requests};
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
child.disconnect();
