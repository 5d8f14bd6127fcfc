import {fromBlock} from '../config/from-block.js';
import {isUsual} from '../config/is-usual.js';
import {fromObject, type RawOptions} from '../config/raw.js';
import {registry} from '../dom/registry.js';
import {signalDefault} from '../signals/google-consent-mode.js';
import type {Loader} from './contract.js';
import type {Kelisim} from './kelisim.js';
import {lazyParts} from './lazy-parts.js';
import {start} from './start.js';

/**
 * Starts the library from markup alone: the attributes of its script, a JSON block, or the banner element.
 * @param loaderFrom - makes what brings the other files, from the folder that an option may name
 */
export function launch(script: HTMLScriptElement | null, loaderFrom: (base: unknown) => Loader): void {
  const given: RawOptions = Object.assign(fromBlock(script), script?.dataset);
  const loader = loaderFrom(given.base);
  const running = registry.running as Kelisim | undefined;

  function begin(more?: RawOptions): void {
    start(Object.assign(fromObject(more), given), loader);
  }

  if (running) {
    // Two script tags are one configuration: what was pasted piece by piece counts together.
    const before = running.receipt().config.given;
    if (Object.keys(given).every((key) => key in before)) return;
    running.destroy();
    Object.assign(given, before);
    return begin();
  }
  if (isUsual(given)) return begin();
  // Without options here, the banner element further down may have them. Nothing runs before it is there.
  signalDefault();
  void lazyParts(loader)('element-options').then((read) => (read ? read(begin) : begin()));
}
