/** The built-in services by their usual category. What is known of each is in a file of its own. */
export const CATALOGUE = {
  analytics:
    'yandex-metrika google-analytics liveinternet top100 zero-kz calltouch microsoft-clarity hotjar matomo plausible posthog mixpanel amplitude segment',
  // A container serves what its tags are for, and these go by Consent Mode.
  'analytics advertising': 'google-tag-manager',
  functional: 'jivo bitrix24 carrot-quest intercom youtube vimeo rutube vk-video yandex-maps google-maps',
  advertising:
    'google-ads yandex-ads top-mail-ru vk-pixel mindbox roistat meta-pixel tiktok-pixel microsoft-uet linkedin-insight x-pixel pinterest-tag hubspot',
} as const;

/** The built-in services, as `services` and `data-service` name them; as options they are in camelCase or kebab-case. */
export type ServiceName = Word<(typeof CATALOGUE)[keyof typeof CATALOGUE]>;

/** One of the words of a text with spaces between them. */
type Word<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Word<Rest> : Text;

const CATEGORIES: ReadonlyMap<string, string> = new Map(
  Object.entries(CATALOGUE).flatMap(([category, names]) => names.split(' ').map((name) => [name, category] as const)),
);

/** The category of a built-in service, unless the site puts it elsewhere. `undefined` for any other service. */
export function usualCategory(service: string): string | undefined {
  return CATEGORIES.get(service);
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
  return [...CATEGORIES.keys()];
}
