import type {DeclaredCookie, DeclaredKey} from '../consent/service.js';
import type {Texts} from '../locales/texts.js';
import type {ServiceName} from '../services/catalogue.js';
import type {BroughtLanguage} from './brought.js';
import type {Controller, Look, Mode, Position, Theme} from './config.js';
import type {OptionName} from './option-name.js';
import type {EmbedName, SettingsOf} from './service-settings.js';

/** Words of the site's own: one text, or one for each of several languages, by BCP 47 tag. */
export type Words = string | Readonly<Record<string, string>>;

/** A category of the site's own, or one of the usual ones in other words. */
export interface CategoryOptions {
  readonly name: string;
  readonly label?: Words;
  readonly description?: Words;
  /**
   * Whether it sells or shares data, so that Global Privacy Control refuses it. Default: advertising does.
   * @see https://w3c.github.io/gpc/
   */
  readonly sale?: boolean;
}

/**
 * What lets a service run before an answer, in France, Italy and the United Kingdom. Write only what is true: the law limits it
 * to that.
 * @see https://www.cnil.fr/fr/cookies-solutions-pour-les-outils-de-mesure-daudience
 * @see https://www.legislation.gov.uk/ukpga/2025/18/schedule/12
 */
export interface ExemptOptions {
  /** It counts visits for this site, or (`GB`) makes it look as the visitor has set it. */
  readonly type: 'statistics' | 'appearance';
  /** What for, in a sentence: shown in the list of services. */
  readonly reason: Words;
  /** Nobody but this site uses the data: the provider only works for it. */
  readonly processorOnly: true;
  /** `FR`, `IT`: it makes sums, and nothing that tells of one person. */
  readonly aggregate?: true;
  /** `FR`, `IT`: addresses are cut before they are kept. */
  readonly maskedIp?: true;
  /** `FR`, `IT`: it does not know a visitor on another site. */
  readonly crossSite?: false;
  /** `FR`, `IT`: how long its cookies live; at most 13. */
  readonly cookieMonths?: number;
  /** `FR`, `IT`: how long its data is kept; at most 25. */
  readonly dataMonths?: number;
}

/** One third party: its category decides, the words are for the visitor. */
export interface ServiceOptions extends ServiceFacts {
  readonly name: string;
  readonly category: string;
}

/** A built-in service: its name is enough, and what is given here goes over what is known. */
export type BuiltInOptions<Name extends ServiceName = ServiceName> = Name extends ServiceName
  ? ServiceFacts &
      SettingsOf<Name> & {
        readonly name: Name;
        /** Default: the usual one. `necessary` is refused. */
        readonly category?: string;
      }
  : never;

/** What can be said of any service. */
export interface ServiceFacts {
  /** What visitors read in place of the name. */
  readonly label?: Words;
  /** Who gets the data. */
  readonly provider?: Words;
  /** ISO 3166 code of the country that the data goes to. */
  readonly country?: string;
  /** What for, in a sentence. */
  readonly purpose?: Words;
  /** The provider's privacy policy. */
  readonly policyUrl?: Words;
  /**
   * Whether it sells or shares data, so that Global Privacy Control refuses it. Default: advertising does.
   * @see https://w3c.github.io/gpc/
   */
  readonly sale?: boolean;
  /**
   * The pages that it may run on: paths, as a list or with spaces between them, such as `/checkout /checkout/*`. `*` stands
   * for any characters, slashes too; a slash at the end means nothing, and neither does what stands behind `?` or `#`. On
   * other pages it counts as not granted, and the choice stays. Default: all pages.
   */
  readonly match?: readonly string[] | string;
  /**
   * What lets it run before an answer, where the law of `region` allows that: see “Regions and signals”. In JSON or JavaScript.
   * Default: it waits for consent.
   */
  readonly exempt?: ExemptOptions;
  /** How long the provider keeps the data. */
  readonly retention?: Words;
  /** What it sets, to show and to erase. Or names with spaces between them. */
  readonly cookies?: readonly DeclaredCookie[] | string;
  /** Its keys in localStorage and sessionStorage. Or names with spaces between them. */
  readonly storage?: readonly DeclaredKey[] | string;
  /** IndexedDB databases. Or names with spaces between them. */
  readonly databases?: readonly DeclaredKey[] | string;
}

/** A service as an option, in camelCase or as it is named everywhere: `yandexMetrika`, `'yandex-metrika'`. */
type Named<Name extends ServiceName> = Name | OptionName<Name>;

/** Built-in services by their id; those of frames have none, so they are `true`. */
type ByName = Readonly<
  Partial<Record<Named<Exclude<ServiceName, EmbedName>>, string | number>> & Partial<Record<Named<EmbedName>, true>>
>;

