import type {Facts, Service} from '../../consent/service.js';
import {page} from '../../dom/page.js';
import {known} from '../built-in.js';
import {followRoutes} from '../routes.js';

let leaveRoutes: (() => void) | undefined;

/** It takes texts as `escape` writes them. */
const escaped: (text: string) => string = escape;

function hit({id}: Service, url: string, referrer: string): void {
  const group = id === 'on' ? '' : `;${id}`;
  const size = `${screen.width}*${screen.height}*${screen.colorDepth}`;
  const title = escaped(page.title.slice(0, 150));
  new Image().src = `https://counter.yadro.ru/hit${group}?r${escaped(referrer)};s${size};u${escaped(url)};h${title};${Math.random()}`;
}

/** One image a view instead of its `document.write`: nothing runs in between. */
const facts: Facts = known({
  label: 'LiveInternet',
  provider: 'LiveInternet',
  country: 'RU',
  purpose: 'forStatistics',
  policyUrl: 'https://www.liveinternet.ru/',
  pattern: /^[\w.-]{1,64}$/,
  cookies: [{pattern: '^(FTID|VID)$', duration: '2 years', domain: 'yadro.ru', isOutOfReach: true}],
  hosts: ['counter.yadro.ru', 'www.liveinternet.ru'],
  start(service) {
    hit(service, location.href, page.referrer);
    leaveRoutes ??= followRoutes((url, referrer) => hit(service, url, referrer));
  },
  stop() {
    leaveRoutes?.();
    leaveRoutes = undefined;
  },
});

export default facts;
