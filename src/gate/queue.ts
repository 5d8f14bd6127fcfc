import {page} from '../page.js';
import {report} from '../report.js';
import {address, isIndependent, revive} from './script.js';
import {parse} from './trusted.js';

/** Somebody who stands by while a released script runs: called before, and what it returns afterwards. */
export type Attendant = (script: HTMLScriptElement) => () => void;

/**
 * Runs held scripts, given in document order. Inline and blocking external ones keep it: each external one is awaited
 * to its end, its error or the time limit, while those behind it download already. Async scripts and modules go at
 * once. Those that can run now have run when it returns.
 * @param isAllowed - asked again when a script's turn comes: consent may be gone by then
 * @param timeout - milliseconds that an external script may hold up the next one, unless its own `data-timeout` says
 *   otherwise; default 5000
 * @param attendant - called when a script is about to run
 */
export function createQueue(
  isAllowed: (held: Element) => boolean,
  timeout: number | undefined = 5000,
  attendant: (held: HTMLScriptElement) => Attendant | undefined,
): (batch: readonly HTMLScriptElement[]) => void {
  const waiting = new Set<HTMLScriptElement>();
  let isBusy = false;

  /** @returns when an external script is through; an inline one is when this returns */
  function run(held: HTMLScriptElement): Promise<void> | undefined {
    try {
      const script = revive(held);
      const replace = (): void => held.replaceWith(script);
      const leave = attendant(held)?.(script);
      if (address(held) === null) {
        withoutWiping(script, replace);
        leave?.();
        return undefined;
      }
      const end = new Promise((resolve) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', resolve);
        setTimeout(resolve, Number(held.dataset.timeout) || timeout);
      });
      replace();
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

/** Puts behind an inline script what it writes: on a page that is loaded, `document.write` would wipe everything. */
function withoutWiping(script: HTMLScriptElement, run: () => void): void {
  // Where every document has them: an element may have taken the name in this one.
  const {prototype} = Document;
  const {write, writeln} = prototype;
  const written: string[] = [];
  const collect = (...html: string[]): void => void written.push(...html);
  Object.assign(prototype, {write: collect, writeln: collect});
  run();
  Object.assign(prototype, {write, writeln});
  if (written[0]) script.after(parse(written.join('')));
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
