import {judgeConfig} from '../config/judge.js';
import type {RawOptions} from '../config/raw.js';
import {registry} from '../dom/registry.js';
import {warn} from '../dom/warn.js';
import type {Loader} from './contract.js';
import type {Kelisim} from './kelisim.js';
import {start} from './start.js';

/**
 * What the browser refuses for the visitor: Global Privacy Control refuses advertising and grants nothing.
 * @see https://w3c.github.io/gpc/
 */
function refusedBy({globalPrivacyControl}: Navigator & {readonly globalPrivacyControl?: boolean}): string | undefined {
  return globalPrivacyControl ? 'advertising' : undefined;
}

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
    warn('Load the library once.');
    onCreate?.(first);
    return first;
  }
  const config = judgeConfig(raw, refusedBy(navigator));
  const life = new AbortController();
  life.signal.addEventListener('abort', () => delete registry.running);
  return start({config, raw, loader, life}, (kelisim) => {
    registry.running = kelisim;
    onCreate?.(kelisim);
  });
}
