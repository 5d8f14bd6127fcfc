import {loadScript} from '../dom/load-script.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';
import {trusted} from '../dom/trusted-types.js';
import type {Loader} from './contract.js';
import {warnOfMissing} from './warn-of-missing.js';

/**
 * Brings everything as scripts from the folder of the library's own script, with the same query (a version
 * against caches).
 * @param address - of that script
 * @param base - the folder, if the files are not beside the script
 */
export function scriptLoader(address: string, nonce: string, base: unknown = address): Loader {
  const pending = Object.create(null) as Record<string, Promise<unknown> | undefined>;
  const own = new URL(address);

  /** What could not be loaded is fetched again at the next call. */
  function fetchOnce(url: string): Promise<unknown> {
    return (pending[url] ??= loadScript(url, nonce, trusted).catch(() => (pending[url] = undefined)));
  }

  return {
    nonce,
    async file(file, place) {
      const folder = new URL(place ? '' : `${base}`, page.baseURI);
      const url = new URL(`${place ?? file}.js${own.search}`, folder);
      // A page may bring a file by a tag of its own. Code comes from where the library or the page is, whatever an
      // option says.
      if (!(file in registry) && [own.origin, location.origin].includes(url.origin)) await fetchOnce(url.href);
      // The address may give something else, such as a page that says "not found".
      if (!(file in registry)) warnOfMissing(url.href);
      return registry[file] as never;
    },
  };
}
