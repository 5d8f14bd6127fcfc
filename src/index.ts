import type {Options} from './config/options.js';
import {fromObject} from './config/raw.js';
import type {Kelisim} from './core/kelisim.js';
import {bundleLoader} from './core/parts.js';
import {start} from './core/start.js';

export type {BuiltInOptions, Options, ServiceOptions} from './config/options.js';
export type {Change, Choice, NotErased, Source} from './consent/choice.js';
export type {Kelisim, Listener, Receipt} from './core/kelisim.js';
export type {Texts} from './locales/texts.js';

/**
 * Starts consent on this page, or gives the one that runs already. Importing this module does nothing by itself. That is
 * true on a server too.
 * @throws TypeError where there is no page: call it in the browser, for example after mounting
 */
export function createConsent(options: Options = {}): Kelisim {
  if (typeof document === 'undefined') {
    throw new TypeError('kelisim: createConsent() needs a page. Call it in the browser, for example after mounting.');
  }
  return start(fromObject(options), bundleLoader);
}
