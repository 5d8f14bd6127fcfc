import type {ServiceSettings} from '../../config/service-settings.js';
import type {Facts, Service} from '../../consent/service.js';
import {page} from '../../dom/page.js';
import {dataLayerName} from '../../signals/google-consent-mode.js';
import {builtInService} from '../built-in-service.js';
import {closeLayer, openLayer} from '../ecommerce-layer.js';
import {globals} from '../globals.js';
import {idsOf} from '../ids.js';
import {muteFunction} from '../mute.js';
import {followRoutes} from '../../dom/routes.js';
import {repeatCalls, takeCalls} from '../waiting-calls.js';

type Settings = Service & ServiceSettings['yandex-metrika'];

const ABROAD = 'mc.webvisor.org';

/** The function that sites call the tag by. Until the tag has loaded, its calls wait in `a`. */
type TagFunction = ((...args: unknown[]) => unknown) & {a?: unknown[]; l?: number};

let unmute: (() => void) | undefined;
let unfollowRoutes: (() => void) | undefined;
let isRequested = false;
/** Whether a counter has run: then the tag has its id in memory. */
let hasRun = false;
/** Every counter that was stopped, some of them of the site's own code. */
const stopped = new Set<string>();

/** The function of the tag or of the site's own snippet; else one that queues as that snippet does. */
function tagFunction(): TagFunction {
  if (typeof globals.ym === 'function') return globals.ym as TagFunction;
  const stub: TagFunction = function (): void {
    // eslint-disable-next-line prefer-rest-params
    (stub.a ??= []).push(arguments);
  };
  globals.ym = stub;
  return stub;
}

/** Drops all calls. To be repeated when the tag has loaded: it may have put a function of its own there. */
function muteCounters(): void {
  unmute?.();
  unmute = muteFunction('ym');
}

/**
 * Has the tag loaded anew. A counter that starts again in the tag that has run keeps the id of before, and sets no
 * cookie.
 */
function forgetTag(): void {
  if (!hasRun) return;
  hasRun = isRequested = false;
  Reflect.deleteProperty(Object(globals.Ya) as object, 'Metrika2');
  // The tag follows this very list.
  tagFunction().a = [];
}

/** The counters that run here. */
function runningCounters(): string[] {
  return Object.keys(globals).flatMap((name) => /^yaCounter(\d+)$/.exec(name)?.[1] ?? []);
}

/**
 * The flag `disableYaCounter…` is read once, when a counter starts; `destruct` stops a running one. Calls after that wait
 * for the next start, so they are dropped here.
 * @see https://yandex.com/support/metrica/general/user-opt-out.html
 */
const facts: Facts = builtInService({
  label: 'Yandex.Metrika',
  provider: 'Yandex',
  country: 'RU',
  purpose: 'forStatisticsWithAds',
  replays: (service: Settings) => service.webvisor === true,
  policyUrl: 'https://yandex.ru/legal/confidential/',
  pattern: /^\d{1,12}$/,
  idLooksLike: "the counter's number: digits, such as 12345678",
  hasSeveralIds: true,
  cookies: [
    {name: '_ym_uid', duration: '1 year'},
    {name: '_ym_d', duration: '1 year'},
    {name: '_ym_isad', duration: '20 hours'},
    {pattern: '^_ym_visorc(_.*)?$', duration: '30 minutes'},
    {name: '_ym_fa', duration: '30 days'},
    {name: '_ym_debug', duration: 'untilClosed'},
    {pattern: '^_ym_(hostIndex|ucs|zzlc)$', duration: '≈ 1 day'},
    {pattern: '^_ym_(turbo_uid|mp2_.*)$', duration: '≈ 1 year'},
    {pattern: '^_ym_metrika_enabled.*$', duration: '1 hour'},
    {name: 'metrika_enabled', duration: '1 hour'},
    {
      pattern: '^(yandexuid|yuidss|ymex|i|bh|is_gdpr|is_gdpr_b|_yasc)$',
      duration: '10 years',
      domain: 'yandex.ru',
      isOutOfReach: true,
    },
    {name: 'yabs-sid', duration: 'untilClosed', domain: 'yandex.ru', isOutOfReach: true},
  ],
  storage: [{pattern: '^_ym'}, {name: '__ym_tab_guid', duration: 'untilClosed'}],
  hosts: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com', 'yastatic.net'],
  // Session replay sends one more packet when it ends.
  sends: /^(https|wss):\/\/mc\.(yandex\.[a-z.]+|webvisor\.(org|com))\/(?!metrika\/)/,
  start(service, {load, isGrantedFromStart}) {
    const ids = idsOf(service).map(Number);
    const {webvisor, clickmap, ecommerce, trackLinks, accurateTrackBounce, trackHash, spa, host} = service as Settings;
    for (const id of [...stopped, ...ids]) globals[`disableYaCounter${id}`] = false;
    stopped.clear();
    unmute?.();
    unmute = undefined;
    const calls = takeCalls('ym');
    forgetTag();
    tagFunction().l ??= Date.now();
    const layer = ecommerce === true ? dataLayerName() : ecommerce;
    const options = {
      webvisor: webvisor === true,
      clickmap: clickmap === true,
      ecommerce: layer ? openLayer(layer, {name: service.name, isGrantedFromStart}) : false,
      trackLinks: trackLinks !== false,
      accurateTrackBounce: accurateTrackBounce !== false,
      trackHash: trackHash === true,
    };
    for (const id of ids) tagFunction()(id, 'init', options);
    repeatCalls('ym', calls);
    if (spa)
      unfollowRoutes ??= followRoutes((url, referer) => {
        for (const id of ids) tagFunction()(id, 'hit', url, {title: page.title, referer});
      });
    if (isRequested) return;
    isRequested = true;
    load(host === ABROAD ? `https://${ABROAD}/metrika/tag_ww.js` : 'https://mc.yandex.ru/metrika/tag.js').then(
      () => unmute && muteCounters(),
      () => (isRequested = false),
    );
  },
  stop(service) {
    const counters = runningCounters();
    for (const id of [...idsOf(service), ...counters]) {
      globals[`disableYaCounter${id}`] = true;
      stopped.add(id);
    }
    unfollowRoutes?.();
    unfollowRoutes = undefined;
    closeLayer();
    hasRun ||= counters.length > 0;
    // Only counters that run: for any other it would wait, and stop the next one.
    for (const id of counters) tagFunction()(Number(id), 'destruct');
    // What waits would be sent at the next start. In place: the tag holds this very list.
    tagFunction().a?.splice(0);
    muteCounters();
  },
});

export default facts;
