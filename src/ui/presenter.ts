import en from '../locales/en.js';
import type {Texts} from '../locales/texts.js';
import {chooseLanguage} from '../locales/languages.js';
import {report} from '../report.js';
import type {Core, Interface, Stage, StageHost, View} from '../stage.js';

/** How often the banner is put back on one address, so that no quarrel with an ad-blocker goes on for ever. */
const RETURNS = 3;

/** Keeps the banner element in the page and hands it what to show, in the language of the page. */
export class Presenter implements Interface {
  readonly #core: Core;
  readonly #observer = new MutationObserver(() => this.#keep());
  #host: StageHost | undefined;
  #view: View = 'hidden';
  /** Whether the question waits behind the preferences. */
  #isAsking = false;
  #returns: [address: string, left: number] = ['', 0];
  #waiting = '';

  constructor(core: Core) {
    this.#core = core;
  }

  show(view: View): void {
    this.#isAsking = view === 'asking' || (view === 'preferences' && this.#isAsking);
    this.#view = view;
    this.#observer.disconnect();
    if (view === 'hidden') {
      if (this.#host) this.#host.view = view;
      return;
    }
    this.#observer.observe(document, {childList: true, subtree: true});
    if (document.body) this.#present();
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#host?.remove();
  }

  /** Puts the banner (back) where the body has come late or was swapped. */
  #keep(): void {
    if (!document.body || this.#host?.isConnected) return;
    if (this.#returns[0] !== location.href) this.#returns = [location.href, RETURNS];
    if (this.#returns[1]-- > 0) this.#present();
  }

  #present(): void {
    const {tag} = this.#core.config;
    const lang = this.#language();
    if (lang === undefined) return;
    if (!this.#host?.isConnected) {
      this.#host = document.querySelector<StageHost>(tag) ?? this.#host ?? (document.createElement(tag) as StageHost);
      // First in the body, so that it comes first in tab order too (REQUIREMENTS A02).
      if (!this.#host.isConnected) document.body.prepend(this.#host);
    }
    this.#host.stage = this.#stage(lang);
    this.#host.view = this.#view;
  }

  /** The language to show; `undefined` while it is on its way. One that cannot be had gives way to English. */
  #language(): string | undefined {
    const {lang, provided, parts} = this.#core;
    const wanted = chooseLanguage(lang, Object.keys(provided));
    if (wanted === 'en' || wanted in provided) return wanted;
    if (this.#waiting === wanted) return 'en';
    this.#waiting = wanted;
    parts
      .texts(wanted)
      .then((found) => void (found && Object.assign(provided, {[wanted]: found})))
      .catch((error) => report(`English is shown instead of "${wanted}": put its file into locales/ (${error})`))
      .finally(() => this.#view !== 'hidden' && this.#present());
    return undefined;
  }

  #stage(lang: string): Stage {
    const {config, consent, provided, decide, show} = this.#core;
    return {
      config,
      texts: {...en, ...(Reflect.get(provided, lang) as Partial<Texts> | undefined)},
      lang,
      undecided: consent.undecided,
      decided: !consent.undecided[0],
      has: consent.has,
      acceptAll: (source) => decide(true, source),
      rejectAll: (source) => decide(false, source),
      save: decide,
      showPreferences: () => show('preferences'),
      close: () => show(this.#isAsking ? 'asking' : 'hidden'),
    };
  }
}
