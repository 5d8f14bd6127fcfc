// The entry `kelisim/migration`.
import type {Options} from '../config/options.js';
import {fromObject} from '../config/raw.js';
import {bundleLoader} from '../core/parts.js';
import {registry} from '../dom/registry.js';
import {warn} from '../dom/warn.js';
import {moveIn} from '../migration/move-in.js';
import {withBrought} from './with-brought.js';

/** The libraries that a site can move from. */
export type OldLibrary =
  'vanilla-cookieconsent' | 'klaro' | 'tarteaucitron' | 'osano' | 'c15t' | 'cookieyes' | 'cookiebot';

/** The library that the site had before, and how it was set up. */
export interface Migration {
  readonly from: OldLibrary;
  /** What its cookie or key is called, if not as usual. */
  readonly name?: string;
  /** Their names, by ours. Several of theirs may be one of ours: all of them must have been granted. */
  readonly map?: Readonly<Record<string, string>>;
  /** The revision of the old configuration, if it had one. Answers to another are not taken over. Default 0. */
  readonly revision?: number;
  /** One more attribute that holds markup there. */
  readonly attribute?: string;
}

/**
 * Takes over what visitors have answered to another library, and understands its held markup. To be called before
 * `createConsent()`, with the same options: afterwards the visitor may have been asked already. It does nothing where there
 * is no page.
 */
export function takeOver(migrate: OldLibrary | Migration, options: Options = {}): void {
  if (typeof document === 'undefined') return;
  if (registry.running)
    return warn(
      'takeOver() comes after createConsent(), so what visitors have answered before is lost. Call it first. (take-over-late)',
    );
  const {services} = options;
  // Of services only what the app has imported itself: to find others by their names is to bring them all.
  const loader = withBrought(
    bundleLoader(async () => undefined),
    Array.isArray(services) ? services : [],
  );
  moveIn(fromObject({...options, migrate}), loader);
}
