// What a trace of a load says: layouts that the library forced, tasks in which it ran, the page's first paint.
import {sourcesOf} from './sources.mjs';

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts - microseconds
 * @property {number} [dur] - microseconds
 * @property {number} [tdur] - microseconds of the thread's own time
 * @property {Record<string, any>} [args]
 */

const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const SCRIPT = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall']);

/**
 * @param {readonly TraceEvent[]} events
 * @param {{base: string, folder: string}} server
 * @param {readonly number[]} times - when something of the library was running
 */
export function readTrace(events, {base, folder}, times) {
  const nameOf = sourcesOf(folder);
  const navigation = events.findLast(
    ({name, args}) => name === 'navigationStart' && args?.data?.documentLoaderURL === `${base}/`,
  );
  if (!navigation) throw new Error('The trace has no navigation');
  const {pid, tid, ts: start} = navigation;
  const main = events.filter((event) => event.pid === pid && event.tid === tid && event.ts >= start);
  const isOurs = (/** @type {unknown} */ url) => `${url}`.startsWith(`${base}/`) && `${url}`.endsWith('.js');

  const layouts = main
    .filter(({name, args}) => LAYOUT.has(name) && isOurs(stackOf(args)[0]?.url))
    .map((event) => {
      const [top] = stackOf(event.args);
      // A trace counts lines and columns from 1.
      const place = nameOf({...top, lineNumber: top.lineNumber - 1, columnNumber: top.columnNumber - 1});
      return {
        by: `${place.name} ${place.file}`,
        kind: event.name,
        cost: (event.tdur ?? 0) / 1000,
        time: event.ts / 1000,
      };
    });
  const scripts = main.filter(({name, args}) => SCRIPT.has(name) && isOurs(args?.data?.url ?? args?.fileName));
  const moments = [...times, ...scripts.map(({ts}) => ts)].toSorted((a, b) => a - b);
  const tasks = main
    .filter(({name, dur = 0, ts}) => name === 'RunTask' && moments.some((time) => time >= ts && time < ts + dur))
    .map(({tdur = 0}) => tdur / 1000);
  const compiled = main.filter(({name, args}) => name === 'v8.compile' && isOurs(args?.data?.url ?? args?.fileName));
  const paint = main.find(({name}) => name === 'firstContentfulPaint') ?? main.find(({name}) => name === 'firstPaint');
  return {
    layouts,
    tasks,
    compile: compiled.reduce((sum, {tdur = 0}) => sum + tdur / 1000, 0),
    background: events
      .filter((event) => event.pid === pid && event.name === 'v8.parseOnBackground' && event.ts >= start)
      .reduce((sum, {tdur = 0}) => sum + tdur / 1000, 0),
    firstPaint: (paint?.ts ?? NaN) / 1000,
    start: start / 1000,
  };
}

/** @param {TraceEvent['args']} args @returns {any[]} */
function stackOf(args) {
  return args?.beginData?.stackTrace ?? args?.data?.stackTrace ?? [];
}
