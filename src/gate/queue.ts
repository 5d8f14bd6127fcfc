import type {Core} from '../core/contract.js';
import {addressOf, isIndependent, isWriting, revive} from './held-script.js';

/** Milliseconds that an external script may hold up the next one, unless it or the site says otherwise. */
const TIMEOUT = 5000;

/**
 * Runs held scripts, given in document order. Inline and blocking external ones keep it: each external one is awaited
 * to its end, its error or the time limit. Where the releaser is here, those behind it download already. Async scripts
 * and modules go at once. Those that can run now have run when it returns, unless the releaser is here, which lets the page
 * draw from time to time.
 * @param isAllowed - asked when a script's turn comes: consent may be gone by then
 * @param onRun - told of each script that runs
 */
export function createQueue(
  {config, here}: Core,
  isAllowed: (held: Element) => boolean,
  onRun: (held: Element) => void,
): (batch: readonly HTMLScriptElement[], ready?: Promise<unknown>) => void {
  const waiting = new Set<HTMLScriptElement | Promise<unknown>>();
  let isBusy = false;

  /** @returns when the next one may run; nothing, if it may at once */
  function run(held: HTMLScriptElement): Promise<unknown> | undefined {
    if (!held.isConnected || !isAllowed(held) || (isWriting(held) && !here.elements)) return undefined;
    try {
      onRun(held);
      const script = revive(held);
      const leave = here.elements?.enterPage(script, held);
      held.replaceWith(script);
      if (addressOf(held) === null) return leave?.();
      const end = new Promise((resolve) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', resolve);
        setTimeout(resolve, Number(held.dataset.timeout ?? config.timeout) || TIMEOUT);
      });
      return end.then(leave);
    } catch {
      // It stays held: a policy of the page forbids it, and the browser names the directive on the console.
      return undefined;
    }
  }

  async function drain(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (const next of waiting) {
      waiting.delete(next);
      const end = next instanceof Promise ? next : run(next);
      if (end) await end;
    }
    isBusy = false;
  }

  return (batch, ready) => {
    if (ready) waiting.add(ready);
    for (const held of batch) {
      if (isIndependent(held)) void (ready ? ready.then(() => run(held)) : run(held));
      else waiting.add(held);
    }
    void drain();
  };
}
