/** What a reader reads in Russian, from one quote, bracket or end of a line to the next. */
const WORDS = /[^"'`<>{};=\n]*\p{Script=Cyrillic}[^"'`<>{};=\n]*/gu;

/** Stands for words, where any others may be. */
const GAP = '\uE000';

/** Whether code with words in Russian is the same as that with words in English, apart from those words. */
export function isAlike(russian: string, english: string): boolean {
  const parts = compact(russian.replaceAll(WORDS, GAP)).split(/\uE000+/);
  return new RegExp(`^${parts.map(escaped).join('[^"\'`<>{};=]+')}$`).test(compact(english));
}

/** Without what a formatter decides: where lines end, and the comma behind the last of a list. */
function compact(code: string): string {
  return code
    .replaceAll(/lang="\w+"/g, 'lang')
    .replaceAll(/\s+/g, '')
    .replaceAll(/,(?=[}\])])/g, '');
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
