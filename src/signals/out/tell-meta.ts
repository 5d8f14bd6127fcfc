import {globalOf, takeOut} from './vendor-globals.js';
import type {Signal} from './signal.js';
import {yesOrNo} from './yes-or-no.js';

const plain = yesOrNo('advertising', ['fbq', 'consent', 'grant'], ['fbq', 'consent', 'revoke']);

/** The Meta pixel. What it is told while refused waits in its queue and would be sent after a grant. */
export const meta: Signal = {
  ...plain,
  update(has, occasion) {
    // Where consent was stored already, what waits was said with consent.
    if (has('advertising') && occasion === 'decision') dropEvents(globalOf('fbq.queue'));
    plain.update(has, occasion);
  },
};

/** Keeps `init` and the like: before the pixel's script has come, they wait in the same queue. */
function dropEvents(queue: unknown): void {
  for (const words of takeOut(queue) as ArrayLike<unknown>[]) {
    if (!`${words[0]}`.startsWith('track')) (queue as unknown[]).push(words);
  }
}
