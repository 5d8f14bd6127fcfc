// npm run bench: what the preferences of a site with 500 services cost the main thread, against one with 10, in one run
// of Chromium. Ends with an error if opening them, or unfolding the list, takes LIMIT or more.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';
import {findBrowser} from '../tools/browsers.mjs';

/** Milliseconds of main-thread time. */
const LIMIT = 100;
const ROUNDS = 9;
const COUNTS = [10, 500];

const dist = join(dirname(fileURLToPath(import.meta.url)), '../../dist/web');

/** @param {number} count */
function page(count) {
  const services = Array.from({length: count}, (_, index) => ({
    name: `service-${index}`,
    label: `Service ${index}`,
    category: 'advertising',
    provider: `Provider ${index} LLP`,
    country: 'KZ',
    purpose: 'Shows advertising and measures what it leads to.',
    policyUrl: '/policy',
    cookies: [
      {name: `_s${index}`, duration: '1 year'},
      {pattern: `^_s${index}_`, duration: '30 minutes'},
    ],
  }));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${count}</title>
    <script type="application/json" data-kelisim>${JSON.stringify({controller: 'Bench', policyUrl: '/p', services})}</script>
    <script src="/kelisim.js"></script><p>Page</p>`;
}

const server = createServer(({url = '/'}, response) => {
  const name = url.slice(1);
  if (/^\d+$/.test(name)) return response.writeHead(200, {'content-type': 'text/html'}).end(page(Number(name)));
  if (!/^kelisim[\w-]*\.js$/.test(name)) return response.writeHead(404).end();
  return response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(join(dist, name)));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({executablePath: `${findBrowser('chromium')}`});

const ROOT = "document.querySelector('kelisim-banner').shadowRoot";
/** @type {Readonly<Record<string, string>>} */
const STEPS = {
  question: '0',
  open: `${ROOT}.querySelector('[data-action=preferences]').click()`,
  unfold: `${ROOT}.querySelector('summary').click()`,
  save: `${ROOT}.querySelector('[data-action=save]').click()`,
};

/**
 * Milliseconds of main-thread tasks for each step, until all is still.
 * @param {number} count
 */
async function measure(count) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Performance.enable');
  const tasks = async () => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  /** @type {Record<string, number>} */
  const times = {};
  let before = await tasks();
  await tab.goto(`http://127.0.0.1:${port}/${count}`, {waitUntil: 'load'});
  for (const [step, script] of Object.entries(STEPS)) {
    await tab.evaluate(script);
    await tab.waitForTimeout(500);
    const now = await tasks();
    times[step] = now - before;
    before = now;
  }
  await context.close();
  return times;
}

/** @type {Map<number, Record<string, number>[]>} */
const samples = new Map(COUNTS.map((count) => [count, []]));
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [count, list] of samples) {
    const times = await measure(count);
    // The first round only warms up.
    if (round > 0) list.push(times);
  }
}
await browser.close();
server.close();

/** @param {number | undefined} count @param {string} step */
function median(count, step) {
  const times = (samples.get(count ?? NaN) ?? []).map((each) => each[step] ?? NaN).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? NaN;
}

const [few, many] = COUNTS;
for (const step of Object.keys(STEPS)) {
  const [less, more] = [median(few, step), median(many, step)];
  const ratio = (more / less).toFixed(2);
  console.log(
    `${step}: ${less.toFixed(0)} ms with ${few} services, ${more.toFixed(0)} ms with ${many} (${ratio} times)`,
  );
  if (/open|unfold/.test(step) && !(more < LIMIT)) process.exitCode = 1;
}
