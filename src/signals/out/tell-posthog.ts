import type {Signal} from './signal.js';
import {yesOrNo} from './yes-or-no.js';

/** PostHog. It remembers a refusal itself; `opt_out_capturing_by_default` in its options holds it before this can. */
export const posthog: Signal = yesOrNo(
  'analytics',
  // Without the null it would send an event of its own.
  ['posthog.opt_in_capturing', {captureEventName: null}],
  ['posthog.opt_out_capturing'],
);
