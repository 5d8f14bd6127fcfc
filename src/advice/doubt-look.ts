import {contrast} from './contrast.js';

/** What of the card must stand out from what, and by how much (REQUIREMENTS A10). */
export const PAIRS: readonly (readonly [selector: string, property: 'color' | 'borderTopColor', least: number])[] = [
  ['h2', 'color', 4.5],
  ['p', 'color', 4.5],
  ['a', 'color', 4.5],
  ['button', 'color', 4.5],
  ['button', 'borderTopColor', 3],
];

/** The two answers, which must look alike. */
export function answersOf(card: Element): readonly HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('[data-action$=all]')];
}

/** Everything that style makes of a button but its size, which may differ by a fraction of a pixel, as one text. */
function lookOf(button: HTMLElement): string {
  const style = getComputedStyle(button);
  return [...style].map((name) => /^width|ne-size|origin/.test(name) || style.getPropertyValue(name)).join();
}

/** How a part of the card stands out from its surface. */
export function contrastOf(card: Element, selector: string, property: 'color' | 'borderTopColor'): number | undefined {
  const part = card.querySelector(selector);
  return part ? contrast(getComputedStyle(part)[property], getComputedStyle(card).backgroundColor) : undefined;
}

/** Whether a button can be pressed where it is, or is covered or cut away. */
export function isReachable(button: HTMLElement): boolean {
  const {left, top, width, height} = button.getBoundingClientRect();
  const root = button.getRootNode() as ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2) === button;
}

/** Whether there may be something to tell the site's developer of how the card looks. */
export function doubtsLook(card: Element): boolean {
  const answers = answersOf(card);
  return (
    new Set(answers.map(lookOf)).size !== 1 ||
    !answers[1] ||
    !answers.every(isReachable) ||
    PAIRS.some(([selector, property, least]) => (contrastOf(card, selector, property) ?? least) < least)
  );
}
