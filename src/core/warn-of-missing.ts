import {warn} from '../dom/warn.js';

/** Tells the site's developer of a file of the library that cannot be had. */
export function warnOfMissing(address: string): void {
  warn(`Could not load ${address}, so what needs it is blocked or English. Upload it. (file-missing)`);
}
