import {JAVASCRIPT, type Answer} from '../support/answer.js';
import type {Internet} from '../support/server.js';
import {clarity} from './clarity.js';
import {gtag} from './gtag.js';
import {gtm} from './gtm.js';
import {intercom} from './intercom.js';
import {matomo} from './matomo.js';
import {meta} from './meta.js';
import {metrika} from './metrika.js';
import {topMail} from './top-mail.js';

/** The ids that have their collectors, and in Clarity's case a tag, after `installDoubles`. */
export const IDS = {
  metrika: 12_345_678,
  analytics: 'G-DOUBLE1',
  ads: 'AW-123456789',
  gtm: 'GTM-DOUBLE1',
  topMail: '3456789',
  meta: '1234567890123456',
  clarity: 'abcde12345',
  matomo: '7',
  intercom: 'abcd1234',
} as const;

/** The server of the site's own that Matomo runs on. */
export const MATOMO = 'https://matomo.shop.test';

/** Where each tag is loaded from. */
export const TAGS = {
  metrika: 'https://mc.yandex.ru/metrika/tag.js',
  metrikaAbroad: 'https://mc.webvisor.org/metrika/tag_ww.js',
  gtag: 'https://www.googletagmanager.com/gtag/js',
  gtm: 'https://www.googletagmanager.com/gtm.js',
  topMail: 'https://top-fwz1.mail.ru/js/code.js',
  meta: 'https://connect.facebook.net/en_US/fbevents.js',
  clarity: `https://www.clarity.ms/tag/${IDS.clarity}`,
  matomo: `${MATOMO}/matomo.js`,
  intercom: `https://widget.intercom.io/widget/${IDS.intercom}`,
} as const;

const GIF: Answer = {
  type: 'image/gif',
  body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
};
const EMPTY: Answer = {status: 204};

/** Puts stand-ins for vendors' tags where the real ones are, and collectors where they send to. */
export function installDoubles(internet: Internet): void {
  const put = (url: string, answer: Answer): void => {
    const {host, pathname} = new URL(url);
    internet.site(host).route(pathname, answer);
  };
  const serve = (url: string, body: string): void => put(url, {type: JAVASCRIPT, body});

  for (const url of [
    TAGS.metrika,
    TAGS.metrikaAbroad,
    'https://mc.yandex.ru/metrika/watch.js',
    'https://cdn.jsdelivr.net/npm/yandex-metrica-watch/tag.js',
  ]) {
    serve(url, metrika);
  }
  serve(TAGS.gtag, gtag);
  serve(TAGS.gtm, gtm);
  serve(TAGS.topMail, topMail);
  serve(TAGS.meta, meta);
  serve(TAGS.matomo, matomo);
  serve(TAGS.intercom, intercom);
  serve('https://top-fwz1.mail.ru/js/dyn-goal-config.js', '');
  serve('https://privacy-cs.mail.ru/static/sync-loader.js', '');
  serveMetrika(internet, IDS.metrika);
  serveAds(internet, IDS.ads);
  serveClarity(internet, IDS.clarity);
  put('https://www.google-analytics.com/g/collect', EMPTY);
  put('https://www.facebook.com/tr/', GIF);
  put('https://top-fwz1.mail.ru/counter', GIF);
  put('https://top-fwz1.mail.ru/tracker', GIF);
  put('https://x.clarity.ms/collect', EMPTY);
  put(`${MATOMO}/matomo.php`, EMPTY);
  for (const path of ['ping', 'events']) put(`https://api-iam.intercom.io/messenger/web/${path}`, EMPTY);
}

/** Collects the hits of one more counter. Any counter runs without; its hits are answered with 404. */
export function serveMetrika(internet: Internet, id: number | string): void {
  for (const path of ['watch', 'clmap', 'webvisor']) internet.site('mc.yandex.ru').route(`/${path}/${id}`, GIF);
}

/** Collects what is sent for one more `AW-` id. */
export function serveAds(internet: Internet, id: string): void {
  internet.site('www.googleadservices.com').route(`/pagead/conversion/${id.replace('AW-', '')}/`, GIF);
}

/** Puts Clarity's tag there for one more project. */
export function serveClarity(internet: Internet, id: string): void {
  internet.site('www.clarity.ms').route(`/tag/${id}`, {type: JAVASCRIPT, body: clarity});
}
