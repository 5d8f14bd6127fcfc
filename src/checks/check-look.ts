import {differenceOf} from './equal-answers.js';
import {adviceOnButton, adviceOnText} from './legibility.js';
import {adviceOnReach} from './covered-buttons.js';

/**
 * What a site's developer should know of how the card looks: that the two answers differ, that one is out of reach, and
 * what cannot be read (REQUIREMENTS L03, L04, A10).
 */
export function adviceOnLook(card: HTMLElement): string[] {
  if (!isAtRest(card)) return [];
  const [accept, reject] = ['accept-all', 'reject-all'].map((action) =>
    card.querySelector<HTMLElement>(`[data-action=${action}]`),
  );
  if (!accept || !reject) return ['put back the button that was taken out: refusing is as easy as accepting'];
  const difference = differenceOf(accept, reject);
  // One that differs may be unreadable or out of reach for that reason: there is one thing to mend, not three.
  const onButtons = difference ? [difference] : [...adviceOnReach([accept, reject])];
  // Where the visitor's own colours are in force, no site can do anything about them.
  if (matchMedia('(forced-colors: active)').matches) return onButtons;
  return [...onButtons, ...adviceOnText(card), ...(difference ? [] : adviceOnButton(card, accept))];
}

/** Whether the card is seen, and no button looks different because somebody is about to press it. */
function isAtRest(card: HTMLElement): boolean {
  const isSeen = card.offsetWidth > 0 && getComputedStyle(card).visibility === 'visible';
  return isSeen && !card.querySelector('button:is(:hover,:focus)');
}
