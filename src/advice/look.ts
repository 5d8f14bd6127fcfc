import {answersOf, contrastOf, isReachable, PAIRS} from './doubt-look.js';

/** What follows from the size of a box, which is compared by itself. */
const SIZES = /^(width|height|(inline|block)-size|(perspective|transform)-origin)$/;

/** Tokens by what they colour. */
const TOKENS: Readonly<Record<string, string>> = {
  h2: '--kelisim-text',
  p: '--kelisim-muted',
  a: '--kelisim-accent',
  button: '--kelisim-text',
};

/**
 * What a site's developer should know of how the card looks: that the two answers differ, and what cannot be read
 * (REQUIREMENTS L03, L04, A10).
 */
export function adviceOnLook(card: HTMLElement): string[] {
  // Hidden by a filter list, or under the visitor's pointer at this moment.
  if (!card.getClientRects()[0] || card.querySelector('button:is(:hover,:active,:focus-visible)')) return [];
  return [...unlike(answersOf(card)), ...covered(answersOf(card)), ...faint(card)];
}

function* unlike([one, other]: readonly HTMLElement[]): Generator<string> {
  if (!one || !other) return void (yield 'put back the button that was taken out: refusing is as easy as accepting');
  const [style, others] = [getComputedStyle(one), getComputedStyle(other)];
  const differing = Array.from(style).filter(
    (name) => !SIZES.test(name) && style.getPropertyValue(name) !== others.getPropertyValue(name),
  );
  const named = differing.map((name) => `${name} (${style.getPropertyValue(name)}, ${others.getPropertyValue(name)})`);
  if (Math.abs(areaOf(one) / areaOf(other) - 1) > 0.02) named.push('size');
  if (named[0])
    yield `accept and reject differ in ${named.slice(0, 5).join(', ')}: style both alike, by ::part(button) and --kelisim-*`;
}

function areaOf(button: HTMLElement): number {
  return button.offsetWidth * button.offsetHeight;
}

function* covered(answers: readonly HTMLElement[]): Generator<string> {
  for (const answer of answers)
    if (!isReachable(answer)) yield `"${answer.dataset.action}" is covered or cut away: leave both answers in sight`;
}

function* faint(card: HTMLElement): Generator<string> {
  const surface = getComputedStyle(card).backgroundColor;
  for (const [selector, property, least] of PAIRS) {
    const found = contrastOf(card, selector, property) ?? least;
    if (found >= least) continue;
    // Not rounded up: 4.48 is not 4.5.
    const ratio = Math.floor(found * 100) / 100;
    yield `${TOKENS[selector]} has a contrast of ${ratio} on ${surface}: choose a colour with ${least} or more`;
  }
}
