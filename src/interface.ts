import {doubtsMarkup, doubtsOptions} from './advice/doubt.js';
import {page} from './page.js';
import type {Connect} from './stage.js';
import {connect} from './ui/connect.js';

/** The interface, as the core gets it: where somebody must be asked, the site's developer is told what is amiss. */
export const connectInterface: Connect = (core) => {
  const look = (): void => {
    if (doubtsOptions(core.raw, core.config) || doubtsMarkup()) core.withPart('advice', (advise) => advise?.(core));
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look);
  // Later, so that no mishap there costs the question.
  else setTimeout(look);
  return connect(core);
};
