import type {Facts, Service} from '../../consent/service.js';
import {page} from '../../dom/page.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {muteFunction} from '../mute.js';
import {followRoutes} from '../routes.js';

/** What a site may set, besides the counter's number. What records more than visits is off unless the site asks for it. */
interface Settings extends Service {
  readonly webvisor?: boolean;
  readonly clickmap?: boolean;
  /** Name of the data layer, or true for `dataLayer`. */
  readonly ecommerce?: boolean | string;
  readonly trackLinks?: boolean;
  readonly accurateTrackBounce?: boolean;
  readonly trackHash?: boolean;
  /** Sends a hit for each route of a single-page app. */
  readonly spa?: boolean;
  /** `mc.webvisor.org` for accounts outside Russia. */
  readonly host?: string;
}

const ABROAD = 'mc.webvisor.org';

/** The function that sites call the tag by. Until the tag has loaded, its calls wait in `a`. */
type TagFunction = ((...args: unknown[]) => unknown) & {a?: unknown[]; l?: number};

let unmute: (() => void) | undefined;
let unfollowRoutes: (() => void) | undefined;
let isRequested = false;

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

/** Drops the calls of this counter. To be repeated when the tag has loaded: it may have put a function of its own there. */
function muteCounter(id: unknown): void {
  unmute?.();
  unmute = muteFunction('ym', ([counter]) => `${counter}` === `${id}`);
}

/** Removes the calls of this counter that wait for the tag, which would make them when it starts. */
function dropWaitingCalls(id: unknown): void {
  const {a: waiting} = tagFunction();
  if (!Array.isArray(waiting)) return;
  const others = (waiting as ArrayLike<unknown>[]).filter((args) => `${args[0]}` !== `${id}`);
  // In place: the tag holds this very array.
  waiting.splice(0, Infinity, ...others);
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
  policyUrl: 'https://yandex.ru/legal/confidential/',
  pattern: /^\d{1,12}$/,
  idLooksLike: "the counter's number: digits, such as 12345678",
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
    globals[`disableYaCounter${id}`] = false;
    unmute?.();
    unmute = undefined;
    tagFunction().l ??= Date.now();
    tagFunction()(Number(id), 'init', {
      webvisor: webvisor === true,
      clickmap: clickmap === true,
      ecommerce: ecommerce === true ? 'dataLayer' : (ecommerce ?? false),
      trackLinks: trackLinks !== false,
      accurateTrackBounce: accurateTrackBounce !== false,
      trackHash: trackHash === true,
    });
    if (spa)
      unfollowRoutes ??= followRoutes((url, referer) =>
        tagFunction()(Number(id), 'hit', url, {title: page.title, referer}),
      );
    if (isRequested) return;
    isRequested = true;
    load(host === ABROAD ? `https://${ABROAD}/metrika/tag_ww.js` : 'https://mc.yandex.ru/metrika/tag.js').then(
      () => unmute && muteCounter(id),
      () => (isRequested = false),
    );
  },
  stop({id}) {
    globals[`disableYaCounter${id}`] = true;
    unfollowRoutes?.();
    unfollowRoutes = undefined;
    // Only for a counter that runs: for any other it would wait, and stop the next one.
    if (globals[`yaCounter${id}`]) tagFunction()(Number(id), 'destruct');
    dropWaitingCalls(id);
    muteCounter(id);
  },
});

export default facts;
