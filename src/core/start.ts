import {mayAskForBuiltIn} from '../config/built-in.js';
import type {Config} from '../config/config.js';
import type {RawOptions} from '../config/raw.js';
import type {Change, Source} from '../consent/choice.js';
import {createRecord, type Wishes} from '../consent/consent.js';
import {createGate, OBSERVED} from '../gate/gate.js';
import type {Kelisim, Listener} from './kelisim.js';
import {page} from '../dom/page.js';
import type {Part, Parts} from './part.js';
import {report} from '../dom/warn.js';
import {settingsButton} from './settings-button.js';
import {signalDefault, signalUpdate} from '../signals/google-consent-mode.js';
import type {Core, Interface, View} from './contract.js';
import {readChoice} from '../cookie/read-choice.js';
import {VERSION} from './version.js';

/** Milliseconds between a change of the page and a look whether the settings button is still wanted. */
const LOOK_AGAIN = 100;

/**
 * Puts the parts together for a page. Judges first, releases then.
 * @param raw - the options as the site wrote them, for the interface to check
 * @param ended - called by `destroy()`
 */
export function start(config: Config, raw: RawOptions, parts: Parts, ended: () => void): Kelisim {
  const consent = createRecord(config);
  /** Parts and languages that came in files of their own. */
  const provided: Partial<Part> = {};
  const listeners = new Set<Listener>();
  const life = new AbortController();
  const {signal} = life;
  const gate = createGate(
    consent,
    signal,
    config.timeout,
    () => provided.aftercare?.attend,
    () => withPart('aftercare', () => {}),
    (use) => void withPart('elements', (connect) => use(connect?.(core))),
  );
  const button = settingsButton(config.texts?.settings ?? 'Cookies');
  const isForGoogle = config.googleConsentMode !== 'off';
  let view: View = 'hidden';
  let ui: Interface | undefined;
  let known: string | undefined;
  let look = 0;
  let declared: Promise<void> | null | undefined;

  const {has} = consent;

  const observer = new MutationObserver((records) => {
    gate.follow(records);
    lookAgain();
  });

  function lookAgain(): void {
    look ||= setTimeout(keepButton, LOOK_AGAIN);
  }

  function keepButton(): void {
    look = 0;
    // While the page loads, its own way to the settings may still come.
    if (page.readyState === 'loading') lookAgain();
    else button(config.settingsButton !== 'off' && view === 'hidden' && !signal.aborted);
    // Asked for once: a script that fails is a change of the page too, and the next look would ask again.
    declared ??= page.querySelector('kelisim-declaration') && withPart('declaration', (declare) => declare?.(core));
  }

  function emit(name: string, change: Change): void {
    page.dispatchEvent(new CustomEvent(`kelisim:${name}`, {detail: change}));
  }

  /** Calls what the site gave us. If it throws, that harms neither the choice nor the others. */
  function callEach<T>(callbacks: Iterable<(value: T) => void>, value: T): void {
    for (const callback of callbacks) {
      try {
        callback(value);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** Does something with a part: at once if it is here, else when it has been fetched; without it if it cannot be had. */
  async function withPart<Name extends keyof Part>(name: Name, use: (part?: Part[Name]) => void): Promise<void> {
    try {
      provided[name] ??= (await parts.part(name)) ?? provided[name];
    } catch {
      // said below, as is a file that came but is not ours
    }
    if (!provided[name]) report(`serve kelisim-${name}.js`);
    use(provided[name]);
  }

  /** Changes what is seen. Where the interface cannot be had nothing is shown, and nothing is granted. */
  function show(next: View): void {
    const isNew = view !== next;
    const present = (): void => {
      if (signal.aborted) return;
      if (ui) ui.show(view);
      else view = 'hidden';
      if (isNew && ui && view === next) emit(next === 'hidden' ? 'hide' : 'show', consent.summary('api'));
      keepButton();
    };
    view = next;
    if (next === 'hidden') return present();
    const facts = provided.services?.serve(core, true);
    void withPart('ui', async (connect) => {
      await facts;
      if (!signal.aborted) ui ??= connect?.(core);
      present();
    });
  }

  function decide(wishes: Wishes, source: Source): void {
    act(consent.decide(wishes, seconds(), source));
  }

  /** Brings the page into line with a decision. Vendors hear of it before their scripts start or stop. */
  function act(decided: Change): void {
    const {choice} = consent;
    const change = {...decided, stillRunning: gate.stillRunning};
    show('hidden');
    if (isForGoogle) signalUpdate(has);
    void withPart('keeper', (keeper) => {
      if (choice && change.source !== 'tab') known = keeper?.write(config, choice, seconds());
      void withPart('aftercare', (aftercare) => {
        aftercare?.follow(change, core);
        if (!signal.aborted) gate.update();
        void provided.services?.serve(core);
        emit('change', change);
        callEach(listeners, change);
      });
    });
  }

  /** Judges the stored choice, then opens the gate as far as it reaches. */
  async function begin(): Promise<void> {
    if (mayAskForBuiltIn(raw)) await withPart('services', (services) => services?.place(config, raw));
    if (signal.aborted) return;
    consent.arrange();
    const {choice, text, isTwice} = readChoice(config, seconds());
    known = text;
    addEventListener('pageshow', catchUp, {signal});
    page.addEventListener('visibilitychange', catchUp, {signal});
    page.addEventListener('click', open, {signal});
    // Somebody may have decided by script meanwhile.
    const change = consent.choice
      ? consent.summary(consent.choice.source)
      : consent.restore(choice, seconds(), choice?.source ?? 'api');
    if (isForGoogle && (consent.choice || config.mode === 'opt-out')) signalUpdate(has);
    gate.watch(document);
    void provided.services?.serve(core);
    observer.observe(document, OBSERVED);
    emit('ready', change);
    callEach(listeners, change);
    // An older grant gives way to what the browser says now.
    if (config.refused && choice?.granted.some((name) => !has(name))) act(consent.decide({}, choice.time, 'gpc'));
    if (consent.undecided[0] && config.mode !== 'opt-out') show('asking');
    else lookAgain();
    try {
      // Live where browsers tell of cookies (https, since 2025), else when somebody looks at the page again. Last, since
      // its first use takes time, and nothing waits for it: in one go with the reading it misses no more for that.
      window.cookieStore?.addEventListener('change', catchUp, {signal});
    } catch {
      // out of reach, as cookies are
    }
    if (choice && isTwice) void withPart('keeper', (keeper) => (known = keeper?.write(config, choice, seconds())));
  }

  /** The cookie is the truth: another tab, or a page since this one was left, may have changed it. */
  function catchUp(event: Event): void {
    // A page that has just come has read it.
    if ((event as PageTransitionEvent).persisted === false) return;
    const {choice, text} = readChoice(config, seconds());
    if (!choice || text === known) return;
    known = text;
    act(consent.restore(choice, seconds(), 'tab'));
  }

  /** Opens the preferences from whatever is marked so, whenever that came into the page. */
  function open(event: Event): void {
    // By the path, which leads into open shadow roots too.
    if (!event.composedPath().some((node) => (node as HTMLElement).dataset?.kelisim === 'preferences')) return;
    event.preventDefault();
    show('preferences');
  }

  const core: Core = {
    config,
    raw,
    consent,
    provided,
    parts,
    signal,
    report,
    decide,
    show,
    withPart,
    lang: config.lang,
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
    withdraw: (category?: string) => decide(category === undefined ? false : {[category]: false}, 'api'),
    show: () => show('asking'),
    showPreferences: () => show('preferences'),
    hide: () => show('hidden'),
    async whenGranted(name: string) {
      consent.expect(name);
      while (!has(name)) await new Promise<Change>((resolve) => listeners.add(resolve));
    },
    subscribe(listener: Listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    watch(root: Document | ShadowRoot) {
      gate.watch(root);
      observer.observe(root, OBSERVED);
    },
    receipt: () => ({choice: kelisim.choice, config, version: VERSION}),
    setLanguage(wanted: string) {
      core.lang = wanted;
      ui?.show(view);
    },
    provide(name: string, part: unknown) {
      Object.assign(provided, {[name]: part});
    },
    push: (...callbacks: ((kelisim: Kelisim) => void)[]) => callEach(callbacks, kelisim),
    destroy() {
      life.abort();
      observer.disconnect();
      ui?.destroy();
      button(false);
      ended();
    },
  };

  if (isForGoogle) signalDefault();
  // A prerendered page does nothing until somebody sees it (REQUIREMENTS M14).
  if ((page as Document & {prerendering?: boolean}).prerendering)
    page.addEventListener('prerenderingchange', begin, {signal});
  else void begin();
  return kelisim;
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
