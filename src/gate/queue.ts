import {page} from '../dom/page.js';
import {report} from '../dom/warn.js';
import {address, isIndependent, revive} from './script.js';
import {parse} from '../dom/trusted-types.js';

/**
 * Somebody who stands by while a released script runs: called before, and what it returns afterwards.
 * @param parse - makes nodes of what the script writes, past Trusted Types
 */
export type Attendant = (script: HTMLScriptElement, parse: (html: string) => DocumentFragment) => () => void;

/**
 * Runs held scripts, given in document order. Inline and blocking external ones keep it: each external one is awaited
 * to its end, its error or the time limit, while those behind it download already. Async scripts and modules go at
 * once. Those that can run now have run when it returns.
 * @param isAllowed - asked again when a script's turn comes: consent may be gone by then
 * @param timeout - milliseconds that an external script may hold up the next one, unless its own `data-timeout` says
 *   otherwise; default 5000
 * @param attendant - called when a script is about to run
 * @param needAttendant - brings one, for a script that may write into the page
 */
export function createQueue(
  isAllowed: (held: Element) => boolean,
  timeout: number | undefined = 5000,
  attendant: (held: HTMLScriptElement) => Attendant | undefined,
  needAttendant: () => Promise<unknown>,
): (batch: readonly HTMLScriptElement[]) => void {
  const waiting = new Set<HTMLScriptElement>();
  let isBusy = false;

  /** @returns when an external script is through; an inline one is when this returns */
  function run(held: HTMLScriptElement): Promise<void> | undefined {
    try {
      const attend = attendant(held);
      // On a page that is loaded, document.write would wipe everything.
      if (!attend && isInline(held) && /write/.test(held.text))
        return needAttendant().then(() => (attendant(held) ? run(held) : undefined));
      const script = revive(held);
      const leave = attend?.(script, parse);
      if (isInline(held)) {
        held.replaceWith(script);
        leave?.();
        return undefined;
      }
      const end = new Promise((resolve) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', resolve);
        setTimeout(resolve, Number(held.dataset.timeout) || timeout);
      });
      held.replaceWith(script);
      return end.then(leave);
    } catch (error) {
      report(`<script> stays held: ${error}`);
      return undefined;
    }
  }

  async function drain(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (const held of waiting) {
      waiting.delete(held);
      const end = held.isConnected && isAllowed(held) && run(held);
      if (end) await end;
    }
    isBusy = false;
  }

  return (batch) => {
    for (const held of batch) {
      if (isIndependent(held)) void run(held);
      else if (!waiting.has(held)) {
        if (isBusy || waiting.size) preload(held);
        waiting.add(held);
      }
    }
    void drain();
  };
}

function isInline(held: HTMLScriptElement): boolean {
  return address(held) === null;
}

/** Starts the download of a script whose turn comes later. */
function preload(held: HTMLScriptElement): void {
  const {crossOrigin, integrity, referrerPolicy, nonce} = held;
  const href = address(held);
  if (href)
    page.head.append(
      Object.assign(page.createElement('link'), {
        rel: 'preload',
        as: 'script',
        crossOrigin,
        integrity,
        referrerPolicy,
        nonce,
        href,
      }),
    );
}
