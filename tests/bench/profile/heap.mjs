// What a page keeps in memory, by the kinds that a heap snapshot of Chromium knows.
import {grant, VIEWPORT} from './visit.mjs';

/** Milliseconds after which everything that comes by itself has come, the checks for a site's developer too. */
const UNTIL_REST = 2500;

/** How often garbage is collected: what is found once may let go of more. */
const COLLECTIONS = 3;

/** @typedef {ReadonlyMap<string, number>} Heap kilobytes by kind, and by `all` */

/**
 * @param {{browser: import('playwright').Browser, base: string, path: string, visit: 'first' | 'returning'}} options
 * @returns {Promise<Heap>}
 */
export async function heapOf({browser, base, path, visit}) {
  const context = await browser.newContext(VIEWPORT);
  if (visit === 'returning') await grant(context, base);
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await tab.goto(base + path, {waitUntil: 'load'});
  await tab.waitForTimeout(UNTIL_REST);
  await devtools.send('HeapProfiler.enable');
  for (let time = 0; time < COLLECTIONS; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  /** @type {string[]} */
  const chunks = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({chunk}) => chunks.push(chunk));
  await devtools.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  await context.close();
  return sizesIn(JSON.parse(chunks.join('')));
}

/**
 * @param {{snapshot: {meta: {node_fields: string[], node_types: string[][]}}, nodes: number[]}} taken
 * @returns {Heap}
 */
function sizesIn({snapshot: {meta}, nodes}) {
  const [kinds = []] = meta.node_types;
  const step = meta.node_fields.length;
  const [kindAt, sizeAt] = ['type', 'self_size'].map((name) => meta.node_fields.indexOf(name));
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (let at = 0; at < nodes.length; at += step) {
    const size = (nodes[at + /** @type {number} */ (sizeAt)] ?? 0) / 1024;
    const kind = kinds[nodes[at + /** @type {number} */ (kindAt)] ?? 0] ?? '';
    // What a browser keeps of a page outside the heap of its scripts.
    if (kind === 'native') continue;
    for (const name of [kind, 'all']) sizes.set(name, (sizes.get(name) ?? 0) + size);
  }
  return sizes;
}
