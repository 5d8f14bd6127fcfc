import type {Wishes} from '../consent/consent.js';
import {callEach} from '../dom/call-each.js';
import {page} from '../dom/page.js';
import {whenShown} from '../dom/when-shown.js';
import type {WholeCore} from './carry-out.js';
import type {Kelisim, Listener} from './kelisim.js';
import {VERSION} from './version.js';

/** Makes the public object. */
export function createKelisim(core: WholeCore, watch: Kelisim['watch'], destroy: () => void): Kelisim {
  const {config, consent, listeners, signal, decide, show} = core;
  const {has, expect} = consent;

  const subscribe = (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const kelisim: Kelisim = {
    version: VERSION,
    get status() {
      return consent.undecided[0] ? ('undecided' as const) : ('decided' as const);
    },
    get choice() {
      return consent.choice ?? null;
    },
    has,
    acceptAll: () => decide(true, 'api'),
    rejectAll: () => decide(false, 'api'),
    save: (wishes: Wishes) => decide(wishes, 'api'),
    setUnderAge() {
      config.isYoung = true;
      decide({}, 'age');
    },
    withdraw: (category?: string) => decide(category === undefined ? false : {[category]: false}, 'api'),
    show: () => show('asking'),
    showPreferences: () => show('preferences'),
    hide: () => show('hidden'),
    async whenGranted(name: string) {
      expect(name);
      while (!has(name))
        await new Promise<void>((resolve) => {
          const leave = subscribe(() => resolve(leave()));
        });
    },
    subscribe,
    watch,
    receipt: () => ({choice: kelisim.choice, config, version: kelisim.version}),
    setLanguage(lang: string) {
      core.lang = lang;
      page.dispatchEvent(new Event('kelisim:language'));
    },
    push: (...callbacks: ((kelisim: Kelisim) => void)[]) => whenShown(() => callEach(callbacks, kelisim), signal),
    destroy,
  };

  return kelisim;
}
