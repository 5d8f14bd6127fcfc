import type {AroundCard, Core} from '../../core/contract.js';
import {checkWhenIdle} from './check-when-idle.js';
import {expectDecision} from './expect-decision.js';
import {keepClear} from './keep-clear.js';

/** What comes before an answer. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'];

/** What follows the card once it is painted. */
export const aroundCard: AroundCard = (card, core) => {
  // A visitor who has answered loads nothing that is for the developer.
  if (core.consent.undecided[0]) checkWhenIdle(core);
  expectAnswer(card, core);
  return keepClear(card);
};

/** Notices that somebody is about to answer. */
function expectAnswer(card: HTMLElement, core: Core): void {
  const expect = ({target}: Event): void => {
    if (!(target as Element).closest('button')) return;
    for (const type of SIGNS) card.removeEventListener(type, expect);
    expectDecision(core);
  };
  for (const type of SIGNS) card.addEventListener(type, expect);
}
