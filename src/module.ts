// The module file: for import, and for <script type="module" src=".../kelisim.mjs">, which starts by itself.
import {launch} from './launch.js';
import {page} from './page.js';
import {PARTS} from './parts-by-import.js';

export * from './index.js';

const address = import.meta.url;
// In a bundle the address is that of the bundle, and whoever bundles calls createConsent().
if (typeof document !== 'undefined' && /\/kelisim\.mjs(\?|$)/.test(address)) {
  const script = [...page.querySelectorAll<HTMLScriptElement>('script[src]')].find(({src}) => src === address);
  if (script) launch(script, () => PARTS);
}
