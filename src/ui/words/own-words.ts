import type {Config} from '../../config/config.js';
import type {Service} from '../../consent/service.js';
import type {OwnWords} from '../../core/contract.js';
import {isInLanguages, textIn} from '../../locales/in-languages.js';
import {safeTexts} from '../../locales/safe-texts.js';
import {regionFacts} from './region-facts.js';

/** Where a site writes words of its own, besides its texts. */
const WORDS =
  /^(label|description|purpose|provider|retention|duration|policyUrl|name|registration|address|contact|register|data|other|changes|controllers|reason)$/;

/** What is no word of the site's: options as they were written, and what a vendor takes. */
const OTHERS = /^(given|settings)$/;

/**
 * What the site says in several languages (`{"ru": "…", "kk": "…"}`), in one of them; without the texts that nobody may
 * be shown. Where the site has no words in that language, the library's texts stand, and of a name or a purpose the English or
 * the first: no version says less.
 */
export const ownWords: OwnWords = (state) => {
  const config = said(state.config, state.lang) as Config;
  const services = said(state.services, state.lang) as readonly Service[];
  const texts = config.texts && safeTexts(config.texts, state.lang);
  const facts = regionFacts({...state, config, services});
  return {...state, services, config: Object.assign(config, texts && {texts}, {regionFacts: facts})};
};

function said(value: unknown, lang: string, key = '', isText = false): unknown {
  if (Array.isArray(value)) return value.map((each) => said(each, lang, key, isText));
  if (!isPlain(value)) return value;
  if ((isText || WORDS.test(key)) && isInLanguages(value))
    return textIn(value, lang) ?? (isText ? undefined : (textIn(value, 'en') ?? Object.values(value)[0]));
  // Scripts of a page may add to what all objects inherit.
  const found = Object.create(null) as Record<string, unknown>;
  for (const [name, each] of Object.entries(value))
    found[name] = OTHERS.test(name) ? each : said(each, lang, name, isText || name === 'texts');
  return found;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && [null, Object.prototype].includes(Object.getPrototypeOf(value));
}
