// The entry `kelisim/core`.
import type {Options} from '../config/options.js';
import type {Kelisim} from '../core/kelisim.js';
import {warn} from '../dom/warn.js';
import {serviceFile, serviceNames} from '../services/catalogue.js';
import {startInApp} from './start-in-app.js';

/**
 * `createConsent()` for an app that ships what it imports, and nothing else: services from `kelisim/services/…`, as
 * entries of `services`, and languages other than English from `kelisim/locales/…`, as entries of `locales`. A service
 * that is only named stays blocked, and the console says what to import.
 * @throws TypeError where there is no page: call it in the browser, for example after mounting
 */
export function createConsent(options: Options = {}): Kelisim {
  return startInApp(options, refuse);
}

async function refuse(file: string): Promise<never> {
  const service = serviceNames().find((name) => serviceFile(name) === file);
  const [, lang = ''] = /^locales\/(?:more\/)?(.+)/.exec(file) ?? [];
  if (service)
    warn(
      `"${service}" is not in this app. Import it from "kelisim/services/${service}", and put it into services. (service-not-imported)`,
    );
  else
    warn(
      `The language "${lang}" is not in this app. Import it from "kelisim/locales/${lang}", and put it into locales. (language-not-imported)`,
    );
  throw new TypeError(file);
}
