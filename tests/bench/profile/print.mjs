import {median} from './median.mjs';

/** Milliseconds below which a function or a file is left out. */
const LEAST = 0.05;

/** Milliseconds from which a task counts as long. */
const LONG = 50;

/** What only the interface needs. */
const INTERFACE = /^(src\/ui\/|lit|@lit|kelisim-ui)/;

/** @typedef {import('./load.mjs').Load} Load */

/**
 * Prints what the loads of one kind of visit have in common.
 * @param {string} visit
 * @param {{plain: readonly Load[], slowed: readonly Load[], slowdown: number}} loads
 */
export function printVisit(visit, {plain, slowed, slowdown}) {
  console.log(`\n## ${visit} visit\n`);
  say('script of the library', plain, ({ours}) => ours.total);
  say('compiling on the main thread', plain, ({compile}) => compile);
  say('compiling on other threads', plain, ({background}) => background);
  console.log('\nby file');
  printTable(plain.map(({ours}) => ours.files));
  console.log('\nby function (name:line)');
  printTable(plain.map(({ours}) => ours.functions));
  console.log('\nstyles and layouts that the library forced (times in a load)');
  printLayouts(plain);
  console.log(`\n${slowdown} times slower`);
  say('longest task with the library in it', slowed, ({tasks}) => Math.max(0, ...tasks));
  say(`what exceeds ${LONG} ms in such tasks`, slowed, ({tasks}) => sum(tasks.map((time) => Math.max(0, time - LONG))));
  say("the page's first paint, since the navigation began", slowed, ({firstPaint, start}) => firstPaint - start);
  say('the interface before that paint', slowed, ({ours, firstPaint}) =>
    sum(ours.seen.filter(({time, file}) => time < firstPaint && INTERFACE.test(file)).map(({cost}) => cost)),
  );
  say('styles and layouts forced before that paint', slowed, ({layouts, firstPaint}) =>
    sum(layouts.filter(({time}) => time < firstPaint).map(({cost}) => cost)),
  );
}

/**
 * Prints what a visit keeps in memory, in kilobytes over the page without the library.
 * @param {string} visit
 * @param {readonly import('./heap.mjs').Heap[]} heaps
 * @param {readonly import('./heap.mjs').Heap[]} without
 */
export function printHeap(visit, heaps, without) {
  console.log(`\n${visit} visit: heap over the page without the library, kB`);
  const of = (/** @type {readonly import('./heap.mjs').Heap[]} */ some, /** @type {string} */ kind) =>
    median(some.map((heap) => heap.get(kind) ?? 0));
  const kinds = [...new Set([...heaps, ...without].flatMap((heap) => [...heap.keys()]))];
  const rows = kinds.map((kind) => ({kind, size: of(heaps, kind) - of(without, kind)}));
  for (const {kind, size} of rows.toSorted((a, b) => b.size - a.size)) if (Math.abs(size) >= 1) printRow(size, kind);
}

/** @param {string} what @param {readonly Load[]} loads @param {(load: Load) => number} pick */
function say(what, loads, pick) {
  printRow(median(loads.map(pick)), what);
}

/** @param {readonly ReadonlyMap<string, number>[]} maps */
function printTable(maps) {
  const names = [...new Set(maps.flatMap((map) => [...map.keys()]))];
  const rows = names
    .map((name) => ({name, time: median(maps.map((map) => map.get(name) ?? 0))}))
    .filter(({time}) => time >= LEAST)
    // Equal times keep one order in every run.
    .toSorted((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1));
  for (const {name, time} of rows) printRow(time, name);
}

/** @param {readonly Load[]} loads */
function printLayouts(loads) {
  const all = loads.flatMap(({layouts}) => layouts);
  const names = [...new Set(all.map(({by}) => by))].toSorted();
  if (!names[0]) console.log('   none');
  for (const name of names) {
    const found = all.filter(({by}) => by === name);
    const cost = sum(found.map((layout) => layout.cost)) / loads.length;
    printRow(cost, `${name} (${(found.length / loads.length).toFixed(1)})`);
  }
}

/** @param {number} time @param {string} what */
function printRow(time, what) {
  console.log(`${time.toFixed(2).padStart(8)}  ${what}`);
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
