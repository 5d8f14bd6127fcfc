/**
 * The language to show for a wanted tag: the nearest that the site brought itself without its last parts
 * (`kk-Latn-KZ` → `kk-Latn` → `kk`), or the file to ask for. Which files there are is not listed here, since everybody
 * who is asked would load the list. In place of a language that is not there, English is shown.
 * @param wanted - a BCP 47 tag, or what a page wrote instead
 * @param own - languages that are at hand, by tag
 */
export function chooseLanguage(wanted: string, own: readonly string[]): string {
  const tag = wanted.toLowerCase().replaceAll('_', '-');
  for (const parts = tag.split('-'); parts.length; parts.pop()) {
    const match = own.find((language) => language.toLowerCase() === parts.join('-'));
    if (match) return match;
  }
  if (/^zh.*-(hant|tw|hk|mo)/.test(tag)) return 'zh-Hant';
  if (tag.startsWith('sr-latn')) return 'sr-Latn';
  return /^[a-z]{2,3}\b/.exec(tag)?.[0] ?? 'en';
}
