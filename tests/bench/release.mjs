// npm run bench: what releasing 1,000 mixed scripts costs, against a loop written by hand, in one run of Chromium.
// Prints the ratio of the medians; ends with an error above LIMIT.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';
import {findBrowser} from '../tools/browsers.mjs';

const LIMIT = 1.3;
const ROUNDS = 15;
const SCRIPTS = 1000;

const dist = join(dirname(fileURLToPath(import.meta.url)), '../../dist/web');

/** The same scripts for both: most are inline, every fifth is a file, some are modules or may run at any time. */
const scripts = Array.from({length: SCRIPTS}, (_, index) => {
  const held = `type="text/plain" data-category="analytics" data-index="${index}"`;
  if (index % 20 === 3) return `<script ${held} data-type="module">ran(${index})</script>`;
  if (index % 20 === 7) return `<script ${held} async data-src="/ran.js?${index}"></script>`;
  if (index % 5 === 0) return `<script ${held} data-src="/ran.js?${index}"></script>`;
  return `<script ${held}>ran(${index})</script>`;
}).join('\n');

/** What somebody writes who needs no more than this page: fresh elements in their order. */
function byHand() {
  /** @type {NodeListOf<HTMLScriptElement>} */
  const all = document.querySelectorAll('script[type="text/plain"][data-category="analytics"]');
  for (const held of all) {
    const script = document.createElement('script');
    for (const {name, value} of held.attributes) if (name !== 'type') script.setAttribute(name, value);
    if (held.dataset.type) script.type = held.dataset.type;
    script.async = held.hasAttribute('async');
    if (held.dataset.src) script.src = held.dataset.src;
    script.text = held.text;
    held.replaceWith(script);
  }
}

/** @type {Readonly<Record<string, string>>} */
const pages = {
  hand: `<script>window.release = ${byHand.toString()}</script>`,
  kelisim: `<script src="/kelisim.js" data-policy-url="/p" data-controller="Bench"></script>
    <script>window.release = () => kelisim.acceptAll()</script>`,
};

/** @param {string} name */
function page(name) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
    <script>
      let left = ${SCRIPTS};
      window.done = new Promise((resolve) => { window.ran = () => --left || resolve(performance.now()); });
    </script>${pages[name]}${scripts}`;
}

const server = createServer(({url = '/'}, response) => {
  const [path = ''] = url.split('?');
  const name = path.slice(1);
  if (name in pages) return response.writeHead(200, {'content-type': 'text/html'}).end(page(name));
  const headers = {'content-type': 'text/javascript', 'cache-control': 'max-age=600'};
  if (name === 'ran.js') return response.writeHead(200, headers).end('ran()');
  if (/^kelisim[\w-]*\.js$/.test(name)) return response.writeHead(200, headers).end(readFileSync(join(dist, name)));
  return response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
const base = `http://127.0.0.1:${port}`;
const browser = await chromium.launch({executablePath: `${findBrowser('chromium')}`});

/**
 * Milliseconds from the decision until the last script has run.
 * @param {string} name
 * @returns {Promise<number>}
 */
async function measure(name) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${base}/${name}`, {waitUntil: 'load'});
  // Past the interface, which is no part of what is measured here.
  await tab.waitForTimeout(300);
  const time = await tab.evaluate('(async (start) => (release(), (await done) - start))(performance.now())');
  await context.close();
  return Number(time);
}

/** @type {Record<string, number[]>} */
const times = {hand: [], kelisim: []};
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [name, list] of Object.entries(times)) {
    const time = await measure(name);
    // The first round only warms up.
    if (round > 0) list.push(time);
  }
}
await browser.close();
server.close();

const [hand = NaN, kelisim = NaN] = Object.entries(times).map(([name, list]) => {
  const median = list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
  console.log(`${name}: median ${median.toFixed(0)} ms`);
  return median;
});
const ratio = kelisim / hand;
console.log(`${SCRIPTS} mixed scripts: ${ratio.toFixed(2)} times the loop by hand (at most ${LIMIT})`);
process.exitCode = ratio <= LIMIT ? 0 : 1;
