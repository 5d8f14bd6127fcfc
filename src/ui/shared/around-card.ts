import type {AroundCard, Core} from '../../core/contract.js';
import {checkWhenIdle} from './check-when-idle.js';
import {keepClear} from './keep-clear.js';

/** What comes before an answer. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'];

/** What follows the card once it is painted. */
export const aroundCard: AroundCard = (card, core) => {
  // A visitor who has answered loads nothing that is for the developer.
  if (core.consent.undecided[0]) checkWhenIdle(core);
  if (core.config.endpoint) expectAnswer(card, core);
  return keepClear(card);
};

/** Fetches ahead what makes and sends the record when somebody is about to answer: they may leave right after. */
function expectAnswer(card: HTMLElement, {part, connect, config}: Core): void {
  const expect = ({target}: Event): void => {
    if (!(target as Element).closest('button')) return;
    for (const type of SIGNS) card.removeEventListener(type, expect);
    for (const name of ['aftermath', 'proof', 'queue'] as const) void part(name);
    // The record that this one follows stands in the cookie until somebody decides.
    if (config.cookieDomain) void connect('queue');
  };
  for (const type of SIGNS) card.addEventListener(type, expect);
}
