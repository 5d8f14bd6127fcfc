// The module file: for import, and for <script type="module" src=".../kelisim.mjs">, which starts by itself.
import {bringByName} from './core/bring-by-name.js';
import {launch} from './core/launch.js';
import {bundleLoader} from './core/parts.js';
import {page} from './dom/page.js';

export * from './index.js';

// In a bundle no script has that name, and anyone who bundles calls createConsent().
if (typeof document !== 'undefined') {
  const address = import.meta.url.replace(/[^/]*$/, 'kelisim.mjs');
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[src]')].filter(
    ({src}) => src.split('?')[0] === address,
  );
  const [script] = scripts;
  // Nobody can say which of several runs. Content may hold one that does not, so the options of none of them count.
  if (script) launch(scripts[1] ? null : script, () => ({...bundleLoader(bringByName), nonce: script.nonce}));
}
