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

/** A function that keeps the calls of itself, and of its methods, in its property `kelisim`. It never throws. */
function createStandIn(kelisim: Call[], path: readonly string[] = []): Found {
  return new Proxy(
    Object.assign(() => undefined, {kelisim}),
    {
      apply: (_target, _self, words) => void kelisim.push([path, words]),
      get: (target, name) =>
        // Not `then`: whoever awaits something with that method waits for ever.
        Reflect.get(target, name) ?? (name === 'then' ? undefined : createStandIn(kelisim, [...path, name as string])),
    },
  ) as unknown as Found;
}
