import {judgeConfig} from '../config/judge.js';
import type {RawOptions} from '../config/raw.js';
import type {Kelisim} from './kelisim.js';
import type {Parts} from './part.js';
import {report} from '../dom/warn.js';
import {start} from './start.js';

/**
 * What the browser refuses in the visitor's name: Global Privacy Control lowers advertising and grants nothing
 * (REQUIREMENTS L26).
 * @see https://w3c.github.io/gpc/
 */
function refusedBy({globalPrivacyControl}: Navigator & {readonly globalPrivacyControl?: boolean}): string | undefined {
  return globalPrivacyControl ? 'advertising' : undefined;
}

/** Where a running library is found by a second copy, of whatever version. Markup can take names, not symbols. */
const RUNNING: unique symbol = Symbol.for('kelisim') as never;

const home = globalThis.document as Document & {[RUNNING]?: Kelisim | undefined};

/** The library that runs on this page, from this copy or another. */
export function running(): Kelisim | undefined {
  return home[RUNNING];
}

/** Starts the library, once a page: whoever comes second gets the one that runs. */
export function boot(raw: RawOptions, parts: Parts): Kelisim {
  if (home[RUNNING]) report('load it once');
  return (home[RUNNING] ??= start(
    {...judgeConfig(raw), refused: refusedBy(navigator)},
    raw,
    parts,
    () => delete home[RUNNING],
  ));
}
