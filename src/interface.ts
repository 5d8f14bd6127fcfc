import {doubtsMarkup, doubtsOptions} from './advice/doubt.js';
import {doubtsLook} from './advice/doubt-look.js';
import {page} from './page.js';
import type {Connect} from './stage.js';
import {connect} from './ui/connect.js';

/** Milliseconds until the page has its styles, and the card is drawn in its language and at rest. */
const UNTIL_AT_REST = 1000;

/** The interface, as the core gets it: where somebody must be asked, the site's developer is told what is amiss. */
export const connectInterface: Connect = (core) => {
  const look = (): void => {
    setTimeout(() => {
      const card = page.querySelector(core.config.tag)?.shadowRoot?.querySelector('section');
      if (card && doubtsLook(card)) core.withPart('advice', (advise) => advise?.(core, card));
    }, UNTIL_AT_REST);
    if (doubtsOptions(core.raw, core.config) || doubtsMarkup()) core.withPart('advice', (advise) => advise?.(core));
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look);
  // Later, so that no mishap there costs the question.
  else setTimeout(look);
  return connect(core);
};
