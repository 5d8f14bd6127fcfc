import {loadScript} from '../dom/load-script.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';
import {serviceFile} from '../services/catalogue.js';
import type {Loader, Parts} from './contract.js';
import {fetchOnce} from './fetch-once.js';

/** Parts that are made with Lit, which comes with the interface, and are wanted without it too. */
const NEEDS_LIT: readonly (keyof Parts)[] = ['embed', 'status', 'declaration'];

/** Where the script is whose files are wanted. */
export interface ScriptPlace {
  readonly address: string;
  readonly nonce: string | undefined;
}

/**
 * Brings everything as scripts from the folder of the library's own script, with the same query (a version
 * against caches).
 */
export function scriptLoader({address, nonce}: ScriptPlace): Loader {
  const fetchUrl = fetchOnce((url: string) => loadScript(url, nonce));

  /** @param path - of the file, below the folder */
  async function fetch(file: string, path = file, folder = address): Promise<never> {
    await fetchUrl(new URL(`${path}.js${new URL(address).search}`, new URL(folder, page.baseURI)).href);
    // The address may give something else, such as a page that says "not found".
    if (!(file in registry)) throw new TypeError(file);
    return registry[file] as never;
  }

  return {
    script: (url) => loadScript(url, nonce),
    async part(name) {
      if (NEEDS_LIT.includes(name)) await fetch('kelisim-ui');
      return fetch(`kelisim-${name}`);
    },
    texts: (file, folder) => fetch(`locales/${file}`, folder && file, folder),
    service: (name) => fetch(serviceFile(name)),
  };
}
