import type {DeclaredCookie, DeclaredKey} from '../consent/service.js';
import type {Texts} from '../locales/texts.js';
import type {Controller, Mode, Position, Theme} from './config.js';

/** A category of the site's own, or one of the usual ones in other words. */
export interface CategoryOptions {
  readonly name: string;
  readonly label?: string;
  readonly description?: string;
}

/** One third party: its category decides, the words are for the visitor. */
export interface ServiceOptions {
  readonly name: string;
  readonly category: string;
  readonly label?: string;
  readonly provider?: string;
  /** ISO 3166 code. */
  readonly country?: string;
  readonly purpose?: string;
  readonly policyUrl?: string;
  readonly retention?: string;
  /** Or names with spaces between them. */
  readonly cookies?: readonly DeclaredCookie[] | string;
  readonly storage?: readonly DeclaredKey[] | string;
}

/** What `createConsent()` takes. Only `controller`, `policyUrl` and `services` are usual (DESIGN 4.1). */
export interface Options {
  readonly controller?: string | Controller;
  readonly policyUrl?: string;
  readonly policyVersion?: string;
  /** ISO 8601. */
  readonly policyDate?: string;
  /** Default: analytics, functional, advertising. */
  readonly categories?: string | readonly (string | CategoryOptions)[];
  readonly services?: readonly ServiceOptions[];
  /** Overrides any text by key; shown as text, never as HTML. `description` replaces the whole explanation. */
  readonly texts?: Partial<Texts> & {
    readonly description?: string;
    readonly [purposeOfOwnCategory: `purpose${string}`]: string;
  };
  /** BCP 47. Default: the page's `lang`. */
  readonly lang?: string;
  /** Default `bottom`. */
  readonly position?: Position;
  /** Default `auto`. */
  readonly theme?: Theme;
  /** Raising it asks everybody again. Default 0. */
  readonly revision?: number;
  /** Days a choice lasts, 1 to 395. Default 180. */
  readonly expires?: number;
  /** Default `kelisim`. */
  readonly cookieName?: string;
  /** `''` this host (default), `auto` the registrable domain, or a domain. */
  readonly cookieDomain?: string;
  /** Default `opt-in`. */
  readonly mode?: Mode;
  /** ISO 3166 code of where the visitor is, as the site knows it. */
  readonly region?: string;
  /** Default `basic`: nothing from Google before a grant. */
  readonly googleConsentMode?: 'basic' | 'advanced' | 'off';
  readonly reloadOnWithdraw?: boolean;
  /** Default `auto`. */
  readonly settingsButton?: 'auto' | 'off';
  readonly endpoint?: string;
  /** Tag of the banner element. Default `kelisim-banner`. */
  readonly tag?: string;
  /** Milliseconds a released script may hold up the next one. Default 5000. */
  readonly timeout?: number;
}
