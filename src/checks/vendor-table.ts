import {usualCategory} from '../services/catalogue.js';

/** A third party that many sites have, and how its markup is known. */
export interface Vendor {
  /** What a developer calls it. */
  readonly label: string;
  /** The usual category. Those under `necessary` are only named. */
  readonly category: string;
  /** The name of the built-in service, if there is one. */
  readonly service?: string | undefined;
  /** Whether it is only embedded: nothing of it runs in the page or is stored there. */
  readonly isEmbed: boolean;
  /** How the addresses begin that its scripts, frames and pictures are loaded from. `*.` is any host below. */
  readonly addresses: readonly string[];
  /** What its snippets say. */
  readonly calls: readonly string[];
}

/**
 * Known third parties, the more special ones first. The built-in ones are those of the catalogue: a test compares this
 * table with what their files say.
 */
export const VENDORS: readonly Vendor[] = [
  builtIn('yandex-metrika', 'Yandex.Metrika', 'mc.yandex.ru mc.yandex.com mc.webvisor.org mc.webvisor.com', 'ym('),
  builtIn('google-ads', 'Google Ads', 'www.googletagmanager.com/gtag/js?id=AW- www.googleadservices.com', '\'AW- "AW-'),
  builtIn(
    'google-tag-manager',
    'Google Tag Manager',
    'www.googletagmanager.com/gtm.js www.googletagmanager.com/ns.html',
  ),
  builtIn('google-analytics', 'Google Analytics', 'www.googletagmanager.com/gtag/ www.google-analytics.com', 'gtag('),
  builtIn('liveinternet', 'LiveInternet', 'counter.yadro.ru'),
  builtIn('top100', 'Rambler Top-100', 'st.top100.ru counter.rambler.ru', '_top100q'),
  builtIn('zero-kz', 'ZERO.kz', 'c.zero.kz', '_zero_kz_'),
  builtIn('calltouch', 'Calltouch', 'mod.calltouch.ru', 'CalltouchDataObject'),
  builtIn('microsoft-clarity', 'Microsoft Clarity', 'www.clarity.ms', 'clarity('),
  builtIn('hotjar', 'Hotjar', 'static.hotjar.com script.hotjar.com', 'hj( _hjSettings'),
  builtIn('matomo', 'Matomo', '*.matomo.cloud', '_paq _mtm'),
  builtIn('plausible', 'Plausible', 'plausible.io/js', 'plausible('),
  builtIn('posthog', 'PostHog', '*.i.posthog.com', 'posthog.'),
  builtIn('mixpanel', 'Mixpanel', 'cdn.mxpnl.com', 'mixpanel.'),
  builtIn('amplitude', 'Amplitude', 'cdn.amplitude.com', 'amplitude.'),
  builtIn('segment', 'Segment', 'cdn.segment.com', 'analytics.load( analytics.page('),
  builtIn('jivo', 'Jivo', 'code.jivo.ru code.jivosite.com', 'jivo_api'),
  builtIn(
    'bitrix24',
    'Bitrix24',
    'cdn-ru.bitrix24.ru cdn-ru.bitrix24.kz cdn-ru.bitrix24.by cdn.bitrix24.ru cdn.bitrix24.com',
  ),
  builtIn('carrot-quest', 'Carrot quest', 'cdn.carrotquest.app cdn.carrotquest.io', 'carrotquest.'),
  builtIn('intercom', 'Intercom', 'widget.intercom.io js.intercomcdn.com', 'Intercom( intercomSettings'),
  embed('youtube', 'YouTube', 'www.youtube.com/embed www.youtube-nocookie.com/embed www.youtube.com/iframe_api'),
  embed('vimeo', 'Vimeo', 'player.vimeo.com'),
  embed('rutube', 'RUTUBE', 'rutube.ru/play/embed'),
  embed('vk-video', 'VK Video', 'vk.com/video_ext.php vk.ru/video_ext.php vkvideo.ru/video_ext.php'),
  embed('yandex-maps', 'Yandex Maps', 'api-maps.yandex.ru yandex.ru/map-widget', 'ymaps. ymaps3.'),
  embed('google-maps', 'Google Maps', 'maps.googleapis.com/maps/api www.google.com/maps/embed', 'google.maps.'),
  builtIn('yandex-ads', 'Yandex Advertising Network', 'yandex.ru/ads/system an.yandex.ru', 'yaContextCb'),
  builtIn('top-mail-ru', 'VK Ads (Top.Mail.ru)', 'top-fwz1.mail.ru', '_tmr'),
  builtIn('mindbox', 'Mindbox', 'api.mindbox.ru api.s.mindbox.ru', 'mindbox('),
  builtIn('roistat', 'Roistat', 'cloud.roistat.com collector.roistat.com', 'roistatProjectId'),
  builtIn('meta-pixel', 'Meta Pixel', 'connect.facebook.net www.facebook.com/tr', 'fbq('),
  builtIn('tiktok-pixel', 'TikTok Pixel', 'analytics.tiktok.com', 'ttq. TiktokAnalyticsObject'),
  builtIn('microsoft-uet', 'Microsoft Advertising UET', 'bat.bing.com bat.bing.net', 'uetq'),
  builtIn('linkedin-insight', 'LinkedIn Insight Tag', 'snap.licdn.com px.ads.linkedin.com', 'lintrk( _linkedin_'),
  builtIn('x-pixel', 'X Pixel', 'static.ads-twitter.com', 'twq('),
  builtIn('pinterest-tag', 'Pinterest Tag', 's.pinimg.com/ct ct.pinterest.com', 'pintrk('),
  builtIn('hubspot', 'HubSpot', 'js.hs-scripts.com js.hs-analytics.net', '_hsq'),
  other(
    'advertising',
    'Google AdSense',
    'pagead2.googlesyndication.com securepubads.g.doubleclick.net',
    'adsbygoogle googletag.',
  ),
  other('advertising', 'Snap Pixel', 'sc-static.net/scevent tr.snapchat.com', 'snaptr('),
  other('advertising', 'Reddit Pixel', 'www.redditstatic.com/ads alb.reddit.com', 'rdt('),
  other('advertising', 'Criteo', 'dynamic.criteo.com static.criteo.net', 'criteo_q'),
  other('advertising', 'Taboola', 'cdn.taboola.com trc.taboola.com', '_tfa _taboola'),
  other('advertising', 'Outbrain', 'amplify.outbrain.com widgets.outbrain.com tr.outbrain.com', 'obApi('),
  other('analytics', 'Contentsquare', 't.contentsquare.net', '_uxa'),
  other('analytics', 'Adobe Experience Cloud', 'assets.adobedtm.com cdn1.adoberesources.net', 'alloy( _satellite'),
  other('analytics', 'FullStory', 'edge.fullstory.com', '_fs_org'),
  other('functional', 'VK widgets', 'vk.com/js/api vk.ru/js/api', 'VK.Widgets VK.init('),
  // Its snippet loads the script of the widgets.
  builtIn('vk-pixel', 'VK Pixel', 'vk.com/rtrg vk.com/js/api vk.ru/js/api', 'VK.Retargeting'),
  other('functional', 'Crisp', 'client.crisp.chat', '$crisp'),
  other('functional', 'amoCRM', 'gso.amocrm.ru forms.amocrm.ru piper.amocrm.ru', 'amoSocialButton( amo_pixel'),
  other('functional', 'Zendesk', 'static.zdassets.com', 'zE('),
  other('functional', 'Kaspi.kz', 'kaspi.kz/kaspibutton', 'ksWidgetInitializer'),
  other('necessary', 'Google reCAPTCHA', 'www.google.com/recaptcha www.recaptcha.net', 'grecaptcha.'),
  other('necessary', 'Cloudflare Turnstile', 'challenges.cloudflare.com', 'turnstile.'),
  other('necessary', 'Yandex SmartCaptcha', 'smartcaptcha.yandexcloud.net', 'smartCaptcha.'),
];

/** The attribute that holds a vendor's markup. Of two categories both would have to be granted: a container needs one. */
export function gateFor({service, category, isEmbed}: Vendor): string {
  return service && (isEmbed || category.includes(' ')) ? `data-service="${service}"` : `data-category="${category}"`;
}

function builtIn(service: string, label: string, addresses: string, calls = ''): Vendor {
  return {...other(`${usualCategory(service)}`, label, addresses, calls), service};
}

function embed(service: string, label: string, addresses: string, calls = ''): Vendor {
  return {...builtIn(service, label, addresses, calls), isEmbed: true};
}

function other(category: string, label: string, addresses: string, calls = ''): Vendor {
  return {label, category, isEmbed: false, addresses: wordsOf(addresses), calls: wordsOf(calls)};
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter(Boolean);
}
