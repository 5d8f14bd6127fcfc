import type {Options} from './config/options.js';
import type {Kelisim} from './core/kelisim.js';
import {bringNamed} from './npm/by-name.js';
import {startInApp} from './npm/start-in-app.js';

export type {BroughtLanguage, BroughtService} from './config/brought.js';
export type {Controller} from './config/config.js';
export type {BuiltInOptions, CategoryOptions, Options, ServiceOptions} from './config/options.js';
export type {ServiceSettings} from './config/service-settings.js';
export type {Change, Choice, NotErased, Source} from './consent/choice.js';
export type {Kelisim, Listener, Receipt} from './core/kelisim.js';
export type {Texts} from './locales/texts.js';
export type {KelisimDeclarationElement} from './npm/page-types.js';
export type {ServiceName} from './services/catalogue.js';

/**
 * Starts consent on this page, or gives the one that runs already. Importing this module does nothing by itself. That is
 * true on a server too. Services and languages that are named are fetched when they are needed; those that are imported
 * (`kelisim/services/…`, `kelisim/locales/…`) are there at once.
 * @throws TypeError where there is no page: call it in the browser, for example after mounting
 */
export function createConsent(options: Options = {}): Kelisim {
  return startInApp(options, bringNamed);
}
