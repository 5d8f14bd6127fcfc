import {grantOrDeny} from './grant-or-deny.js';
import type {Signal} from './signal.js';
import {emptyQueue, globalOf} from './vendor-globals.js';

const consent = grantOrDeny('advertising', {
  grant: ['fbq', 'consent', 'grant'],
  deny: ['fbq', 'consent', 'revoke'],
});

/** The Meta pixel. What it is told while it is denied waits in its queue, and would be sent after a grant. */
export const meta: Signal = {
  ...consent,
  update(has, reason) {
    // With a stored consent, the events in the queue were given with consent.
    if (has('advertising') && reason === 'decision') dropEvents(globalOf('fbq.queue'));
    consent.update(has, reason);
  },
};

/** Keeps `init` and the like: until the pixel's script has loaded, they wait in the same queue. */
function dropEvents(queue: unknown): void {
  for (const args of emptyQueue(queue) as ArrayLike<unknown>[]) {
    if (!`${args[0]}`.startsWith('track')) (queue as unknown[]).push(args);
  }
}
