import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {addressOf, isHeldScript, isIndependent} from './held-script.js';
import {namesOf} from './held.js';

/** Milliseconds between two looks at all scripts of the page: hundreds may run in a row. */
const LOOK_AGAIN = 50;

/**
 * Gives what starts the download of the granted scripts whose turn comes later, each once. To be told of the script whose
 * turn it is, before it is put in.
 * @param onHint - told of each hint that it puts into the page
 */
export function createPreloader(
  {consent, loader}: Pick<Core, 'consent' | 'loader'>,
  onHint: (hint: Element) => void,
): (running: HTMLScriptElement) => void {
  const known = new WeakSet<Element>();
  let next = 0;

  function isNext(held: Element): held is HTMLScriptElement {
    if (!isHeldScript(held) || isIndependent(held) || known.has(held)) return false;
    return namesOf(held).every(consent.has) && (!loader.nonce || held.nonce === loader.nonce);
  }

  function hintBehind(address: string | null): void {
    for (const held of [...page.querySelectorAll('script')].filter(isNext)) {
      known.add(held);
      // The same file may be wanted twice, and is on its way.
      const hint = addressOf(held) === address ? undefined : hintFor(held);
      if (!hint) continue;
      onHint(hint);
      page.head.append(hint);
    }
  }

  return (running) => {
    if (performance.now() < next) return;
    next = performance.now() + LOOK_AGAIN;
    const address = addressOf(running);
    // An inline script runs as soon as it is put in, in this task. A file is asked for then, and comes before those behind.
    if (address === null) hintBehind(null);
    else queueMicrotask(() => hintBehind(address));
  };
}

function hintFor(held: HTMLScriptElement): HTMLLinkElement | undefined {
  const {crossOrigin, integrity, referrerPolicy, nonce, charset, fetchPriority} = held;
  const href = addressOf(held);
  const hint = {
    rel: 'preload',
    as: 'script',
    crossOrigin,
    integrity,
    referrerPolicy,
    nonce,
    charset,
    fetchPriority,
    href,
  };
  return href === null ? undefined : (Object.assign(page.createElement('link'), hint) as HTMLLinkElement);
}
