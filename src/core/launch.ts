import {fromBlock} from '../config/from-block.js';
import {isUsual} from '../config/is-usual.js';
import {fromObject, type RawOptions} from '../config/raw.js';
import {signalDefault} from '../signals/google-consent-mode.js';
import {boot, running} from './boot.js';
import type {Loader} from './contract.js';
import type {Kelisim} from './kelisim.js';
import {lazyParts} from './lazy-parts.js';

/**
 * Starts the library from markup alone: the attributes of its script, a JSON block, or the banner element.
 * @param loaderFrom - makes what brings the other files, from the folder that an option may name
 */
export function launch(script: HTMLScriptElement | null, loaderFrom: (base: unknown) => Loader): void {
  const given: RawOptions = Object.assign(fromBlock(script), script?.dataset);
  const loader = loaderFrom(given.base);

  function begin(more?: RawOptions): void {
    // Anything else under the name, such as an element with that id, is no queue.
    const queue: unknown = window.kelisim;
    const raw = Object.assign(fromObject(more), given);
    const kelisim = boot(raw, loader, (created) => void (window.kelisim = created));
    if (Array.isArray(queue)) kelisim.push(...(queue as ((kelisim: Kelisim) => void)[]));
  }

  if (running() || isUsual(given)) return begin();
  // Without options here, the banner element further down may have them. Nothing runs before it is there.
  signalDefault();
  void lazyParts(loader)('element-options').then((read) => (read ? read(begin) : begin()));
}
