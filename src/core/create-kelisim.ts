import type {Wishes} from '../consent/consent.js';
import {whenShown} from '../dom/when-shown.js';
import {callEach} from './announce.js';
import type {WholeCore} from './carry-out.js';
import type {Kelisim, Listener} from './kelisim.js';
import {VERSION} from './version.js';

/** Makes the public object. */
export function createKelisim(core: WholeCore, watch: Kelisim['watch'], destroy: () => void): Kelisim {
  const {config, consent, texts, setLanguage, listeners, signal, decide, show} = core;
  const {has} = consent;

  function subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

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
    withdraw: (category?: string) => decide(category === undefined ? false : {[category]: false}, 'api'),
    show: () => show('asking'),
    showPreferences: () => show('preferences'),
    hide: () => show('hidden'),
    whenGranted: (name: string) =>
      new Promise((resolve) => {
        const leave = subscribe(look);
        function look(): void {
          if (!has(name)) return;
          leave();
          resolve();
        }
        consent.expect(name);
        look();
      }),
    subscribe,
    watch,
    receipt: () => ({choice: kelisim.choice, config, version: VERSION}),
    setLanguage,
    provide: (lang, more) => void texts.set(lang, {...texts.get(lang), ...more}),
    // What a visitor has said is not known before the page is seen.
    push: (...callbacks: ((kelisim: Kelisim) => void)[]) => whenShown(() => callEach(callbacks, kelisim), signal),
    destroy,
  };

  return kelisim;
}
