import {resolve} from '../../dom/resolve.js';

/** Whether an address of the site's configuration is a page or a mailbox, and not a script, for example. */
export function leadsSomewhere(address: string): boolean {
  // A relative address takes the scheme of the page, which may be a file.
  return /^(https?|mailto|file):$/.test(resolve(address).protocol);
}
