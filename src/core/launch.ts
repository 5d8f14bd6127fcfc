import {boot, running} from './boot.js';
import {fromElement, fromJson, fromScript} from '../config/from-markup.js';
import type {RawOptions} from '../config/raw.js';
import type {Kelisim} from './kelisim.js';
import {page} from '../dom/page.js';
import type {Parts} from './part.js';
import {signalDefault} from '../signals/google-consent-mode.js';

/**
 * Starts the library from markup alone: the attributes of its script, a JSON block, or the banner element.
 * @param parts - made from where the site keeps the language files, if it says so
 */
export function launch(script: HTMLElement | null, parts: (locales: unknown) => Parts): void {
  const begin = (given: RawOptions): void => {
    // What visitors write may hold such an element too: it is only asked where the site says nothing elsewhere.
    const element = Object.keys(given)[0] ? undefined : page.querySelector('kelisim-banner');
    const options = element ? fromElement(element) : given;
    const queue: unknown = window.kelisim;
    const kelisim = boot(options, parts(options.locales));
    // Whatever else may be found under the name, an element with that id for one, is no queue.
    window.kelisim = kelisim;
    if (Array.isArray(queue)) kelisim.push(...(queue as ((kelisim: Kelisim) => void)[]));
  };
  const given = {...fromJson(), ...(script && fromScript(script))};
  if (running() || Object.keys(given)[0] || page.readyState !== 'loading') return begin(given);
  // Without a word here, the banner element further down may have it: nothing is judged, so nothing runs, before.
  signalDefault();
  page.addEventListener('DOMContentLoaded', () => begin(fromJson()));
}
