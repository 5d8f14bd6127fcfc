import type {Core} from '../../core/contract.js';

/**
 * Fetches ahead what follows a decision: what shares the choice with other subdomains, and what makes and sends its record.
 * A visitor may leave right after the click.
 */
export function expectDecision({part, connect, config: {endpoint, cookieDomain}}: Core): void {
  if (endpoint || cookieDomain) void part('aftermath');
  if (endpoint) for (const name of ['proof', 'queue'] as const) void part(name);
  // The record that the next one follows stands in the cookie until somebody decides.
  if (endpoint && cookieDomain) void connect('queue');
}
