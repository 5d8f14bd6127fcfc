import {bannerTag} from '../dom/banner-tag.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {unreachableButtons} from './covered-buttons.js';
import {differenceOf} from './equal-answers.js';
import {illegibleButton, illegibleTexts} from './legibility.js';

/** How often the card is looked at until it is there and at rest. */
const MOST_LOOKS = 5;

/** Milliseconds from one look to the next. */
const UNTIL_NEXT_LOOK = 2000;

/**
 * Says what is wrong with the card as it is drawn: the two answers differ, one is out of reach, or something cannot be
 * read. A card that keeps moving is not checked.
 */
export async function problemsOfLook({config, signal}: Core): Promise<string[]> {
  for (let looks = 0; looks < MOST_LOOKS && !signal.aborted; looks += 1) {
    const card = page.querySelector(bannerTag(config))?.shadowRoot?.querySelector('section');
    if (card && isAtRest(card)) return problemsOfCard(card);
    await new Promise((resolve) => setTimeout(resolve, UNTIL_NEXT_LOOK));
  }
  return [];
}

/** Whether the card is seen in front, and no button looks different because somebody is about to press it. */
function isAtRest(card: HTMLElement): boolean {
  const isSeen = card.offsetWidth > 0 && getComputedStyle(card).visibility === 'visible';
  const isBehind = !!card.parentNode?.querySelector('dialog[open]');
  return isSeen && !isBehind && !card.querySelector('button:is(:hover,:focus)');
}

function problemsOfCard(card: HTMLElement): string[] {
  const [accept, reject] = ['accept-all', 'reject-all'].map((action) =>
    card.querySelector<HTMLElement>(`[data-action=${action}]`),
  );
  if (!accept || !reject)
    return ['A button was taken out of the card. Put it back: refusing must be as easy as accepting. (button-missing)'];
  const difference = differenceOf(accept, reject);
  // One that differs may be unreadable or out of reach for that reason: there is one thing to correct, not three.
  const ofButtons = difference ? [difference] : [...unreachableButtons([accept, reject])];
  // Where the visitor's own colours are in force, no site can do anything about them.
  if (matchMedia('(forced-colors: active)').matches) return ofButtons;
  return [...ofButtons, ...illegibleTexts(card), ...(difference ? [] : illegibleButton(card, accept))];
}
