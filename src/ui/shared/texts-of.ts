import {chooseLanguage} from '../../locales/choose-language.js';
import type {Texts} from '../../locales/texts.js';
import type {Core} from '../../core/contract.js';

/** Texts of what stands outside the banner, and the language they are in. */
export interface TextsInLanguage<Own extends Partial<Texts>> {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly texts: Own;
}

/**
 * Texts in the visitor's language, with the site's own words over them; in English where that language cannot be had.
 * @param english - the texts that are needed
 * @param halves - which files of a language hold them: what is asked (`''`), or what else is said (`more/`)
 */
export async function textsOf<Own extends Partial<Texts>>(
  {lang: wanted, provided, parts, config}: Core,
  english: Own,
  halves: readonly ('' | 'more/')[] = ['more/'],
): Promise<TextsInLanguage<Own>> {
  const lang = chooseLanguage(wanted, Object.keys(provided));
  const find = (file: string): Partial<Texts> | undefined => Reflect.get(provided, file) as never;
  const keys = Object.keys(english) as (keyof Own & keyof Texts)[];
  const own = (): Partial<Texts> => ({...find(lang), ...find(`more/${lang}`)});
  const lacks = (): boolean => keys.some((key) => !own()[key]);
  try {
    if (lang !== 'en' && lacks()) {
      const missing = halves.map((half) => half + lang).filter((file) => !find(file));
      const found = await Promise.all(missing.map((file) => parts.texts(file)));
      for (const [index, file] of missing.entries()) if (found[index]) Object.assign(provided, {[file]: found[index]});
    }
  } catch {
    // English, then
  }
  // One language, not two in one message.
  const isEnglish = lang === 'en' || lacks();
  return {lang: isEnglish ? 'en' : lang, texts: {...english, ...(isEnglish ? {} : own()), ...config.texts}};
}
