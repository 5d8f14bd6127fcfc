import {page} from '../dom/page.js';
import {addressOf} from './held-script.js';

/** Starts the download of a script whose turn comes later. */
export function preload(held: HTMLScriptElement): void {
  const {crossOrigin, integrity, referrerPolicy, nonce} = held;
  const href = addressOf(held);
  const hint = {rel: 'preload', as: 'script', crossOrigin, integrity, referrerPolicy, nonce, href};
  // It may have run by now.
  if (href !== null && held.isConnected) page.head.append(Object.assign(page.createElement('link'), hint));
}
