import {grantOrDeny} from './grant-or-deny.js';
import type {Signal} from './signal.js';

/**
 * PostHog. It remembers a denial itself. What it sends before this script runs, only its option
 * `opt_out_capturing_by_default` prevents.
 */
export const posthog: Signal = grantOrDeny('analytics', {
  // Without the null it would send an event of its own.
  grant: ['posthog.opt_in_capturing', {captureEventName: null}],
  deny: ['posthog.opt_out_capturing'],
});
