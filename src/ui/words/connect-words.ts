import type {Config} from '../../config/config.js';
import type {ConnectWords, Core} from '../../core/contract.js';
import {page} from '../../dom/page.js';
import {law} from '../../locales/en.js';
import type {LawTexts} from '../../locales/texts.js';
import {chooseLanguage} from '../../locales/choose-language.js';
import {fetchTexts} from '../shared/fetch-texts.js';
import {dayOf} from '../shared/intl.js';
import {wantedLanguage} from '../shared/texts-of.js';
import {withClosing} from './closing.js';
import {withExempt} from './exempt.js';
import {withNews} from './news.js';
import {ownWords} from './own-words.js';
import type {WordsState} from './words-state.js';

export const connectWords: ConnectWords = async (core) => {
  const isSaid = saysMore(core.config);
  const fetched = new Map<string, Promise<unknown>>();

  function fetchOnce(lang: string): Promise<unknown> {
    const found = fetched.get(lang) ?? fetchTexts(core, `law/${lang}`);
    fetched.set(lang, found);
    return found;
  }

  /** What the law has said in a language; in English while that is on its way, or cannot be had. */
  function lawTexts(lang: string): LawTexts {
    if (lang !== 'en' && !fetched.has(lang))
      void fetchOnce(lang).then(() => page.dispatchEvent(new Event('kelisim:language')));
    return {...law, ...core.texts.get(`law/${lang}`)};
  }

  // What runs before an answer is told with the question.
  if (core.config.services.some(({exempt}) => exempt)) await core.connect('limits');
  const lang = chooseLanguage(wantedLanguage(core), [...core.texts.keys()]);
  if (isSaid && lang !== 'en') await fetchOnce(lang);
  return (state) => {
    const said: WordsState = ownWords(withDate(state));
    return (isSaid && said.texts ? withLaw(said, lawTexts(said.lang), core) : said) as typeof state;
  };
};

/** Whether texts are needed that only some laws have a site say. */
function saysMore({isOptOut, region, given, services}: Config): boolean {
  const isExempt = services.some(({exempt}) => exempt);
  return isOptOut || isExempt || region === 'IT' || 'changes' in given || 'controllers' in given;
}

/** The date of the policy, written out. */
function withDate<Shown extends WordsState>(state: Shown): Shown {
  const {policyDate} = state.config;
  return policyDate ? {...state, config: {...state.config, policyDate: dayOf(`${policyDate}`, state.lang)}} : state;
}

function withLaw(state: WordsState, texts: LawTexts, core: Core): WordsState {
  // The way to the settings is called as the law calls it.
  const named = state.config.isOptOut ? {settings: texts.privacyChoices} : {};
  const said: WordsState = {...state, texts: {...state.texts, ...named, ...texts}};
  return withExempt(withClosing(withNews(said, core.consent.choice !== undefined)), core);
}
