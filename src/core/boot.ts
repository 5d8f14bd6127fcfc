import type {RawOptions} from '../config/raw.js';
import {registry} from '../dom/registry.js';
import type {Loader} from './contract.js';
import type {Kelisim} from './kelisim.js';
import {start} from './start.js';

/** The library that runs on this page, from this copy or another, of any version. */
export function running(): Kelisim | undefined {
  return registry.running as Kelisim | undefined;
}

/**
 * Starts the library, once for each page: a second caller gets the one that runs.
 * @param onCreate - called with it before anything is released
 */
export function boot(raw: RawOptions, loader: Loader, onCreate?: (kelisim: Kelisim) => void): Kelisim {
  const first = running();
  if (first) {
    onCreate?.(first);
    return first;
  }
  return start(raw, loader, (kelisim, signal) => {
    registry.running = kelisim;
    signal.addEventListener('abort', () => delete registry.running);
    onCreate?.(kelisim);
  });
}
