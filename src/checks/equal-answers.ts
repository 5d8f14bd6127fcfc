/** What follows from the size of a box, which is compared by itself. */
const SIZES = /^(width|height|(inline|block)-size|(-webkit-)?(perspective|transform)-origin.*)$/;

/** By how much the areas of the two may differ. */
const TOLERANCE = 0.02;

/** How many differences are written out: one that a person sees brings others with it. */
const MOST_SHOWN = 4;

/** In what the two answers differ, and the remedy. `undefined` where they are alike. */
export function differenceOf(accept: HTMLElement, reject: HTMLElement): string | undefined {
  const differences = differencesOf(accept, reject);
  if (!differences[0]) return undefined;
  const rest = differences.length > MOST_SHOWN ? `, and ${differences.length - MOST_SHOWN} more` : '';
  const {host} = accept.getRootNode() as ShadowRoot;
  return `Accept and reject differ in ${differences.slice(0, MOST_SHOWN).join(', ')}${rest}. Style both alike: take ${host.localName}::part(button) or the --kelisim-* properties, and take out what changes only one of them. (answers-unequal)`;
}

/** In what the two answers differ: each property with both values. */
export function differencesOf(accept: HTMLElement, reject: HTMLElement): readonly string[] {
  return [...styles(accept, reject), ...areas(accept, reject)];
}

function styles(accept: HTMLElement, reject: HTMLElement): string[] {
  const [style, others] = [getComputedStyle(accept), getComputedStyle(reject)];
  const differing = [...new Set([...style, ...others])]
    .map((name) => [name, style.getPropertyValue(name), others.getPropertyValue(name)] as const)
    // Of hundreds, hardly one differs: only of those more is asked.
    .filter(([name, value, other]) => value !== other && !SIZES.test(name) && inPixels(value) !== inPixels(other));
  // Those with a prefix mostly say again what another says.
  differing.sort(([one], [other]) => Number(one.startsWith('-')) - Number(other.startsWith('-')));
  return differing.map(([name, value, other]) => `${name} (${inPixels(value)} and ${inPixels(other)})`);
}

/** Without fractions of a pixel, which nobody sees. */
function inPixels(value: string): string {
  return value.replace(/\.\d+px/g, 'px');
}

function areas(accept: HTMLElement, reject: HTMLElement): string[] {
  const [box, other] = [accept.getBoundingClientRect(), reject.getBoundingClientRect()];
  const ratio = (box.width * box.height) / (other.width * other.height);
  if (Math.abs(ratio - 1) <= TOLERANCE) return [];
  return [`size (${sizeOf(box)} and ${sizeOf(other)})`];
}

function sizeOf({width, height}: DOMRect): string {
  return `${Math.round(width)} × ${Math.round(height)} px`;
}
