import type {Core, LatePage} from '../core/contract.js';
import {page} from '../dom/page.js';
import {addressOf, isIndependent, revive} from './held-script.js';

/** Milliseconds that an external script may hold up the next one, unless it or the site says otherwise. */
const TIMEOUT = 5000;

/**
 * Runs held scripts, given in document order. Inline and blocking external ones keep it: each external one is awaited
 * to its end, its error or the time limit, while those behind it download already. Async scripts and modules go at
 * once. Unless somebody has decided on a page that is parsed, those that can run now have run when it returns.
 * @param isAllowed - asked when a script's turn comes, and again after every wait: consent may be gone by then
 * @param onRun - told of each script that runs
 */
export function createQueue(
  core: Core,
  isAllowed: (held: Element) => boolean,
  onRun: (held: Element) => void,
): (batch: readonly HTMLScriptElement[]) => void {
  const {config, part, parse} = core;
  const waiting = new Set<HTMLScriptElement>();
  /** `null` until it is known whether it can be loaded. */
  let latePage: LatePage | undefined | null = null;
  let isBusy = false;

  /** @returns when the script is through; at once, if it is */
  function run(held: HTMLScriptElement): Promise<unknown> | undefined {
    const isInline = addressOf(held) === null;
    const isWriting = isInline && /write/.test(held.text);
    if (latePage === null && (isWriting || isLate())) return fetchLatePage().then(() => run(held));
    // On a page that has been parsed, document.write would erase everything.
    if (!held.isConnected || !isAllowed(held) || (isWriting && !latePage)) return undefined;
    try {
      onRun(held);
      const script = revive(held);
      const leave = latePage?.(script, parse);
      held.replaceWith(script);
      if (isInline) return void leave?.();
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

  function isLate(): boolean {
    return core.isDecidedHere && page.readyState !== 'loading';
  }

  async function fetchLatePage(): Promise<void> {
    latePage = await part('late-page');
  }

  async function drain(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (const held of waiting) {
      waiting.delete(held);
      const end = run(held);
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

/** Starts the download of a script whose turn comes later. */
function preload(held: HTMLScriptElement): void {
  const {crossOrigin, integrity, referrerPolicy, nonce} = held;
  const href = addressOf(held);
  const hint = {rel: 'preload', as: 'script', crossOrigin, integrity, referrerPolicy, nonce, href};
  if (href) page.head.append(Object.assign(page.createElement('link'), hint));
}
