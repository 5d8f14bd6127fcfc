import {fetchFacts, servicesOf} from '../../consent/facts-of-services.js';
import type {
  BannerState,
  ConnectInterface,
  LanguageSwitch,
  OwnWords,
  PreferencesLayer,
  TopPage,
  View,
} from '../../core/contract.js';
import {bannerTag} from '../../dom/banner-tag.js';
import {page} from '../../dom/page.js';
import {registry} from '../../dom/registry.js';
import {painted} from '../../dom/painted.js';
import {chooseLanguage} from '../../locales/choose-language.js';
import {question} from '../../locales/en.js';
import {fetchTexts} from '../shared/fetch-texts.js';
import {followLanguage} from '../shared/follow-language.js';
import {CHANGES, isBehindModal} from '../shared/is-behind-modal.js';
import {nameOfOpener} from '../shared/opener-name.js';
import {wantedLanguage} from '../shared/texts-of.js';
import {wordsOf} from '../shared/words-of.js';
import {defineBanner, type KelisimBannerElement} from './element.js';

/** How often the banner is put back, so that a fight with an ad blocker ends. */
const MOST_RETURNS = 50;

/** Milliseconds until the card is painted, on most machines. */
const UNTIL_PAINTED = 200;

/** Keeps the banner element in the page and hands it what to show, in the language of the page. */
export const connectInterface: ConnectInterface = (core) => {
  const {config, consent, texts, signal, decide} = core;
  const observer = new MutationObserver(keep);
  /** Languages of which a file could not be loaded. */
  const missing = new Set<string>();
  let banner: KelisimBannerElement | undefined;
  let view: View = 'hidden';
  /** Whether the question waits behind the preferences. */
  let isAsking = false;
  let returns = 0;
  let preferences: PreferencesLayer | undefined;
  let languageSwitch: LanguageSwitch | undefined;
  let words: OwnWords | undefined;
  /** Around a page in a frame. */
  let above: TopPage | undefined;
  /** What the page was told of last. */
  let told: View = 'hidden';

  function show(next: View): void {
    // Where people opt out nobody is asked. What a signal refuses is put on record, and the visitor is told.
    if (next === 'asking' && config.isOptOut && consent.undecided[0]) return decide({}, config.isYoung ? 'age' : 'gpc');
    isAsking = next === 'asking' || (next === 'preferences' && isAsking);
    view = next;
    observer.disconnect();
    if (view === 'hidden') present();
    else void fetchAndPresent();
  }

  /** Shows the question or the preferences, with what has to be fetched for that, when the page is painted. */
  async function fetchAndPresent(): Promise<void> {
    const wanted = view;
    // The question names the services. If the switch of languages cannot be loaded, the page's language is shown.
    const [layer, found, around, said] = await Promise.all([
      view === 'preferences' ? core.connect('preferences') : undefined,
      config.languages ? core.part('languages') : undefined,
      top === window ? undefined : core.connect('frame'),
      wordsOf(core, view === 'preferences'),
      fetchFacts(core),
      painted(),
    ]);
    preferences ??= layer;
    languageSwitch = found;
    words = said;
    above = around;
    // Somebody may have answered meanwhile.
    if (view !== wanted || signal.aborted) return;
    if (view === 'preferences' && !preferences) return close();
    observer.observe(document, CHANGES);
    if (page.body) present();
  }

  /** Whether what is to be seen is to be seen. */
  function isShown(): boolean {
    return told === view && !!banner?.isConnected;
  }

  /**
   * A question waits while the page around this one asks. It waits for a modal dialog of the page, too: on top of that
   * it could be seen and not answered.
   */
  function seen(): View {
    const waits = view === 'asking' && !isShown() && (above?.isAsking() || isBehindModal(observer, banner));
    return waits ? 'hidden' : view;
  }

  /** Puts the banner (back) where the body has come late or was swapped, or where a dialog has gone. */
  function keep(): void {
    if (!page.body || isShown() || seen() !== view) return;
    if (!banner?.isConnected) returns += 1;
    if (returns <= MOST_RETURNS) present();
  }

  function close(): void {
    core.show(isAsking ? 'asking' : 'hidden');
  }

  function present(): void {
    const next = seen();
    if (next === 'hidden' && !banner) return;
    const lang = languageAtHand();
    if (lang === undefined) return;
    banner = place(bannerTag(config), banner);
    banner.state = stateIn(lang, next);
    if (told !== next)
      page.dispatchEvent(
        new CustomEvent(`kelisim:${next === 'hidden' ? 'hide' : 'show'}`, {detail: consent.summary('api')}),
      );
    told = next;
  }

  /** The language to show; `undefined` while it is loading. English, if it cannot be loaded. */
  function languageAtHand(): string | undefined {
    const lang = chooseLanguage(wantedLanguage(core), [...texts.keys()]);
    // The preferences say more. A language that the site brought itself may be all in one.
    const isMore = view === 'preferences' && !texts.get(lang)?.save;
    const wanted = [lang, ...(isMore ? [`more/${lang}`] : [])].filter((file) => !texts.has(file));
    if (lang === 'en' || !wanted[0]) return lang;
    if (missing.has(lang)) return 'en';
    void fetchFiles(lang, wanted);
    return undefined;
  }

  async function fetchFiles(lang: string, files: readonly string[]): Promise<void> {
    const found = await Promise.all(files.map((file) => fetchTexts(core, file)));
    if (found.includes(false)) missing.add(lang);
    if (view !== 'hidden') present();
  }

  function stateIn(lang: string, next: View): BannerState {
    const own = {...texts.get(lang), ...texts.get(`more/${lang}`)};
    const state = {
      config: {...config, categories: config.categories.filter(({name}) => consent.isAsked(name))},
      services: servicesOf(core),
      view: next,
      texts: {...question, ...preferences?.texts, ...own},
      lang,
      opener: nameOfOpener(),
      preferences,
      languages: languageSwitch,
      undecided: consent.undecided,
      has: consent.has,
      decide,
      close,
      showPreferences: () => core.show('preferences'),
      expectPreferences: () => void core.part('preferences'),
      keepClear,
      // As a site does it. Pages can give its name to something else.
      chooseLanguage: (wanted: string) => (registry.running as {setLanguage(lang: string): void}).setLanguage(wanted),
    };
    return words?.(state) ?? state;
  }

  /** Keeps the page usable around the card. The card is painted before the part for it is fetched. */
  function keepClear(card: HTMLElement): () => void {
    let stop: (() => void) | undefined;
    let isOver = false;
    setTimeout(async () => {
      const begin = await core.part('keep-clear');
      if (!isOver) stop = begin?.(card, core);
    }, UNTIL_PAINTED);
    return () => {
      isOver = true;
      stop?.();
    };
  }

  followLanguage(core, () => told !== 'hidden' && present());
  signal.addEventListener('abort', () => {
    observer.disconnect();
    banner?.remove();
  });
  return {show};
};

/** The banner element, in the page: the one that is there, the one from before, or a new one. */
function place(tag: string, former: KelisimBannerElement | undefined): KelisimBannerElement {
  if (former?.isConnected) return former;
  defineBanner(tag);
  // One that cannot be seen or used would hide the question: text that visitors write may contain it.
  const found = [...page.querySelectorAll<KelisimBannerElement>(tag)].find(canBeSeen);
  const banner = found ?? former ?? page.createElement(tag);
  // First in the body, so that it comes first in tab order too.
  if (!banner.isConnected) page.body.prepend(banner);
  return banner as KelisimBannerElement;
}

function canBeSeen(element: Element): boolean {
  return !element.closest('a,button,label,[hidden],[inert]') && (element.checkVisibility?.() ?? true);
}
