import {question} from '../../locales/en.js';
import {chooseLanguage} from '../../locales/choose-language.js';
import type {Texts} from '../../locales/texts.js';
import {page} from '../../dom/page.js';
import type {Core, Interface, Stage, StageHost, View} from '../../core/contract.js';
import type {Lit} from '../shared/lit.js';
import type {SwitchLanguage} from '../languages/languages.js';
import type {PreferencesLayer} from '../preferences/layer.js';

/** How often the banner is put back, so that no quarrel with an ad-blocker goes on for ever. */
const RETURNS = 50;

/** Keeps the banner element in the page and hands it what to show, in the language of the page. */
export class Presenter implements Interface {
  readonly #core: Core;
  readonly #observer = new MutationObserver(() => this.#keep());
  #host: StageHost | undefined;
  #view: View = 'hidden';
  /** Whether the question waits behind the preferences. */
  #isAsking = false;
  #returns = RETURNS;
  /** Files of languages that came, or cannot be had. */
  readonly #tried = new Set<string>();
  #isFetching = false;
  readonly #lit: Lit;
  #preferences: PreferencesLayer | undefined;
  #languages: SwitchLanguage | undefined;

  constructor(core: Core, lit: Lit) {
    this.#core = core;
    this.#lit = lit;
  }

  show(view: View): void {
    this.#isAsking = view === 'asking' || (view === 'preferences' && this.#isAsking);
    this.#view = view;
    this.#observer.disconnect();
    if (view === 'hidden') return this.#present();
    if (view === 'preferences' && !this.#preferences) return this.#fetchPreferences();
    if (this.#core.config.languages && !this.#languages) return this.#fetchLanguages();
    this.#observer.observe(document, {childList: true, subtree: true});
    if (page.body) this.#present();
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#host?.remove();
  }

  /** Puts the banner (back) where the body has come late or was swapped. */
  #keep(): void {
    if (!page.body || this.#host?.isConnected) return;
    if (this.#returns-- > 0) this.#present();
  }

  /** The second layer comes in a file of its own. Where that cannot be had, the question stays. */
  #fetchPreferences(): void {
    this.#core.withPart('preferences', (connect) => {
      this.#preferences ??= connect?.(this.#lit);
      if (this.#preferences) this.show(this.#view);
      else this.#close();
    });
  }

  /** Without the switch, the language of the page does. */
  #fetchLanguages(): void {
    this.#core.withPart('languages', (connect) => {
      this.#languages ??= connect?.(this.#lit) ?? (() => this.#lit.nothing);
      this.show(this.#view);
    });
  }

  #close(): void {
    this.#core.show(this.#isAsking ? 'asking' : 'hidden');
  }

  #present(): void {
    if (this.#view === 'hidden' && !this.#host) return;
    const {tag} = this.#core.config;
    const lang = this.#language();
    if (lang === undefined) return;
    if (!this.#host?.isConnected) {
      this.#host = page.querySelector<StageHost>(tag) ?? this.#host ?? (page.createElement(tag) as StageHost);
      // First in the body, so that it comes first in tab order too (REQUIREMENTS A02).
      if (!this.#host.isConnected) page.body.prepend(this.#host);
    }
    this.#host.present(this.#stage(lang), this.#view, this.#preferences);
  }

  /** The language to show; `undefined` while it is on its way. One that cannot be had gives way to English. */
  #language(): string | undefined {
    const {lang, provided, parts, report} = this.#core;
    const wanted = chooseLanguage(lang, Object.keys(provided));
    if (wanted === 'en') return wanted;
    // The preferences say more. A language that the site brought itself may be all in one.
    const isMore = this.#view === 'preferences' && !this.#texts(wanted)?.save;
    const missing = [wanted, ...(isMore ? [`more/${wanted}`] : [])].filter((file) => !(file in provided));
    if (!missing[0]) return wanted;
    if (missing.some((file) => this.#tried.has(file))) return 'en';
    // What is on its way is not lost: the preferences may be opened meanwhile.
    if (this.#isFetching) return undefined;
    this.#isFetching = true;
    const fetch = async (file: string): Promise<void> => {
      const found = await parts.texts(file);
      if (found) Object.assign(provided, {[file]: found});
    };
    Promise.all(missing.map(fetch))
      .catch(() => report(`English instead of "${wanted}": serve locales/${wanted}.js`))
      .finally(() => {
        this.#isFetching = false;
        for (const file of missing) this.#tried.add(file);
        if (this.#view !== 'hidden') this.#present();
      });
    return undefined;
  }

  #texts(file: string): Partial<Texts> | undefined {
    return Reflect.get(this.#core.provided, file) as Partial<Texts> | undefined;
  }

  #stage(lang: string): Stage {
    const {config, consent, decide, show} = this.#core;
    return {
      config,
      texts: {...question, ...this.#preferences?.texts, ...this.#texts(lang), ...this.#texts(`more/${lang}`)},
      lang,
      languages: this.#languages,
      undecided: consent.undecided,
      has: consent.has,
      decide,
      showPreferences: () => show('preferences'),
      close: () => this.#close(),
      speak: (wanted) => {
        this.#core.lang = wanted;
        this.#present();
      },
    };
  }
}
