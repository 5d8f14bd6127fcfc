import {hexOf, over, parseColor, type Color} from './color.js';
import {contrast} from './contrast.js';

/** Something visible: what a site's developer calls it, and its layers of colour, the uppermost last. */
interface Sight {
  readonly name: string;
  readonly layers: readonly string[];
}

/** Where each colour of the card's text comes from. Focus rings and switches ask less of the accent than links do. */
const TEXTS = {h2: '--kelisim-text', p: '--kelisim-muted', a: '--kelisim-accent'} as const;

/** What may lie behind a card that lets the page show through. */
const BEHIND: readonly Color[] = [
  [1, 1, 1, 1],
  [0, 0, 0, 1],
];

/**
 * The least contrast of text, and of what shows where a control is.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 * @see https://www.w3.org/TR/WCAG22/#non-text-contrast
 */
const LEAST = {text: 4.5, control: 3} as const;

/** Says which text of the card is hard to read. */
export function* illegibleTexts(card: HTMLElement): Generator<string> {
  const surface = surfaceOf(card);
  if (hasPicture(card)) return;
  for (const [selector, name] of Object.entries(TEXTS)) {
    const element = card.querySelector(selector);
    if (element)
      yield* judge({name, layers: [...surface.layers, getComputedStyle(element).color]}, surface, LEAST.text);
  }
}

/** Says whether the label of a button is hard to read, or the button hard to make out. */
export function* illegibleButton(card: HTMLElement, button: HTMLElement): Generator<string> {
  const surface = surfaceOf(card);
  if (hasPicture(card) || hasPicture(button)) return;
  const {color, backgroundColor, borderTopColor, borderTopWidth} = getComputedStyle(button);
  const fill = {name: 'the background of ::part(button)', layers: [...surface.layers, backgroundColor]};
  const text = {name: 'the text of ::part(button)', layers: [...fill.layers, color]};
  const border = {name: 'the border of ::part(button)', layers: [...fill.layers, borderTopColor]};
  yield* judge(text, fill, LEAST.text);
  // A background that stands out needs no border.
  const isFlat = [...judge(fill, surface, LEAST.control)].length > 0;
  if (isFlat && parseFloat(borderTopWidth) > 0) yield* judge(border, surface, LEAST.control);
}

function surfaceOf(card: HTMLElement): Sight {
  const {backgroundColor, colorScheme} = getComputedStyle(card);
  return {name: `--kelisim-surface${colorScheme === 'dark' ? ' of the dark theme' : ''}`, layers: [backgroundColor]};
}

/** Whether there is a picture or a gradient behind: nobody can say what the contrast is. */
function hasPicture(element: HTMLElement): boolean {
  return getComputedStyle(element).backgroundImage !== 'none';
}

function* judge(front: Sight, ground: Sight, least: number): Generator<string> {
  const ratios = BEHIND.flatMap((behind) => {
    const [one, other] = [seen(front, behind), seen(ground, behind)];
    return one && other ? {one, other, ratio: contrast(one, other)} : [];
  });
  const [worst] = ratios.sort((a, b) => a.ratio - b.ratio);
  if (!worst || worst.ratio >= least) return;
  // Not rounded up: 4.48 is not 4.5.
  const ratio = Math.floor(worst.ratio * 100) / 100;
  yield `${front.name} (${hexOf(worst.one)}) has a contrast of ${ratio} on ${ground.name} (${hexOf(worst.other)}). Choose a colour with ${least} or more. (contrast)`;
}

/** What the layers look like together. `undefined` if one of them is in a notation that this browser cannot draw. */
function seen({layers}: Sight, behind: Color): Color | undefined {
  return layers.map(parseColor).reduce<Color | undefined>((back, layer) => back && layer && over(layer, back), behind);
}
