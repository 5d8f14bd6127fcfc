import type {AroundCard} from '../../core/contract.js';
import {checkWhenIdle} from './check-when-idle.js';
import {keepClear} from './keep-clear.js';

/** What follows the card once it is painted. */
export const aroundCard: AroundCard = (card, core) => {
  // A visitor who has answered loads nothing that is for the developer.
  if (core.consent.undecided[0]) checkWhenIdle(core);
  return keepClear(card);
};
