import type {Call} from '../core/contract.js';
import {attempt} from '../dom/attempt.js';
import {globals} from './globals.js';

interface Found {
  /** The calls that our stand-in keeps. */
  readonly kelisim?: Call[];
  readonly [property: string]: unknown;
}

/** Where the stubs of vendors' snippets keep their calls. */
export const QUEUES: readonly string[] = ['a', 'q', 'queue'];

/** Whether something is our stand-in, which the vendor must not take for its own. */
export function isStandIn(found: unknown): boolean {
  return Object.hasOwn(Object(found), 'kelisim');
}

/**
 * Takes away what waits under a vendor's global, in order: in our stand-in, whose place is free then, or in a stub
 * of the site's own. What was said without consent has been dropped from there.
 */
export function takeCalls(global: string): Call[] {
  // Not what an element or a frame of that name gives.
  const found = Object(Object.hasOwn(globals, global) ? globals[global] : undefined) as Found;
  const {kelisim} = found;
  if (isStandIn(found) && kelisim) {
    Reflect.deleteProperty(globals, global);
    const calls = kelisim.splice(0);
    // Some code holds the stand-in itself: its calls go on to what has taken its place.
    kelisim.push = (...more) => {
      repeatCalls(global, more);
      return 0;
    };
    return calls;
  }
  if (isWaiting(found)) return found.splice(0).map((entry) => [['push'], [entry]]);
  const queue = QUEUES.map((name) => found[name]).find(isWaiting);
  return (queue ?? []).splice(0).map((words) => [[], Array.from(Object(words) as ArrayLike<unknown>)]);
}

/** A list that nobody follows yet: vendors put a `push` of their own there. */
function isWaiting(list: unknown): list is unknown[] {
  return Array.isArray(list) && !Object.hasOwn(list, 'push');
}

/** What calls gave that were made for the page. */
const results = new WeakMap<Call, unknown>();

/**
 * Makes the calls that waited.
 * @returns those that the vendor does not know; its script may, when it is there
 */
export function repeatCalls(global: string, calls: readonly Call[]): Call[] {
  const unknown: Call[] = [];
  for (const call of calls) attempt(() => repeat(globals[global], call) || void unknown.push(call));
  return unknown;
}

/** @returns whether the vendor knows the call */
function repeat(api: unknown, call: Call): boolean {
  const [path, words, on] = call;
  let owner: unknown;
  let found = on ? results.get(on) : api;
  for (const name of path) {
    owner = found;
    found = (Object(found) as Found)[name];
  }
  if (typeof found !== 'function' || isStandIn(found)) return false;
  // What our stand-in gave means nothing to the vendor.
  if (!words.some(isStandIn)) results.set(call, Reflect.apply(found, owner, words));
  return true;
}
