import type {Source} from '../consent/choice.js';
import type {BannerState, Core} from '../core/contract.js';
import {bannerTag} from '../dom/banner-tag.js';
import {page} from '../dom/page.js';
import {chooseLanguage} from '../locales/choose-language.js';
import {embed} from '../locales/en.js';
import {textsShown, type Layer, type OwnTexts, type TextsByKey} from './texts-shown.js';

/** What stood before the visitor at the decision. */
export interface Read {
  /** BCP 47 tag. */
  readonly language: string;
  /** Without them nobody knows what was read. */
  readonly texts?: TextsByKey;
}

/** What another library has shown: nobody knows, not even in which language. */
const UNKNOWN: Read = {language: 'und'};

/**
 * What the visitor has read, by who or what decided. A script's decision counts as one on the question where that has
 * been shown on this page; a signal or an age is an answer to nothing.
 */
export function whatWasRead(source: Source, core: Pick<Core, 'config' | 'texts' | 'lang'>): Read {
  const {config, texts, lang} = core;
  if (source === 'migrated') return UNKNOWN;
  const shown = stateOfBanner(core);
  const layer = layerOf(source, shown);
  if (layer !== 'embed' && shown) return read(layer, shown.lang, {texts: shown.texts, ...ownTexts(shown)});
  const wanted = lang ?? config.lang ?? page.documentElement.lang;
  const found = chooseLanguage(wanted, [...texts.keys()]);
  const own = {...texts.get(found), ...texts.get(`more/${found}`)};
  // The placeholder is in English where its language could not be loaded.
  const isEnglish = found === 'en' || (layer === 'embed' && !own.embed);
  return read(layer, isEnglish ? 'en' : found, {texts: isEnglish ? {...embed} : own, own: {texts: config.texts}});
}

function read(layer: Layer, language: string, {texts, own}: {texts: object; own: OwnTexts}): Read {
  return {language, texts: textsShown(layer, texts as TextsByKey, own)};
}

/** What the banner of this page was handed last. Content may hold an element of that name that was handed nothing. */
function stateOfBanner({config}: Pick<Core, 'config'>): BannerState | undefined {
  const found = [...page.querySelectorAll<HTMLElement & {state?: BannerState}>(bannerTag(config))];
  return found.find(({state}) => state)?.state;
}

function layerOf(source: Source, shown: BannerState | undefined): Layer {
  if (source === 'preferences' || source === 'embed') return source;
  return shown && (source === 'banner' || source === 'api') ? 'question' : 'nothing';
}

function ownTexts({config}: BannerState): {own: OwnTexts} {
  return {own: {texts: config.texts, categories: config.categories}};
}
