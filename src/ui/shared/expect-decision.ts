import type {Core} from '../../core/contract.js';
import {page} from '../../dom/page.js';

/** What the releaser of held markup is for. */
const GATED = '[data-category],[data-service]';

/**
 * Fetches ahead what follows a decision: what releases, erases, shares the choice with other subdomains, makes and sends
 * its record, and says that it counts. A visitor may leave right after the click, and what is released waits for no file.
 */
export function expectDecision({part, connect, config: {endpoint, cookieDomain}}: Core): void {
  if (page.querySelector(GATED)) void part('elements');
  for (const name of ['aftermath', 'proof', 'status'] as const) void part(name);
  if (endpoint) void part('queue');
  // The record that the next one follows stands in the cookie until somebody decides.
  if (endpoint && cookieDomain) void connect('queue');
}
