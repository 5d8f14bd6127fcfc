import {page} from '../dom/page.js';

/**
 * The language to show for a wanted tag: the nearest that the site brought itself without its last parts
 * (`kk-Latn-KZ` → `kk-Latn` → `kk`), or the file to ask for. Which files there are is not listed here, since everybody
 * who is asked would pay for the list: what is not there is English.
 * @param wanted - default: the language of the page
 * @param own - languages that are at hand, by tag
 */
export function chooseLanguage(wanted: string = page.documentElement.lang, own: readonly string[]): string {
  const tag = wanted.toLowerCase().replaceAll('_', '-');
  for (const parts = tag.split('-'); parts.length; parts.pop()) {
    const match = own.find((language) => language.toLowerCase() === parts.join('-'));
    if (match) return match;
  }
  if (/^zh.*-(hant|tw|hk|mo)/.test(tag)) return 'zh-Hant';
  if (tag.startsWith('sr-latn')) return 'sr-Latn';
  return /^[a-z]{2,3}\b/.exec(tag)?.[0] ?? 'en';
}
