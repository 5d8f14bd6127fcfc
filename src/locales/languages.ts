/** Languages that come with the library, as BCP 47 tags. English is part of the interface. */
export const LANGUAGES: readonly string[] = ['en', 'ru'];

/**
 * The language to show for a wanted tag: itself, or the nearest without its last parts (`kk-Latn-KZ` → `kk`), or
 * English.
 * @param more - languages that a site brought itself
 */
export function chooseLanguage(wanted: string, more: readonly string[]): string {
  const known = [...LANGUAGES, ...more];
  for (const parts = wanted.split(/[-_]/); parts.length; parts.pop()) {
    const match = known.find((language) => language.toLowerCase() === parts.join('-').toLowerCase());
    if (match) return match;
  }
  return 'en';
}
