import {doubtsMarkup, doubtsOptions} from '../../checks/doubt.js';
import {doubtsLook} from '../../checks/doubt-look.js';
import {page} from '../../dom/page.js';
import type {Connect} from '../../core/contract.js';
import {connect} from './connect.js';

/** Milliseconds until the card has been painted. */
const UNTIL_PAINTED = 100;

/** Milliseconds until the page has its styles, and the card is drawn in its language and at rest. */
const UNTIL_AT_REST = 1000;

/** The interface, as the core gets it: where somebody must be asked, the site's developer is told what is amiss. */
export const connectInterface: Connect = (core) => {
  const advise = (card?: HTMLElement): void => void core.withPart('advice', (part) => part?.(core, card));
  const read = (): void => {
    if (doubtsOptions(core.raw, core.config) || doubtsMarkup()) advise();
  };
  const look = (): void => {
    const card = page.querySelector(core.config.tag)?.shadowRoot?.querySelector('section');
    if (card && doubtsLook(card)) advise(card);
  };
  // Later, so that neither this nor a mishap in it costs the question anything.
  const wait = (): void => {
    setTimeout(read, UNTIL_PAINTED);
    setTimeout(look, UNTIL_AT_REST);
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', wait);
  else wait();
  return connect(core);
};
