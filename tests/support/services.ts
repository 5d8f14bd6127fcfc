/** One built-in service as a site asks for it, and where its tag comes from. */
export interface ServiceCase {
  readonly name: string;
  readonly id: string;
  /** Address of the tag, without the query. */
  readonly tag: string;
}

/** Every built-in service that starts something. */
export const SERVICE_CASES: readonly ServiceCase[] = [
  ['yandex-metrika', '12345678', 'https://mc.yandex.ru/metrika/tag.js'],
  ['google-analytics', 'G-DOUBLE1', 'https://www.googletagmanager.com/gtag/js'],
  ['google-ads', 'AW-123456789', 'https://www.googletagmanager.com/gtag/js'],
  ['google-tag-manager', 'GTM-DOUBLE1', 'https://www.googletagmanager.com/gtm.js'],
  ['microsoft-clarity', 'abcde12345', 'https://www.clarity.ms/tag/abcde12345'],
  ['hotjar', '1234567', 'https://static.hotjar.com/c/hotjar-1234567.js'],
  ['mixpanel', '0123456789abcdef0123456789abcdef', 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'],
  ['posthog', 'phc_abcdefghijklmnopqrstuvwxyz012345', 'https://us-assets.i.posthog.com/static/array.js'],
  [
    'amplitude',
    '0123456789abcdef0123456789abcdef',
    'https://cdn.amplitude.com/script/0123456789abcdef0123456789abcdef.js',
  ],
  [
    'segment',
    'AbCdEfGhIjKlMnOpQrStUvWx',
    'https://cdn.segment.com/analytics.js/v1/AbCdEfGhIjKlMnOpQrStUvWx/analytics.min.js',
  ],
  ['plausible', 'pa-AbCdEf12345', 'https://plausible.io/js/pa-AbCdEf12345.js'],
  ['liveinternet', 'on', 'https://counter.yadro.ru/hit'],
  ['zero-kz', '12345', 'https://c.zero.kz/z.js'],
  ['top100', '1234567', 'https://st.top100.ru/top100/top100.js'],
  ['calltouch', 'abcd1234', 'https://mod.calltouch.ru/init.js'],
  ['jivo', 'AbCdEf1234', 'https://code.jivo.ru/widget/AbCdEf1234'],
  [
    'bitrix24',
    'https://cdn-ru.bitrix24.kz/b123456/crm/site_button/loader_1_abc123.js',
    'https://cdn-ru.bitrix24.kz/b123456/crm/site_button/loader_1_abc123.js',
  ],
  ['carrot-quest', '12345-abcdef0123456789abcdef', 'https://cdn.carrotquest.app/api.min.js'],
  ['intercom', 'abcd1234', 'https://widget.intercom.io/widget/abcd1234'],
  ['top-mail-ru', '3456789', 'https://top-fwz1.mail.ru/js/code.js'],
  ['vk-pixel', 'VK-RTRG-123456-abcD1', 'https://vk.com/js/api/openapi.js'],
  ['meta-pixel', '1234567890123456', 'https://connect.facebook.net/en_US/fbevents.js'],
  ['tiktok-pixel', 'C4ABCDEFGHIJKL', 'https://analytics.tiktok.com/i18n/pixel/events.js'],
  ['microsoft-uet', '12345678', 'https://bat.bing.com/bat.js'],
  ['linkedin-insight', '123456', 'https://snap.licdn.com/li.lms-analytics/insight.min.js'],
  ['x-pixel', 'o1abc', 'https://static.ads-twitter.com/uwt.js'],
  ['pinterest-tag', '2612345678901', 'https://s.pinimg.com/ct/core.js'],
  ['yandex-ads', 'R-A-123456-1', 'https://yandex.ru/ads/system/context.js'],
  ['mindbox', 'shop.Website', 'https://api.mindbox.ru/scripts/v1/tracker.js'],
  ['hubspot', '1234567', 'https://js.hs-scripts.com/1234567.js'],
  [
    'roistat',
    '0123456789abcdef0123456789abcdef',
    'https://cloud.roistat.com/api/site/1.0/0123456789abcdef0123456789abcdef/init',
  ],
].map(([name = '', id = '', tag = '']) => ({name, id, tag}));
