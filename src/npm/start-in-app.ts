import type {Options} from '../config/options.js';
import {fromObject} from '../config/raw.js';
import type {Kelisim} from '../core/kelisim.js';
import {bundleLoader, type BringOther} from '../core/parts.js';
import {start} from '../core/start.js';
import {withBrought} from './with-brought.js';

/**
 * Starts consent on this page, or gives the one that runs already.
 * @throws TypeError where there is no page
 */
export function startInApp(options: Options, bringOther: BringOther): Kelisim {
  if (typeof document === 'undefined') {
    throw new TypeError(
      'kelisim: createConsent() needs a page. Call it in the browser, for example after mounting. (needs-page)',
    );
  }
  const {locales = [], ...rest} = options;
  const {services} = rest;
  const entries: readonly unknown[] = [...(Array.isArray(services) ? services : []), ...locales];
  return start(fromObject(rest), withBrought(bundleLoader(bringOther), entries));
}
