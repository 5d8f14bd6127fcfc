import type {ServiceName} from './catalogue.js';

/**
 * The global that a site's own code calls the vendor by. There is none for those whose global is read rather than called
 * (Roistat), or has other uses too (`VK`, `BX`, `yaContextCb`).
 */
export const GLOBALS_OF_SERVICES: Readonly<Partial<Record<ServiceName, string>>> = {
  'yandex-metrika': 'ym',
  'google-analytics': 'gtag',
  top100: '_top100q',
  'zero-kz': '_zero_kz_',
  calltouch: 'ct',
  'microsoft-clarity': 'clarity',
  hotjar: 'hj',
  matomo: '_paq',
  plausible: 'plausible',
  posthog: 'posthog',
  mixpanel: 'mixpanel',
  amplitude: 'amplitude',
  segment: 'analytics',
  jivo: 'jivo_api',
  'carrot-quest': 'carrotquest',
  intercom: 'Intercom',
  'google-ads': 'gtag',
  'top-mail-ru': '_tmr',
  mindbox: 'mindbox',
  'meta-pixel': 'fbq',
  'tiktok-pixel': 'ttq',
  'microsoft-uet': 'uetq',
  'linkedin-insight': 'lintrk',
  'x-pixel': 'twq',
  'pinterest-tag': 'pintrk',
  hubspot: '_hsq',
};

/** The global that sites call a built-in service by, if there is one. */
export function globalOf(service: string): string | undefined {
  return Object.hasOwn(GLOBALS_OF_SERVICES, service) ? GLOBALS_OF_SERVICES[service as ServiceName] : undefined;
}
