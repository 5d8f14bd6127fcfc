import type {Config} from '../config/config.js';
import {registry} from '../dom/registry.js';
import {globalOf} from '../services/catalogue.js';
import type {Call} from './contract.js';
import type {Kelisim} from './kelisim.js';

/** What stands under a vendor's global: our stand-in, a stub of the site's own, or the vendor's own. */
type Found = Readonly<Record<string, unknown>> | undefined;

const globals = globalThis as unknown as Record<string, Found>;

/**
 * Puts a stand-in under the global of each vendor that is to be started, where the page has nothing there. So the page
 * can call the vendor whatever is granted: what it says while it is granted is kept, in order, until the vendor's file
 * takes it over; anything else is dropped.
 * @returns what drops the calls that wait for the named services, in a stub of the site's own too
 */
export function createStandIns({services, stubs}: Config): (names: readonly string[]) => void {
  let isJudged = false;

  for (const {name, id} of services) {
    const global = globalOf(name);
    // Without an id, the site starts the service by markup of its own, which would take the stand-in for the vendor.
    if (!global || id === undefined || `${stubs}` === 'false') continue;
    // Google's two services have one.
    const users = services.map((service) => service.name).filter((other) => globalOf(other) === global);
    // It asks whichever copy of the library runs by then. On a prerendered page the stored choice is judged later.
    const isKept = (): unknown =>
      !isJudged || users.some((user) => (registry.running as Kelisim | undefined)?.has(user));
    // Not the value: an element with that id is found under the name too.
    if (!Object.hasOwn(globals, global)) globals[global] = createStandIn(isKept, []);
  }

  return (names) => {
    isJudged = true;
    for (const name of names) {
      const found = globals[`${globalOf(name)}`];
      // Where vendors' snippets keep what waits, and where a stand-in does.
      for (const queue of [found, found?.a, found?.q, found?.queue, found?.kelisim])
        if (Array.isArray(queue)) queue.splice(0);
    }
  };
}

/** A function that keeps the calls of itself, and of its methods, in its property `kelisim`. It never throws. */
function createStandIn(isKept: () => unknown, kelisim: Call[], path: readonly string[] = []): Found {
  return new Proxy(
    Object.assign(() => undefined, {kelisim}),
    {
      apply: (_target, _self, words) => void (isKept() && kelisim.push([path, words])),
      get: (target, name) =>
        // Not `then`: whoever awaits something with that method waits for ever.
        Reflect.get(target, name) ??
        (name === 'then' ? undefined : createStandIn(isKept, kelisim, [...path, name as string])),
    },
  ) as unknown as Found;
}
