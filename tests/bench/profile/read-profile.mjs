// What the profiler saw of the library: time by source function, and when something of it was running.
import {sourcesOf} from './sources.mjs';

/** @typedef {import('playwright').CDPSession} CDPSession */
/**
 * @typedef {object} ProfileNode
 * @property {number} id
 * @property {import('./sources.mjs').Place} callFrame
 * @property {number[]} [children]
 */
/**
 * @typedef {object} Profile
 * @property {ProfileNode[]} nodes
 * @property {number} startTime
 * @property {number[]} [samples]
 * @property {number[]} [timeDeltas]
 */

/**
 * @param {Profile} profile
 * @param {{base: string, folder: string}} server
 * @param {number} interval - microseconds
 */
export function readProfile({nodes, samples = [], timeDeltas = [], startTime}, {base, folder}, interval) {
  const nameOf = sourcesOf(folder);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));

  /** What the browser does for a function of the library counts as that function's. @param {number | undefined} id */
  function oursAt(id) {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame?.url.startsWith(`${base}/`)) return frame.url.endsWith('.js') ? nameOf(frame) : undefined;
      if (frame?.url) return undefined;
    }
    return undefined;
  }

  const found = new Map([...byId.keys()].map((id) => [id, oursAt(id)]));
  /** @type {Map<string, number>} */
  const functions = new Map();
  /** @type {Map<string, number>} */
  const files = new Map();
  let total = 0;
  let time = startTime;
  /** @type {{time: number, cost: number, file: string}[]} */
  const seen = [];
  for (const [index, id] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0;
    time += delta;
    const ours = found.get(id);
    if (!ours) continue;
    // A sample that came late says that another process had the processor.
    const cost = Math.min(Math.max(delta, 0), interval * 2) / 1000;
    const {name, file} = ours;
    functions.set(`${name} ${file}`, (functions.get(`${name} ${file}`) ?? 0) + cost);
    files.set(file, (files.get(file) ?? 0) + cost);
    seen.push({time: time / 1000, cost, file});
    total += cost;
  }
  return {functions, files, total, seen};
}
