import type {BuiltInService} from './built-in-service.js';
import {globals} from './globals.js';
import {isStandIn} from './waiting-calls.js';
import {vendorScript, type VendorScript} from './vendor-script.js';

/**
 * Starts and stops a library that sites also bundle: the site's own copy, where one stands under the vendor's global,
 * or else the vendor's script.
 */
export function bundledLibrary(script: VendorScript): Required<Pick<BuiltInService, 'start' | 'stop' | 'isBundled'>> {
  function isBundled(): boolean {
    const found = globals[script.global];
    // A list is a stub, which waits for the vendor's script.
    return !!found && !Array.isArray(found) && !isStandIn(found);
  }
  return {...vendorScript({...script, isBundled}), isBundled};
}
