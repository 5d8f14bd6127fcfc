// npm run profile: what the library costs a page, by source function, over fresh loads in Chromium: a first visit (the
// question is asked), and a returning visit (a held script is released); then what each keeps in memory. Options:
// `-- --loads 3` for a short look, `-- --dist folder` (`dist/web`) for another build.
import {parseArgs} from 'node:util';
import {chromium} from 'playwright';
import {findBrowser} from '../tools/browsers.mjs';
import {heapOf} from './profile/heap.mjs';
import {loadPage} from './profile/load.mjs';
import {servePages} from './profile/pages.mjs';
import {printHeap, printVisit} from './profile/print.mjs';

/** How much slower the processor is made where long tasks are looked for. */
const SLOWED = 4;

/** How often memory is looked at: it hardly varies. */
const HEAPS = 3;

const {values} = parseArgs({options: {loads: {type: 'string'}, dist: {type: 'string'}}});
const loads = Number(values.loads ?? 12);
const server = await servePages(values.dist ?? 'dist/web');
const browser = await chromium.launch({executablePath: `${findBrowser('chromium')}`});

const visits = /** @type {const} */ (['first', 'returning']).map((visit) => ({
  visit,
  /** @type {import('./profile/load.mjs').Load[]} */
  plain: [],
  /** @type {import('./profile/load.mjs').Load[]} */
  slowed: [],
}));
for (let round = 0; round <= loads; round += 1) {
  for (const {visit, plain, slowed} of visits) {
    const asUsual = await loadPage({browser, server, visit, slowdown: 1});
    const slow = await loadPage({browser, server, visit, slowdown: SLOWED});
    // The first round only warms up.
    if (round === 0) continue;
    plain.push(asUsual);
    slowed.push(slow);
  }
}

/** @param {string} path @param {'first' | 'returning'} visit */
async function heapsOf(path, visit) {
  const heaps = [];
  for (let time = 0; time < HEAPS; time += 1) heaps.push(await heapOf({browser, base: server.base, path, visit}));
  return heaps;
}

const without = await heapsOf('/without', 'first');
const kept = {first: await heapsOf('/', 'first'), returning: await heapsOf('/', 'returning')};
await browser.close();
server.close();

console.log(`Medians of ${loads} loads, in milliseconds of the main thread's own time. Chromium ${browser.version()}.`);
for (const {visit, plain, slowed} of visits) printVisit(visit, {plain, slowed, slowdown: SLOWED});
console.log('\n## Memory');
for (const {visit} of visits) printHeap(visit, kept[visit], without);
