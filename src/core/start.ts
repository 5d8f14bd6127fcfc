import {judgeConfig} from '../config/judge.js';
import type {RawOptions} from '../config/raw.js';
import {createRecord, type Wishes} from '../consent/consent.js';
import {registry} from '../dom/registry.js';
import {trusted} from '../dom/trusted-types.js';
import {whenShown} from '../dom/when-shown.js';
import {createGate} from '../gate/gate.js';
import {usualCategory} from '../services/catalogue.js';
import {signalDefault} from '../signals/google-consent-mode.js';
import {bringIntoLine, carryOut, type WholeCore} from './carry-out.js';
import type {Core, Loader, View} from './contract.js';
import {createKelisim} from './create-kelisim.js';
import {followPage} from './follow-page.js';
import type {Kelisim, Listener} from './kelisim.js';
import {listenToOpeners} from './openers.js';
import {secondsNow} from './seconds-now.js';
import {createStoredChoice} from './stored-choice.js';

/**
 * Starts the library, once for each page: a second caller gets the one that runs, from this copy or another, of any
 * version. It judges first, and releases then.
 * @param raw - the options as the site wrote them
 */
export function start(raw: RawOptions, loader: Loader): Kelisim {
  const first = registry.running as Kelisim | undefined;
  if (first) return first;
  const config = judgeConfig(raw, navigator.globalPrivacyControl);
  const life = new AbortController();
  const consent = createRecord(config, usualCategory);
  const {signal} = life;
  // Scripts of a page may add to what all objects inherit.
  const here = {__proto__: null} as unknown as Record<string, unknown>;
  const core = {
    config,
    consent,
    signal,
    here: here as Core['here'],
    show,
    view: 'hidden',
    decide,
    part: ((name) => loader.file(`kelisim-${name}`)) as Core['part'],
    builtIn,
    connect: connect as Core['connect'],
    texts: new Map(),
    trusted,
    loader,
    stored: createStoredChoice(config, () => core.connect('aftermath')),
    listeners: new Set<Listener>(),
  } as Omit<WholeCore, 'gate'> as {-readonly [Name in keyof WholeCore]: WholeCore[Name]};
  // Though nothing may be granted, and before a page that is loaded ahead is seen: pages call vendors without asking whether
  // they are there.
  void builtIn();
  // Each of these works with what comes before it.
  const gate = (core.gate = createGate(core));
  const follower = followPage(gate, core);
  const kelisim = createKelisim(core, watch, destroy);

  /** Connects a part with the core, once. */
  async function connect(name: keyof Core['here']): Promise<unknown> {
    // The file of what is connected may be forgotten by now, and is not needed again.
    const connected = here[name] ? undefined : ((await core.part(name)) as ((core: Core) => unknown) | undefined);
    if (!signal.aborted) here[name] ??= connected?.(core);
    return here[name];
  }

  /**
   * What runs the built-in services is fetched where the site has one, where markup names one, and where an earlier life on
   * this page has started one.
   */
  async function builtIn(asked = ''): ReturnType<Core['builtIn']> {
    return registry.services || [asked, ...config.services.map(({name}) => name)].some(usualCategory)
      ? core.connect('services')
      : undefined;
  }

  function decide(wishes: Wishes, source: Parameters<Core['decide']>[1]): void {
    if (signal.aborted) return;
    const change = consent.decide(wishes, secondsNow(), source);
    // What a script decides on a prerendered page counts when somebody sees the page.
    whenShown(() => carryOut(change, core), signal);
  }

  /** Judges the stored choice, then releases what it grants. */
  function judge(): void {
    // A script may have decided while the page was prerendered.
    const choice = consent.choice ?? core.stored.read();
    const change = consent.restore(choice, secondsNow(), choice?.source ?? 'api');
    follower.observe(document);
    listenToOpeners(kelisim.showPreferences, signal);
    bringIntoLine('ready', change, core);
    // What the browser says now counts more than an older grant.
    if (choice?.granted.some(consent.isRefused))
      carryOut(consent.decide({}, choice.time, config.isYoung ? 'age' : 'gpc'), core);
    follower.ask();
    // Not before the stored choice is judged.
    if (config.services.some((each) => 'match' in each)) void core.connect('limits');
    // Last: its first use takes time, and nothing waits for it. In the same task as the reading it misses nothing.
    core.stored.follow((news) => carryOut(consent.restore(news, secondsNow(), 'tab'), core), signal);
  }

  /** Where the interface cannot be loaded nothing is shown, and nothing is granted. */
  async function show(view: View): Promise<void> {
    if (signal.aborted) return;
    core.view = view;
    follower.lookSoon();
    if (view !== 'hidden' && !(await core.connect('ui'))) core.view = 'hidden';
    // Something else may be wanted by now.
    core.here.ui?.show(core.view);
  }

  function destroy(): void {
    delete registry.running;
    life.abort();
  }

  function watch(root: Document | ShadowRoot): void {
    follower.observe(root);
    gate.watch(root);
  }

  signalDefault(config);
  // Anything else under the name, such as an element with that id, is no queue.
  const queue: unknown = window.kelisim;
  // Released scripts find it.
  window.kelisim = registry.running = kelisim;
  whenShown(judge, signal);
  if (Array.isArray(queue)) kelisim.push(...(queue as ((kelisim: Kelisim) => void)[]));
  return kelisim;
}
