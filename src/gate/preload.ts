import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {addressOf, isHeldScript, isIndependent} from './held-script.js';
import {namesOf} from './held.js';

const known = new WeakSet<Element>();

/**
 * Starts the download of the granted scripts whose turn comes later, each once.
 * @param running - the one whose turn it is
 */
export function preloadOthers({consent, loader}: Pick<Core, 'consent' | 'loader'>, running: HTMLScriptElement): void {
  for (const held of page.querySelectorAll('script')) {
    if (!isHeldScript(held) || isIndependent(held) || known.has(held)) continue;
    const isGranted = namesOf(held).every(consent.has) && (!loader.nonce || held.nonce === loader.nonce);
    if (isGranted) preload(held, running);
  }
}

function preload(held: HTMLScriptElement, running: HTMLScriptElement): void {
  const {crossOrigin, integrity, referrerPolicy, nonce} = held;
  const href = addressOf(held);
  known.add(held);
  // The held one is still there when the released one takes its place.
  if (href === null || href === addressOf(running)) return;
  const hint = {rel: 'preload', as: 'script', crossOrigin, integrity, referrerPolicy, nonce, href};
  page.head.append(Object.assign(page.createElement('link'), hint));
}