/** What `createConsent()` takes. Only `controller`, `policyUrl` and `services` are usual. */
export interface Options extends ByName {
  /** Who asks: a name, or `{name, id, registration, address, contact, register}`. A new `id` voids earlier grants. */
  readonly controller?: string | Controller;
  /** The controller's id, where `controller` is only a name. */
  readonly controllerId?: string;
  /** Link to the privacy policy: http(s), mailto or relative. */
  readonly policyUrl?: string;
  /** Shown with the link. */
  readonly policyVersion?: string;
  /** ISO 8601, shown with the link. */
  readonly policyDate?: string;
  /**
   * What is asked for: names with spaces or commas between them, or a list. `necessary` always exists and is never asked.
   * Default: analytics, functional and advertising; where the site names services, those of them that it has services or
   * held markup of.
   */
  readonly categories?: string | readonly (string | CategoryOptions)[];
  /**
   * Who gets the data, and what they store, to show and to erase. Or names of built-in services with spaces between
   * them.
   */
  readonly services?: readonly (ServiceOptions | BuiltInOptions | ServiceName)[] | string;
  /** Overrides any text by its key; shown as text, never as HTML. `description` comes before what is asked. */
  readonly texts?: {readonly [Key in keyof Texts]?: Words} & {
    readonly description?: Words;
    readonly [purposeOfOwnCategory: `purpose${string}`]: Words;
  };
  /** Language of the texts, a BCP 47 tag. Default: the page's `lang`. */
  readonly lang?: string;
  /** Languages that the app has imported from `kelisim/locales/…`. Any other is fetched when it is needed. */
  readonly locales?: readonly BroughtLanguage[];
  /** Where the question is. The page can be used behind it. Default `bottom`. */
  readonly position?: Position;
  /** `auto` follows the system. Default `auto`. */
  readonly theme?: Theme;
  /** `sharp` is square and ruled, `round` has pills, `flush` reaches the edges of the window. Default `soft`. */
  readonly look?: Look;
  /**
   * Those the visitor may switch between: BCP 47 tags, or one string of them. It needs `kelisim-languages.js`. Default: no
   * switch.
   */
  readonly languages?: readonly string[] | string;
  /** Raising it asks again for what was granted; refusals stay. Default 0. */
  readonly revision?: number;
  /** Days a choice lasts, 1 to 395, the same for yes and no. Default 180; where people opt out 395. */
  readonly expires?: number;
  /** Base name of the cookie. Default `kelisim`. */
  readonly cookieName?: string;
  /** `auto` shares the choice across subdomains; or a domain. Default: this host. */
  readonly cookieDomain?: string;
  /**
   * Which pages have the cookie. `none`: also a page that stands in a frame of another site, on https, apart for each such
   * site. Default `lax`.
   * @see https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
   */
  readonly sameSite?: 'lax' | 'none';
  /**
   * Name of the global that Google's tags on this page have for a queue. Default `dataLayer`.
   * @see https://developers.google.com/tag-platform/tag-manager/datalayer#rename_the_data_layer
   */
  readonly dataLayer?: string;
  /**
   * `opt-out`: granted until refused, and nothing is asked, where `region` is one whose law knows that: `US`, `US-CA` and
   * so on. Anywhere else it counts as `opt-in`. Default `opt-in`.
   */
  readonly mode?: Mode;
  /** ISO 3166 code of where the visitor is, as the site knows it. Services elsewhere count as abroad. */
  readonly region?: string;
  /**
   * Whether the server was sent `Sec-GPC: 1`. What is marked as sale is refused then, as it is where the browser says so.
   * @see https://w3c.github.io/gpc/
   */
  readonly gpc?: boolean | 1 | '1';
  /**
   * Whether the visitor is too young to consent: then everything optional stays off, and nobody is asked.
   * @see https://gdpr-info.eu/art-8-gdpr/
   */
  readonly underAge?: boolean;
  /** The document of a consent that stands apart, where a law wants one: with `region: 'RU'`. */
  readonly consentUrl?: string;
  /** What a law has a consent say besides, with `region: 'KZ'`: the data, whether it is published, and other things. */
  readonly disclosure?: {readonly data?: Words; readonly publication?: boolean; readonly other?: Words};
  /** What is new, for people who are asked again: shown with the date of the policy. */
  readonly changes?: Words;
  /** Who else the choice counts for, such as the other companies of a group: named in the question. */
  readonly controllers?: readonly (Words | {readonly name: Words})[];
  /**
   * `off` says nothing to Google. Default `basic`: nothing from Google before a grant. `advanced` lets Google's tags run
   * before an answer, denied and without cookies. A refusal still ends them.
   * @see https://developers.google.com/tag-platform/security/concepts/consent-mode
   */
  readonly googleConsentMode?: 'basic' | 'advanced' | 'off';
  /** Loads the page again after a withdrawal, if scripts have run that nothing else ends. Default: off. */
  readonly reloadOnWithdraw?: boolean;
  /** Default `auto`. With `off` the button comes only on pages that offer no other way to the settings. */
  readonly settingsButton?: 'auto' | 'off';
  /** Default true: calls of built-in services do nothing while those are denied. `false`: their globals are not there. */
  readonly stubs?: boolean;
  /** Where the record of each decision is sent by POST. Default: nowhere. */
  readonly endpoint?: string;
  /** Tag of the banner element. Default `kelisim-banner`. */
  readonly tag?: string;
  /** Milliseconds a released script may hold up the next one; `data-timeout` on that script wins. Default 5000. */
  readonly timeout?: number;
  /**
   * Prints every check on the console: while somebody is asked, and on pages with built-in services or our button. Default:
   * what is wrong, while somebody is asked.
   */
  readonly debug?: boolean;
}
