import type {Core} from '../../core/contract.js';
import {page} from '../../dom/page.js';

/** Markup that may have to be released. */
const GATED = '[data-category],[data-service]';

/**
 * Fetches ahead what a decision needs: what releases scripts, which would wait for a file; what shares the choice with other
 * subdomains, and what makes and sends its record, because a visitor may leave right after the click. Nothing else: what is
 * at hand runs before the frame in which the card goes.
 */
export function expectDecision({part, connect, config: {endpoint, cookieDomain}}: Core): void {
  if (page.querySelector(GATED)) void part('elements');
  if (endpoint || cookieDomain) void part('aftermath');
  if (endpoint) for (const name of ['proof', 'queue'] as const) void part(name);
  // The record that the next one follows stands in the cookie until somebody decides.
  if (endpoint && cookieDomain) void connect('queue');
}
