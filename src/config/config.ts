import type {Category} from '../consent/category.js';
import type {Law} from '../consent/law.js';
import type {Service} from '../consent/service.js';
import type {RawOptions} from './raw.js';

export type Position = 'bottom' | 'top' | 'bottom-start' | 'bottom-end' | 'center';
export type Theme = 'auto' | 'light' | 'dark';
export type Look = 'soft' | 'sharp' | 'round' | 'flush';
export type Mode = 'opt-in' | 'opt-out';

/**
 * Who is responsible for the data.
 * @see https://gdpr-info.eu/art-13-gdpr/
 */
export interface Controller {
  readonly name: string;
  /** An identifier that stays the same. When it changes, earlier grants are void. */
  readonly id?: string | undefined;
  readonly registration?: string | undefined;
  readonly address?: string | undefined;
  readonly contact?: string | undefined;
  /** Its entry in a state register, such as that of Kyrgyzstan. */
  readonly register?: string | undefined;
}

/** What some laws have a consent say besides. */
export interface Disclosure {
  /** The list of data that is collected. */
  readonly data?: string | undefined;
  /** Whether data is published in public sources. */
  readonly publication?: boolean | 'true' | 'false' | undefined;
  /** Other information. */
  readonly other?: string | undefined;
}

/** A line of what a region has a consent say, in one language. */
export interface RegionFact {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

/**
 * The judged configuration. What the core acts on is checked and filled in; what is only shown is checked where it is
 * shown.
 */
export interface Config extends Law {
  /** The options as the site wrote them. */
  readonly given: RawOptions;
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  /** Without a name if the site gave none. */
  readonly controller: Partial<Controller>;
  /** Names of the categories that are asked for: those that the site names, or else those that it has something of. */
  readonly used: Set<string>;
  /** The controller's id, where it stands in an attribute. */
  readonly controllerId?: string;
  /** http(s), mailto or relative. */
  readonly policyUrl?: string;
  readonly policyVersion?: string;
  /** As the site wrote it, ISO 8601 (`2026-11-01`). */
  readonly policyDate?: string;
  /** BCP 47 tag asked for by the site; without it the page's `lang` counts. */
  readonly lang?: string;
  /** Where the library's files are, ending in `/`. Default: beside the script. In a bundle it means nothing. */
  readonly base?: string;
  /** Where the language files live, ending in `/`. Default: beside the script. */
  readonly locales?: string;
  readonly position?: Position;
  readonly theme?: Theme;
  readonly look?: Look;
  /** Those the visitor may choose from, as BCP 47 tags. */
  readonly languages?: readonly string[] | string;
  /** Raising it asks everybody again. Default 0. */
  readonly revision: number;
  /** Days a choice lasts, 1 to 395. Default 180. */
  readonly expires: number;
  /** Base name of the cookie. Default `kelisim`. */
  readonly cookieName: string;
  /** Without it this host only; `auto`: the registrable domain; else the domain itself. */
  readonly cookieDomain?: string;
  /** `none`: also where the page is a frame of another site. A word that is not allowed counts as `lax`. */
  readonly sameSite?: 'lax' | 'none';
  /** Name of the global that is Google's queue. Default `dataLayer`. */
  readonly dataLayer?: string;
  /** A word that is not allowed counts as the first one: `opt-in`, `basic`, `auto`. */
  readonly mode?: Mode;
  readonly region?: string;
  /** The document of a consent that stands apart from the policy, where a law wants one. */
  readonly consentUrl?: string;
  readonly disclosure?: Disclosure;
  /** What the region has a consent say: ui/words puts it together. */
  readonly regionFacts?: readonly RegionFact[];
  /** What is new since people were asked last, in the site's words. */
  readonly changes?: string;
  /** Who else the choice counts for. */
  readonly controllers?: readonly (string | Pick<Controller, 'name'>)[];
  readonly googleConsentMode?: 'basic' | 'advanced' | 'off';
  readonly reloadOnWithdraw?: boolean | 'true' | 'false' | '';
  readonly settingsButton?: 'auto' | 'off';
  /** Whether the globals of built-in services are there before they are granted. Default true. */
  readonly stubs?: boolean | 'true' | 'false' | '';
  readonly endpoint?: string;
  /** Tag of the banner element. Default `kelisim-banner`. */
  readonly tag?: string;
  /** Milliseconds a released script may hold up the next one. Default 5000. */
  readonly timeout?: number | string;
  /** Whether every check is printed, on every page. A word that is not allowed counts as false. */
  readonly debug?: boolean | 'true' | 'false' | '';
  /** Texts of the site's own, by key, in one language: ui/words puts them into it. */
  readonly texts?: Readonly<Record<string, string | undefined>>;
}
