import type {ServiceName} from '../services/catalogue.js';

/** What only this service knows, besides its id. What records more than visits is off unless the site asks for it. */
export interface ServiceSettings {
  readonly 'yandex-metrika': {
    /** Records what visitors do. Default false. */
    readonly webvisor?: boolean;
    /** Records where visitors click. Default false. */
    readonly clickmap?: boolean;
    /**
     * Name of a data layer, or true for the one that the site has (`dataLayer`, or what the option of that name says).
     * Default false.
     */
    readonly ecommerce?: boolean | string;
    /** Counts clicks on links to other sites. Default true. */
    readonly trackLinks?: boolean;
    /** Counts a visit of 15 seconds as no bounce. Default true. */
    readonly accurateTrackBounce?: boolean;
    /** Counts a change behind the `#` as a page view. Default false. */
    readonly trackHash?: boolean;
    /** Sends a hit for each route of a single-page app. Default false. */
    readonly spa?: boolean;
    /** `mc.webvisor.org` for accounts outside Russia. */
    readonly host?: string;
  };
  readonly matomo: {
    /** Address of the installation, such as `https://matomo.example.com`. */
    readonly host?: string;
  };
  readonly posthog: {
    /** Where PostHog keeps the data: `eu`. Without it: the US. */
    readonly region?: string;
  };
  readonly hubspot: {
    /** Where HubSpot keeps the data, such as `eu1`. Without it: the US. */
    readonly region?: string;
  };
}

/** Services of gated frames: nothing starts them, so they have no id. */
export const EMBEDS = ['youtube', 'vimeo', 'rutube', 'vk-video', 'yandex-maps', 'google-maps'] as const;

export type EmbedName = (typeof EMBEDS)[number];

/** Services that hand `settings` to the provider's own start. */
type TakesSettings = Extract<
  ServiceName,
  | 'amplitude'
  | 'google-ads'
  | 'google-analytics'
  | 'intercom'
  | 'matomo'
  | 'meta-pixel'
  | 'microsoft-uet'
  | 'mindbox'
  | 'mixpanel'
  | 'pinterest-tag'
  | 'plausible'
  | 'posthog'
  | 'segment'
  | 'tiktok-pixel'
  | 'top-mail-ru'
  | 'top100'
  | 'x-pixel'
>;

interface Id {
  /** A counter's number, a pixel's id; several have spaces between them. Default: what the option of that name says. */
  readonly id?: string | number;
}

interface StartSettings {
  /** What the provider's own start takes, as it documents it. */
  readonly settings?: object;
}

/** What an entry of a built-in service takes besides what can be said of any service. */
export type SettingsOf<Name extends ServiceName> = (Name extends EmbedName ? unknown : Id) &
  (Name extends TakesSettings ? StartSettings : unknown) &
  (Name extends keyof ServiceSettings ? ServiceSettings[Name] : unknown);
