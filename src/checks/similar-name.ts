/** One wrong letter for so many letters is a misspelling; more is another word. */
const LETTERS_PER_SLIP = 4;

/** The name that was probably meant, whatever its capitals and hyphens. `undefined` if none is near. */
export function similarName(name: string, names: readonly string[]): string | undefined {
  const given = lettersOf(name);
  const [best] = names
    .map((each) => ({each, slips: slipsBetween(given, lettersOf(each))}))
    .filter(({each, slips}) => slips * LETTERS_PER_SLIP <= lettersOf(each).length)
    .sort((one, other) => one.slips - other.slips);
  return best?.each;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/**
 * How many letters were left out, put in or mistaken.
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 */
function slipsBetween(one: string, other: string): number {
  let row = [...other, ''].map((_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, counterpart] of [...other].entries()) {
      const [left = 0, above = 0, diagonal = 0] = [next[place], row[place + 1], row[place]];
      next.push(Math.min(left + 1, above + 1, diagonal + (letter === counterpart ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
