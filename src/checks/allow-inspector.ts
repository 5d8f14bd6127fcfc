import type {Kelisim} from '../core/kelisim.js';

/** What opens the inspector from the address of a page, on a site that allows it. */
const IN_ADDRESS = 'kelisim-inspect';

/**
 * Adds `kelisim.inspect()`, and opens the inspector if the address asks for it. To be called only where the site allows
 * it: what stands in an address is not the site's own word.
 */
export function allowInspector(kelisim: Kelisim, inspect: () => Promise<void>): void {
  kelisim.inspect = inspect;
  if (new URLSearchParams(location.search).has(IN_ADDRESS)) void inspect();
}
