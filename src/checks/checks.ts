import type {Core} from '../core/contract.js';
import {adviceOnLook} from './check-look.js';
import {adviceOnMarkup} from './check-markup.js';
import {adviceOnOptions} from './check-options.js';

/** Tells the site's developer what is amiss, and how to mend it. */
export function advise({raw, config, consent, report}: Core, card?: HTMLElement): void {
  const onLook = card ? adviceOnLook(card) : [];
  for (const advice of [...adviceOnOptions(raw, config), ...adviceOnMarkup(consent.has), ...onLook]) report(advice);
}
