const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-arab/i;

/** The direction a language is written in. Firefox has no `Intl.Locale.textInfo` to ask. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

/**
 * Joins names to a list: "a, b and c". Not by `Intl.ListFormat`: its first use costs 50 ms and more of main-thread time
 * in Chromium.
 * @param pattern - how a language lists three: `{1}, {2} and {3}`
 */
export function listOf(names: readonly string[], pattern = ''): string {
  const [, comma = ', ', and = comma] = pattern.split(/\{.\}/);
  return [names.slice(0, -1).join(comma), ...names.slice(-1)].filter(Boolean).join(and);
}

/** Writes a day such as `2026-11-01` out. */
export function dayOf(date: string, lang: string): string {
  const format = (): string => {
    const day = new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
    // Chromium claims to know languages whose months it cannot name: it writes the letter M and a number.
    return /M\d/.test(day) ? date : day;
  };
  return inLanguage('DateTimeFormat', lang, format, date);
}

/**
 * The name of a country by its ISO 3166 code.
 * @param own - names of the language's own: `KZ Қазақстан, RU Ресей`
 */
export function countryOf(code: string, lang: string, own = ''): string {
  const format = (): string => new Intl.DisplayNames(lang, {type: 'region'}).of(code) ?? code;
  const name = own.split(', ').find((entry) => entry.startsWith(`${code} `));
  return name?.slice(3) ?? inLanguage('DisplayNames', lang, format, code);
}

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/**
 * Writes `1 year`, `30 minutes` or `≈ 2 years` in another language; other words stay as they are.
 * @param own - units of the language's own, from minute to year: `минут, сағат, күн, апта, ай, жыл`
 */
export function durationOf(text: string, lang: string, own = ''): string {
  const [, mark = '', count, unit = ''] = /^(≈ )?(\d+) (\w+?)s?$/.exec(text) ?? [];
  const index = UNITS.indexOf(unit);
  const format = (): string =>
    mark + new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long'}).format(Number(count));
  if (index < 0) return text;
  const word = own.split(', ')[index];
  return word ? `${mark}${count} ${word}` : inLanguage('NumberFormat', lang, format, text);
}

// A browser that does not know the language would answer in one of its own, in the middle of our sentence.
function inLanguage(
  kind: 'DateTimeFormat' | 'DisplayNames' | 'NumberFormat',
  lang: string,
  format: () => string,
  plain: string,
): string {
  try {
    return (Intl[kind] as {supportedLocalesOf(lang: string): string[]}).supportedLocalesOf(lang).length
      ? format()
      : plain;
  } catch {
    // An old browser, or a date or code that is none.
    return plain;
  }
}
