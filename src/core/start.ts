import type {Config} from '../config/config.js';
import type {RawOptions} from '../config/raw.js';
import {createRecord, type Wishes} from '../consent/consent.js';
import {trusted} from '../dom/trusted-types.js';
import {whenShown} from '../dom/when-shown.js';
import {createGate} from '../gate/gate.js';
import {usualCategory} from '../services/catalogue.js';
import {signalDefault} from '../signals/google-consent-mode.js';
import {bringIntoLine, carryOut, type MutableCore, type Reach} from './carry-out.js';
import {createConnections} from './connections.js';
import type {Core, Loader, View} from './contract.js';
import {createKelisim} from './create-kelisim.js';
import {followPage} from './follow-page.js';
import type {Kelisim, Listener} from './kelisim.js';
import {createLanguages} from './languages.js';
import {lazyParts} from './lazy-parts.js';
import {listenToOpeners} from './openers.js';
import {secondsNow} from './seconds-now.js';
import {createServices} from './create-services.js';
import {createStoredChoice} from './stored-choice.js';

/** What a start needs. */
export interface StartOptions {
  readonly config: Config;
  /** The options as the site wrote them, for the checks. */
  readonly raw: RawOptions;
  readonly loader: Loader;
  /** Aborted by `destroy()`. */
  readonly life: AbortController;
}

/**
 * Puts the modules together for a page. It judges first, and releases then.
 * @param onCreate - called before anything is released, so that released scripts find the library
 */
export function start({config, raw, loader, life}: StartOptions, onCreate: (kelisim: Kelisim) => void): Kelisim {
  const consent = createRecord({...config, usualCategory});
  const {signal} = life;
  const part = lazyParts(loader);
  const connections = createConnections(() => core);
  const stored = createStoredChoice(config, part);
  const listeners = new Set<Listener>();
  const core: MutableCore = {
    ...connections,
    config,
    raw,
    consent,
    languages: createLanguages(config.lang),
    services: createServices(config, connections),
    loader,
    signal,
    part,
    trusted,
    decide,
    isDecidedHere: false,
    view: 'hidden',
    show,
  };
  const gate = createGate(core);
  const follower = followPage(gate, core);
  const reach: Reach = {core, stored, gate, listeners};
  const kelisim = createKelisim(core, {listeners, watch, destroy: () => life.abort()});

  function decide(wishes: Wishes, source: Parameters<Core['decide']>[1]): void {
    const change = consent.decide(wishes, secondsNow(), source);
    // What a script decides on a prerendered page counts when somebody sees the page.
    whenShown(() => carryOut(change, reach), signal);
  }

  /** Judges the stored choice, then releases what it grants. */
  function judge(): void {
    const found = stored.read();
    // A script may have decided while the page was prerendered.
    const choice = consent.choice ?? found;
    const change = consent.restore(choice, secondsNow(), choice?.source ?? 'api');
    follower.observe(document);
    listenToOpeners(kelisim.showPreferences, signal);
    bringIntoLine('ready', change, reach);
    // What the browser says now counts more than an older grant.
    if (config.refused && choice?.granted.includes(config.refused))
      carryOut(consent.decide({}, choice.time, 'gpc'), reach);
    if (consent.undecided[0] && config.mode !== 'opt-out') show('asking');
    // Last: its first use takes time, and nothing waits for it. In the same task as the reading it misses nothing.
    stored.follow((news) => carryOut(consent.restore(news, secondsNow(), 'tab'), reach), signal);
  }

  /** Where the interface cannot be loaded nothing is shown, and nothing is granted. */
  async function show(view: View): Promise<void> {
    if (signal.aborted) return;
    core.view = view;
    if (view === 'hidden') follower.lookSoon();
    const ui = core.here.ui ?? (view === 'hidden' ? undefined : await core.connect('ui'));
    // Something else may be wanted by now.
    if (ui) ui.show(core.view);
    else core.view = 'hidden';
  }

  function watch(root: Document | ShadowRoot): void {
    follower.observe(root);
    gate.watch(root);
  }

  if (config.googleConsentMode !== 'off') signalDefault();
  onCreate(kelisim);
  whenShown(judge, signal);
  return kelisim;
}
