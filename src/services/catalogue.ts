/**
 * The built-in services by their usual category. What is known of each is in `known/`, in a file of that name. Behind a
 * colon: the global that a site's own code calls the vendor by. There is none behind those whose global is read rather
 * than called (Roistat), or has other uses too (`VK`, `BX`, `yaContextCb`).
 */
export const CATALOGUE = {
  analytics:
    'yandex-metrika:ym google-analytics:gtag google-tag-manager liveinternet top100:_top100q zero-kz:_zero_kz_ calltouch:ct microsoft-clarity:clarity hotjar:hj matomo:_paq plausible:plausible posthog:posthog mixpanel:mixpanel amplitude:amplitude segment:analytics',
  functional:
    'jivo:jivo_api bitrix24 carrot-quest:carrotquest intercom:Intercom youtube vimeo rutube vk-video yandex-maps google-maps',
  advertising:
    'google-ads:gtag yandex-ads top-mail-ru:_tmr vk-pixel mindbox:mindbox roistat meta-pixel:fbq tiktok-pixel:ttq microsoft-uet:uetq linkedin-insight:lintrk x-pixel:twq pinterest-tag:pintrk hubspot:_hsq',
} as const;

/** The built-in services, as `services` and `data-service` name them; as options they are in camelCase or kebab-case. */
export type ServiceName = Name<Word<(typeof CATALOGUE)[keyof typeof CATALOGUE]>>;

/** One of the words of a text with spaces between them. */
type Word<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Word<Rest> : Text;

/** What stands before the colon. */
type Name<Entry extends string> = Entry extends `${infer Before}:${string}` ? Before : Entry;

/** What the catalogue says, in a row for each service. */
const ROWS: readonly (readonly [category: string, name: string, global?: string])[] = Object.entries(CATALOGUE).flatMap(
  ([category, entries]) => entries.split(' ').map((entry) => [category, ...entry.split(':')] as never),
);

/** The category of a built-in service, unless the site puts it elsewhere. `undefined` for any other service. */
export function usualCategory(service: string): string | undefined {
  return rowOf(service)?.[0];
}

/** The global that sites call a built-in service by, if there is one. */
export function globalOf(service: string): string | undefined {
  return rowOf(service)?.[2];
}

/** The built-in service that an option asks for: `yandexMetrika` is `yandex-metrika`, and so is `yandexmetrika`. */
export function serviceOfOption(key: string): string | undefined {
  return serviceNames().find((name) => name.replaceAll('-', '') === key.toLowerCase());
}

/**
 * The file of a built-in service, without its ending. It has a number of two digits for a name: lists of blocked
 * addresses contain `yandex-metrika.js` and the like.
 */
export function serviceFile(service: string): string {
  return `kelisim-service-${serviceNames().indexOf(service) + 10}`;
}

/** The name of each built-in service. */
export function serviceNames(): readonly string[] {
  return ROWS.map(([, name]) => name);
}

function rowOf(service: string): (typeof ROWS)[number] | undefined {
  return ROWS.find(([, name]) => name === service);
}
