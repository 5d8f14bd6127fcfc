// For a tag of its own, behind that of kelisim.js: a site that has it allows the inspector. Whoever opens it has the
// rest fetched.
import {allowInspector} from '../checks/allow-inspector.js';
import type {Kelisim} from '../core/kelisim.js';
import {loadScript} from '../dom/load-script.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';

const script = page.currentScript as HTMLScriptElement | null;
const address = script?.src || location.href;
const nonce = script?.nonce ?? '';

/** What the inspector is made of. It takes Lit from the interface, because a page has one. */
const FILES = ['kelisim-ui', 'kelisim-inspector'];

async function inspect(): Promise<void> {
  for (const file of FILES)
    if (!(file in registry)) await loadScript(new URL(`${file}.js`, address).href, nonce, (_, url) => url);
  (registry['kelisim-inspector'] as () => void)();
}

function allow(kelisim: Kelisim): void {
  allowInspector(kelisim, inspect);
  // Somebody has added it to see the inspector: by a bookmark, or in the console.
  if (/[?&]open\b/.test(address)) void inspect();
}

const running = registry.running as Kelisim | undefined;
// The library may have to fetch its options first.
if (running) allow(running);
else Object.assign(window, {kelisim: [window.kelisim ?? [], allow].flat()});
