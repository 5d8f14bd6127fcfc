import type {Facts, Service} from '../../consent/service.js';
import {page} from '../../dom/page.js';
import {builtInService} from '../built-in-service.js';
import {followRoutes} from '../../dom/routes.js';

let unfollowRoutes: (() => void) | undefined;

/** LiveInternet reads texts as `escape` writes them. */
const escaped: (text: string) => string = escape;

function countView({id}: Service, url: string, referrer: string): void {
  const group = id === 'on' ? '' : `;${id}`;
  const size = `${screen.width}*${screen.height}*${screen.colorDepth}`;
  const title = escaped(page.title.slice(0, 150));
  new Image().src = `https://counter.yadro.ru/hit${group}?r${escaped(referrer)};s${size};u${escaped(url)};h${title};${Math.random()}`;
}

/** One image for each view, instead of its snippet, which writes into the page by `document.write`. */
const facts: Facts = builtInService({
  label: 'LiveInternet',
  provider: 'LiveInternet',
  country: 'RU',
  purpose: 'forStatistics',
  policyUrl: 'https://www.liveinternet.ru/',
  pattern: /^[\w.-]{1,64}$/,
  idLooksLike: '"on", or the name of your group of sites',
  cookies: [{pattern: '^(FTID|VID)$', duration: '2 years', domain: 'yadro.ru', isOutOfReach: true}],
  hosts: ['counter.yadro.ru', 'www.liveinternet.ru'],
  start(service) {
    countView(service, location.href, page.referrer);
    unfollowRoutes ??= followRoutes((url, referrer) => countView(service, url, referrer));
  },
  stop() {
    unfollowRoutes?.();
    unfollowRoutes = undefined;
  },
});

export default facts;
