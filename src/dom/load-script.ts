import {page} from './page.js';
import {trusted} from './trusted-types.js';

/**
 * Runs a script from an address. Settles when it ran, or fails when it could not be had.
 * @param nonce - passes it through a policy that asks for one
 */
export function loadScript(url: string, nonce = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.nonce = nonce;
    // The page may be in an encoding of its own.
    script.charset = 'utf-8';
    script.src = trusted('createScriptURL', url);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(url));
    page.head.append(script);
  });
}
