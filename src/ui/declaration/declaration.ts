import {fetchFacts, servicesOf} from '../../consent/facts-of-services.js';
import type {ConnectDeclaration, OwnWords} from '../../core/contract.js';
import {page} from '../../dom/page.js';
import type {Texts} from '../../locales/texts.js';
import {define} from '../shared/define.js';
import {textsOf, wantedLanguage, type TextsInLanguage} from '../shared/texts-of.js';
import {wordsOf} from '../shared/words-of.js';
import {KelisimDeclarationElement, TAG} from './element.js';
import type {DeclarationState} from './state.js';
import {ENGLISH, wordsIn, type Words} from './words.js';

/** Milliseconds between a change of the page and a look whether there is a new element. */
const LOOK_AGAIN = 100;

/** Gives each declaration of the page what it lists, in the current language and with the current choice. */
export const connectDeclaration: ConnectDeclaration = (core) => {
  const {config, consent, show, signal} = core;
  if (signal.aborted) return;
  let wanted: string | undefined;
  let texts: TextsInLanguage<Partial<Texts>> | undefined;
  let words: Words | undefined;
  let state: DeclarationState | undefined;
  let look = 0;
  let own: OwnWords | undefined;

  /** What the site says, in one language. */
  function said(lang: string): Pick<DeclarationState, 'config' | 'services'> {
    const asked = config.categories.filter(({name}) => consent.isAsked(name));
    const plain = {config: {...config, categories: asked}, services: servicesOf(core), lang, texts: texts?.texts};
    return own?.(plain) ?? plain;
  }

  function hand(): void {
    for (const each of page.querySelectorAll<KelisimDeclarationElement>(TAG)) each.state = state;
  }

  /** Nothing is fetched for it where nothing was decided. */
  async function showRecord(place: HTMLElement): Promise<void> {
    if (consent.choice) await (await core.connect('receipt'))?.show(place, true);
  }

  /** Tells what holds now. */
  function tell(): void {
    if (!words || signal.aborted) return;
    state = {
      ...said(words.lang),
      words,
      decided: consent.choice?.time,
      undecided: consent.undecided,
      // Also what is granted on other pages only.
      has: (name) => consent.has(name) || consent.isGranted(name),
      showPreferences: () => show('preferences'),
      object: (service) => core.decide({[service]: false}, 'preferences'),
      showRecord: (place) => void showRecord(place),
    };
    hand();
  }

  /** Says it in other words: another language, or more that is known of the services. */
  function translate(): void {
    words = texts && wordsIn(texts, said(texts.lang).config, said(texts.lang).services);
    tell();
  }

  /** Hands it to elements that have come, in another language if that has changed. */
  async function keep(): Promise<void> {
    const lang = wantedLanguage(core);
    if (lang === wanted) return hand();
    wanted = lang;
    const [found, part] = await Promise.all([textsOf(core, ENGLISH, ['', 'more/']), wordsOf(core, true)]);
    own = part;
    // Somebody may have chosen another language meanwhile.
    if (lang !== wantedLanguage(core)) return keep();
    texts = found;
    translate();
  }

  function lookAgain(): void {
    look = 0;
    void keep();
  }

  function end(): void {
    observer.disconnect();
    // A choice that nobody follows any more would be wrong one day.
    state = undefined;
    hand();
  }

  define(TAG, KelisimDeclarationElement);
  // The core calls once. Single-page apps bring the element later, and the page's language changes.
  const observer = new MutationObserver(() => (look ||= window.setTimeout(lookAgain, LOOK_AGAIN)));
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['lang']});
  page.addEventListener('kelisim:change', tell, {signal});
  // The record of a decision is made a moment after it.
  page.addEventListener('kelisim:record', tell, {signal});
  page.addEventListener('kelisim:language', () => void keep(), {signal});
  signal.addEventListener('abort', end);
  void keep();
  // What is known of built-in services is fetched from the site itself, whatever the visitor has decided.
  void fetchFacts(core).then(translate);
};
