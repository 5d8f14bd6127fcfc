/** A BCP 47 tag, as a key of words in several languages. */
const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** One text for each of several languages, by BCP 47 tag. */
export type InLanguages = Readonly<Record<string, string>>;

/** Whether it is one text for each of several languages: `{"ru": "…", "kk": "…"}`. */
export function isInLanguages(value: unknown): value is InLanguages {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isObject ? Object.entries(value) : [];
  return entries.length > 0 && entries.every(([tag, text]) => TAG.test(tag) && typeof text === 'string');
}

/** The text for a language, or for the nearest without its last parts (`kk-Latn` → `kk`). */
export function textIn(words: InLanguages, lang: string): string | undefined {
  const byTag = new Map(Object.entries(words).map(([tag, text]) => [tag.toLowerCase(), text]));
  for (const parts = lang.toLowerCase().split('-'); parts.length; parts.pop()) {
    const text = byTag.get(parts.join('-'));
    if (text !== undefined) return text;
  }
  return undefined;
}
