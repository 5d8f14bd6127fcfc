import {page} from './page.js';
import type {Trusted} from './trusted-types.js';

/**
 * Runs a script from an address. Settles when it ran, or rejects with the event when it could not be loaded.
 * @param nonce - passes it through a policy that asks for one
 */
export function loadScript(url: string, nonce: string, trusted: Trusted): Promise<unknown> {
  const script = page.createElement('script');
  return new Promise((onload, onerror) => {
    const src = trusted('createScriptURL', url);
    page.head.append(Object.assign(script, {nonce, src, onload, onerror}));
  });
}
