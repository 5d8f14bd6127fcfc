import type {Facts, Service} from '../../consent/service.js';
import {page} from '../../dom/page.js';
import {known} from '../built-in.js';
import {followRoutes} from '../routes.js';
import {deafen} from '../vendor-script.js';
import {globals, tagOf} from '../window.js';

/** What a site may ask for, besides the counter's number. Off unless asked for: they record more than visits. */
interface Settings extends Service {
  readonly webvisor?: boolean;
  readonly clickmap?: boolean;
  /** Name of the layer, or true for `dataLayer`. */
  readonly ecommerce?: boolean | string;
  readonly trackLinks?: boolean;
  readonly accurateTrackBounce?: boolean;
  readonly trackHash?: boolean;
  /** Sends a hit for each route of a single-page app. */
  readonly spa?: boolean;
  /** `mc.webvisor.org` for accounts outside Russia. */
  readonly host?: string;
}

let unmute: (() => void) | undefined;
let leaveRoutes: (() => void) | undefined;
let isLoaded = false;

/** Drops what is said of this counter. Done anew when the tag comes: it may have put its own function in place. */
function mute(id: unknown): void {
  unmute?.();
  unmute = deafen('ym', ([counter]) => `${counter}` === `${id}`);
}

/**
 * The flag is read once, when a counter starts; `destruct` ends a running one; what is said afterwards waits for the
 * next start, so it has to be dropped here.
 * @see https://yandex.com/support/metrica/general/user-opt-out.html
 */
const facts: Facts = known({
  label: 'Yandex.Metrika',
  provider: 'Yandex',
  country: 'RU',
  purpose: 'forStatisticsWithAds',
  policyUrl: 'https://yandex.ru/legal/confidential/',
  pattern: /^\d{1,12}$/,
  cookies: [
    {name: '_ym_uid', duration: '1 year'},
    {name: '_ym_d', duration: '1 year'},
    {name: '_ym_isad', duration: '20 hours'},
    {pattern: '^_ym_visorc(_.*)?$', duration: '30 minutes'},
    {name: '_ym_fa', duration: '30 days'},
    {pattern: '^_ym_(ucs|turbo_uid|debug|hostIndex|mp2_.*|zzlc|metrika_enabled.*)$'},
    {name: 'metrika_enabled'},
    {
      pattern: '^(yandexuid|yuidss|ymex|yabs-sid|i|bh|is_gdpr|is_gdpr_b|_yasc)$',
      duration: '10 years',
      domain: 'yandex.ru',
      isOutOfReach: true,
    },
  ],
  storage: [{pattern: '^_ym'}, {name: '__ym_tab_guid'}],
  hosts: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com', 'yastatic.net'],
  start(service, {load}) {
    const {id, webvisor, clickmap, ecommerce, trackLinks, accurateTrackBounce, trackHash, spa, host} =
      service as Settings;
    const isOutside = host === 'mc.webvisor.org';
    globals[`disableYaCounter${id}`] = false;
    unmute?.();
    unmute = undefined;
    tagOf('ym', 'a').l ??= Date.now();
    const say = (...words: unknown[]): unknown => tagOf('ym', 'a')(Number(id), ...words);
    say('init', {
      webvisor: webvisor === true,
      clickmap: clickmap === true,
      ecommerce: ecommerce === true ? 'dataLayer' : (ecommerce ?? false),
      trackLinks: trackLinks !== false,
      accurateTrackBounce: accurateTrackBounce !== false,
      trackHash: trackHash === true,
    });
    if (spa) leaveRoutes ??= followRoutes((url, referer) => say('hit', url, {title: page.title, referer}));
    if (isLoaded) return;
    isLoaded = true;
    load(isOutside ? 'https://mc.webvisor.org/metrika/tag_ww.js' : 'https://mc.yandex.ru/metrika/tag.js').then(
      () => unmute && mute(id),
      () => (isLoaded = false),
    );
  },
  stop({id}) {
    const tag = tagOf('ym', 'a');
    globals[`disableYaCounter${id}`] = true;
    leaveRoutes?.();
    leaveRoutes = undefined;
    // Said to a counter that does not run, it would end the next one.
    if (globals[`yaCounter${id}`]) tag(Number(id), 'destruct');
    const waiting = tag.a as ArrayLike<unknown>[] | undefined;
    waiting?.splice(0, Infinity, ...waiting.filter((words) => `${words[0]}` !== `${id}`));
    mute(id);
  },
});

export default facts;
