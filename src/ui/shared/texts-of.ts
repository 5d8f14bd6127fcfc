import type {Core} from '../../core/contract.js';
import {chooseLanguage} from '../../locales/choose-language.js';
import type {Texts} from '../../locales/texts.js';
import {page} from '../../dom/page.js';
import {fetchTexts} from './fetch-texts.js';
import {wordsOf} from './words-of.js';

/** The files of a language: what is asked, what else is said, what some laws have a site say, what stands in a record. */
const FILES = ['', 'more/', 'law/', 'receipt/'] as const;

export type TextFile = (typeof FILES)[number];

/** Texts of what stands outside the banner, and the language they are in. */
export interface TextsInLanguage<Own extends Partial<Texts>> {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly texts: Own;
}

/** The language that visitor, site or page ask for now. */
export function wantedLanguage({lang, config}: Pick<Core, 'lang' | 'config'>): string {
  return lang ?? config.lang ?? page.documentElement.lang;
}

/**
 * Texts in the visitor's language, with the site's own words over them; in English if that language cannot be loaded.
 * @param english - the texts that are needed
 * @param files - which files of a language hold them
 */
export async function textsOf<Own extends Partial<Texts>>(
  core: Core,
  english: Own,
  files: readonly TextFile[] = ['more/'],
): Promise<TextsInLanguage<Own>> {
  const {texts, config} = core;
  const lang = chooseLanguage(wantedLanguage(core), [...texts.keys()]);
  const keys = Object.keys(english) as (keyof Own & keyof Texts)[];
  const own = (): Partial<Texts> => Object.assign({}, ...FILES.map((file) => texts.get(file + lang))) as Partial<Texts>;
  const lacks = (): boolean => keys.some((key) => !own()[key]);
  if (lang !== 'en' && lacks()) await Promise.all(files.map((file) => fetchTexts(core, file + lang)));
  // One language, not two in one message.
  const isEnglish = lang === 'en' || lacks();
  const shown = isEnglish ? 'en' : lang;
  const words = await wordsOf(core);
  const said = words?.({config, services: [], lang: shown}).config ?? config;
  return {lang: shown, texts: {...english, ...(isEnglish ? {} : own()), ...said.texts}};
}
