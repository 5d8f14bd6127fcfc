import type {Options} from '../config/options.js';
import type {Choice} from '../consent/choice.js';
import type {Kelisim} from '../core/kelisim.js';
import {createConsent} from '../index.js';

/** What a component sees of consent. A new object whenever something changed. */
export interface ConsentView {
  /** The library. `undefined` on a server, and until the app is there: then nobody has decided. */
  readonly kelisim: Kelisim | undefined;
  readonly status: 'undecided' | 'decided';
  readonly choice: Choice | null;
  /** Whether a category or service is granted now. Unknown names are not. */
  has(name: string): boolean;
}

export interface ConsentStore {
  view(): ConsentView;
  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /**
   * Starts consent on this page. To be called once the app is there, so that what a server rendered is still true.
   * @returns what ends it, unless it ran before
   */
  start(options: Options): () => void;
}

/** What holds before anybody is asked, and on a server. */
export const NOT_YET: ConsentView = {kelisim: undefined, status: 'undecided', choice: null, has: () => false};

/** What the bindings share: consent as a value that changes. */
export function consentStore(): ConsentStore {
  const listeners = new Set<() => void>();
  let current = NOT_YET;

  function show(view: ConsentView): void {
    current = view;
    for (const listener of listeners) listener();
  }

  return {
    view: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start(options) {
      const before = window.kelisim;
      const kelisim = createConsent(options);
      const look = (): void => {
        const {status, choice} = kelisim;
        show({kelisim, status, choice, has: (name) => kelisim.has(name)});
      };
      const unsubscribe = kelisim.subscribe(look);
      look();
      // On a page that is loaded ahead, the stored choice is judged when somebody sees the page.
      kelisim.push(() => current.kelisim === kelisim && look());
      return () => {
        unsubscribe();
        if (kelisim !== before) kelisim.destroy();
        show(NOT_YET);
      };
    },
  };
}
