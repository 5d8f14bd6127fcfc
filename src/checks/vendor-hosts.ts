import {VENDORS, type Vendor} from './vendor-table.js';

/** Hosts that vendors have for much else too: a request to one of them says little. */
export const SHARED =
  'yandex.ru yastatic.net *.yandex.net avatars.mds.yandex.net www.google.com *.googleapis.com fonts.googleapis.com maps.gstatic.com vk.com vk.ru vkvideo.ru *.vk.com www.facebook.com *.facebook.com t.co *.tiktok.com *.vimeo.com *.rambler.ru rutube.ru *.rutube.ru *.bitrix24.ru www.liveinternet.ru';

/** The hosts of the built-in services: a test compares them with what their files say. `*.` is any host below. */
export const HOSTS: Readonly<Record<string, string>> = {
  'yandex-metrika': 'mc.yandex.ru mc.yandex.com mc.webvisor.org mc.webvisor.com',
  'google-analytics': 'www.googletagmanager.com *.google-analytics.com *.analytics.google.com stats.g.doubleclick.net',
  'google-tag-manager': 'www.googletagmanager.com',
  liveinternet: 'counter.yadro.ru',
  top100: 'st.top100.ru counter.rambler.ru kraken.rambler.ru sync.rambler.ru',
  'zero-kz': 'c.zero.kz zero.kz',
  calltouch: '*.calltouch.ru',
  'microsoft-clarity': '*.clarity.ms c.bing.com',
  hotjar: '*.hotjar.com *.hotjar.io t.contentsquare.net',
  matomo: '*.matomo.cloud',
  plausible: 'plausible.io',
  posthog: '*.posthog.com',
  mixpanel: 'cdn.mxpnl.com api-js.mixpanel.com api-eu.mixpanel.com api.mixpanel.com *.mxpnl.net',
  amplitude:
    'cdn.amplitude.com api2.amplitude.com api.eu.amplitude.com api-sr.amplitude.com sr-client-cfg.amplitude.com',
  segment: 'api.segment.io *.segment.com',
  'google-ads': 'www.googletagmanager.com www.googleadservices.com googleads.g.doubleclick.net',
  'yandex-ads': 'an.yandex.ru bs.yandex.ru yandexadexchange.net *.adfox.ru an.webvisor.org mc.yandex.ru',
  'top-mail-ru': 'top-fwz1.mail.ru privacy-cs.mail.ru ad.mail.ru target.my.com ads.vk.com',
  'vk-pixel': 'login.vk.com top-fwz1.mail.ru',
  mindbox: '*.mindbox.ru',
  roistat: '*.roistat.com',
  'meta-pixel': 'connect.facebook.net',
  'tiktok-pixel': 'analytics.tiktok.com analytics-ipv6.tiktokw.us mon.tiktokv.com',
  'microsoft-uet': 'bat.bing.com bat.bing.net bat.r.msn.com',
  'linkedin-insight': 'snap.licdn.com *.ads.linkedin.com cdn.linkedin.oribi.io',
  'x-pixel': 'static.ads-twitter.com analytics.twitter.com ads-twitter.com',
  'pinterest-tag': 's.pinimg.com ct.pinterest.com',
  hubspot:
    'js.hs-scripts.com js.hs-analytics.net js.hs-banner.com js.hsadspixel.net js.hscollectedforms.net js.usemessages.com track.hubspot.com forms.hsforms.com api.hubspot.com *.hubapi.com',
  jivo: '*.jivosite.com *.jivo.ru',
  bitrix24: 'cdn-ru.bitrix24.ru cdn-ru.bitrix24.kz cdn-ru.bitrix24.by cdn.bitrix24.ru cdn.bitrix24.com bitrix.info',
  'carrot-quest': '*.carrotquest.app *.carrotquest.io',
  intercom: '*.intercom.io *.intercomcdn.com',
  youtube:
    'www.youtube.com www.youtube-nocookie.com i.ytimg.com *.googlevideo.com yt3.ggpht.com googleads.g.doubleclick.net',
  vimeo: 'player.vimeo.com i.vimeocdn.com f.vimeocdn.com',
  rutube: '*.rtbcdn.ru',
  'vk-video': '*.userapi.com *.mycdn.me *.okcdn.ru *.vkuser.net top-fwz1.mail.ru ad.mail.ru',
  'yandex-maps': 'api-maps.yandex.ru *.maps.yandex.net suggest-maps.yandex.ru',
  'google-maps': 'maps.googleapis.com',
};

/** Each known third party with its hosts. Many addresses of a page are looked for here. */
const KNOWN = VENDORS.map((vendor) => ({vendor, hosts: hostsOf(vendor)}));

/** The known third party that a host belongs to, unless the host has other offers as well. */
export function vendorOfHost(host: string): Vendor | undefined {
  return host ? KNOWN.find(({hosts}) => hosts.some((each) => isOn(host, each)))?.vendor : undefined;
}

function hostsOf({service = '', addresses}: Vendor): readonly string[] {
  return [...(HOSTS[service] ?? '').split(' '), ...addresses.filter((address) => !address.includes('/'))];
}

/** Whether a host is the one that is meant: `*.hotjar.com` means `static.hotjar.com` and `hotjar.com`. */
function isOn(host: string, meant: string): boolean {
  return meant.startsWith('*.') ? `.${host}`.endsWith(meant.slice(1)) : host === meant;
}
