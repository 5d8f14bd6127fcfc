import type {Config} from '../config/config.js';
import type {Call} from '../core/contract.js';
import {attempt} from '../dom/attempt.js';
import {globals} from './globals.js';
import {globalOf} from './globals-of-services.js';
import {QUEUES} from './waiting-calls.js';

/** What stands under a vendor's global: our stand-in, a stub of the site's own, or the vendor's own. */
type Found = Readonly<Record<string, unknown>> | undefined;

/**
 * Puts a stand-in under the global of each vendor that is to be started, where the page has nothing there. So the page
 * can call the vendor whatever is granted. What it says waits there, in order, until the vendor's file takes it over.
 */
export function putStandIns({services, stubs}: Config): void {
  for (const {name, id} of `${stubs}` === 'false' ? [] : services) {
    const global = globalOf(name);
    // Without an id, the site starts the service by markup of its own, which would take the stand-in for the vendor.
    // Not the value: an element with that id is found under the name too.
    if (global && id !== undefined && !Object.hasOwn(globals, global)) globals[global] = createStandIn([]);
  }
}

/**
 * Drops what waits for services, in a stub of the site's own too. Told whenever they are granted or denied, so that
 * nothing passes from before a consent, or from before a withdrawal, to what follows.
 */
export function dropWaiting(names: readonly string[]): void {
  for (const name of names)
    // The name may lead to a frame of another site, or to anything else that a page can have.
    attempt(() => {
      const found = globals[`${globalOf(name)}`] as Found;
      // Some keep what waits in themselves, some in a property.
      for (const queue of [found, ...[...QUEUES, 'kelisim'].map((property) => found?.[property])])
        if (Array.isArray(queue)) queue.splice(0);
    });
}

/** Who asks whether something holds is told nothing, which is false: a page turns on by it what it has. */
const ASKS = /^(is|has|getFeatureFlag)/;

/**
 * A function that keeps the calls of itself, and of its methods, in its property `kelisim`. It never throws. What a
 * method gives takes further calls in the same way. What is made with `new` does too, but nothing of that is kept.
 */
function createStandIn(kelisim: Call[], path: readonly string[] = [], on?: Call): Found {
  function call(_target: unknown, _self: unknown, words: unknown[]): Found {
    const entry: Call = on ? [path, words, on] : [path, words];
    kelisim.push(entry);
    return path[0] === undefined || ASKS.test(path[0]) ? undefined : createResult(kelisim, entry);
  }

  // Not an arrow: a page may call it with `new`.
  const target = Object.assign(function standIn() {}, {kelisim});
  return new Proxy(target, {
    apply: call,
    construct: () => createResult([]) as object,
    get: (_, name) =>
      Reflect.get(target, name) ??
      // Whoever awaits something with a method `then` waits for ever. Symbols are asked for by the language itself.
      (name === 'then' || typeof name === 'symbol' ? undefined : createStandIn(kelisim, [...path, name], on)),
  }) as unknown as Found;
}

/** What a call gives: an empty text, where a text is wanted, and `null` in JSON. */
function createResult(kelisim: Call[], on?: Call): Found {
  const result = createStandIn(kelisim, [], on);
  // Amplitude gives one with each event.
  return Object.assign(result as object, {promise: Promise.resolve(), toString: () => '', toJSON: () => null}) as Found;
}
