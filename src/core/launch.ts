import {fromElement, fromJson} from '../config/from-markup.js';
import {fromObject, type RawOptions} from '../config/raw.js';
import {page} from '../dom/page.js';
import {signalDefault} from '../signals/google-consent-mode.js';
import {boot, running} from './boot.js';
import type {Loader} from './contract.js';
import type {Kelisim} from './kelisim.js';

/** Starts the library from markup alone: the attributes of its script, a JSON block, or the banner element. */
export function launch(script: HTMLElement | null, loader: Loader): void {
  function begin(given: RawOptions): void {
    // Text that visitors write may contain such an element too. It counts only where the site says nothing elsewhere.
    const element = isEmpty(given) ? page.querySelector('kelisim-banner') : null;
    // Anything else under the name, such as an element with that id, is no queue.
    const queue: unknown = window.kelisim;
    const kelisim = boot(element ? fromElement(element) : given, loader, (created) => void (window.kelisim = created));
    if (Array.isArray(queue)) kelisim.push(...(queue as ((kelisim: Kelisim) => void)[]));
  }
  const given = {...fromJson(), ...fromObject(script?.dataset)};
  if (running() || !isEmpty(given) || page.readyState !== 'loading') return begin(given);
  // Without options here, the banner element further down may have them. Nothing runs before it is there.
  signalDefault();
  page.addEventListener('DOMContentLoaded', () => begin(fromJson()));
}

function isEmpty(options: RawOptions): boolean {
  return Object.keys(options).length === 0;
}
