// The script tag.
import {launch} from './core/launch.js';
import {loadScript} from './dom/load-script.js';
import {page} from './dom/page.js';

// In an SVG it has no src, and the files lie beside the page.
const script = page.currentScript as HTMLScriptElement | null;
const address = script?.src || page.baseURI;

/** Runs a file from beside the script, wherever that came from, with the same query (a version against caches). */
function load(file: string, base: string = address): Promise<void> {
  return loadScript(new URL(file + new URL(address).search, new URL(base, page.baseURI)).href, script?.nonce);
}

launch(script, (locales) => ({
  load: (url) => loadScript(url, script?.nonce),
  part: (name) => load(`kelisim-${name}.js`),
  texts: (lang) => (locales ? load(`${lang}.js`, `${locales}`) : load(`locales/${lang}.js`)),
}));
