import type {Facts} from '../consent/service.js';
import type {ServiceName} from './names.js';
import {partOf} from './catalogue.js';

/** For bundlers: each built-in service as a chunk of its own. */
export const SERVICE_LOADERS: Readonly<Record<ServiceName, () => Promise<{default: Facts}>>> = {
  'yandex-metrika': () => import('./known/yandex-metrika.js'),
  'google-analytics': () => import('./known/google-analytics.js'),
  'google-tag-manager': () => import('./known/google-tag-manager.js'),
  liveinternet: () => import('./known/liveinternet.js'),
  top100: () => import('./known/top100.js'),
  'zero-kz': () => import('./known/zero-kz.js'),
  calltouch: () => import('./known/calltouch.js'),
  'microsoft-clarity': () => import('./known/microsoft-clarity.js'),
  hotjar: () => import('./known/hotjar.js'),
  matomo: () => import('./known/matomo.js'),
  plausible: () => import('./known/plausible.js'),
  posthog: () => import('./known/posthog.js'),
  mixpanel: () => import('./known/mixpanel.js'),
  amplitude: () => import('./known/amplitude.js'),
  segment: () => import('./known/segment.js'),
  'google-ads': () => import('./known/google-ads.js'),
  'yandex-ads': () => import('./known/yandex-ads.js'),
  'top-mail-ru': () => import('./known/top-mail-ru.js'),
  'vk-pixel': () => import('./known/vk-pixel.js'),
  mindbox: () => import('./known/mindbox.js'),
  roistat: () => import('./known/roistat.js'),
  'meta-pixel': () => import('./known/meta-pixel.js'),
  'tiktok-pixel': () => import('./known/tiktok-pixel.js'),
  'microsoft-uet': () => import('./known/microsoft-uet.js'),
  'linkedin-insight': () => import('./known/linkedin-insight.js'),
  'x-pixel': () => import('./known/x-pixel.js'),
  'pinterest-tag': () => import('./known/pinterest-tag.js'),
  hubspot: () => import('./known/hubspot.js'),
  jivo: () => import('./known/jivo.js'),
  bitrix24: () => import('./known/bitrix24.js'),
  'carrot-quest': () => import('./known/carrot-quest.js'),
  intercom: () => import('./known/intercom.js'),
  youtube: () => import('./known/youtube.js'),
  vimeo: () => import('./known/vimeo.js'),
  rutube: () => import('./known/rutube.js'),
  'vk-video': () => import('./known/vk-video.js'),
  'yandex-maps': () => import('./known/yandex-maps.js'),
  'google-maps': () => import('./known/google-maps.js'),
};

/** What is known of a built-in service, by the hash of its name. */
export async function loadService(part: string): Promise<Facts> {
  const load = Object.entries(SERVICE_LOADERS).find(([name]) => partOf(name) === part)?.[1];
  if (!load) throw new Error(`no service ${part}`);
  return (await load()).default;
}
