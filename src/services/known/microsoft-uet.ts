import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {tag} from '../vendor-script.js';
import {globals} from '../window.js';

type Uet = new (options: object) => unknown;

function create(id: unknown, settings: object | undefined): void {
  const q = globals.uetq;
  const Tag = globals.UET as Uet | undefined;
  // Once: then it is no list any more.
  if (Tag && Array.isArray(q)) globals.uetq = new Tag({ti: id, enableAutoSpaTracking: true, ...settings, q});
}

/**
 * Still sends pings while it is denied, though without cookies.
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1-500
 */
const facts: Facts = known({
  label: 'Microsoft Advertising UET',
  provider: 'Microsoft',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://www.microsoft.com/privacy/privacystatement',
  pattern: /^\d{4,16}$/,
  cookies: [
    {pattern: '^_uetsid(_exp)?$', duration: '1 day'},
    {pattern: '^_uetvid(_exp)?$', duration: '390 days'},
    {name: '_uetmsclkid', duration: '90 days'},
    {pattern: '^_uet(uid|dbg|msdns|eclid)$'},
    {pattern: '^(MUID|MUIDB|MR|MSPTC|SRM_B)$', domain: 'bing.com', isOutOfReach: true},
  ],
  storage: [{pattern: '^_uet'}],
  hosts: ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com'],
  isResident: true,
  ...tag({
    name: 'uetq',
    methods: 'push',
    stub: () => [],
    url: () => 'https://bat.bing.com/bat.js',
    say(_, {id, settings}, {isHere}) {
      if (isHere) create(id, settings);
      const push = (...words: unknown[]): unknown => (globals.uetq as unknown[]).push(...words);
      push('consent', isHere ? 'update' : 'default', {ad_storage: 'granted'});
      if (isHere) push('pageLoad');
    },
    arrive({id, settings}) {
      create(id, settings);
      (globals.uetq as unknown[]).push('pageLoad');
    },
    deny(uetq) {
      uetq.push?.('consent', 'update', {ad_storage: 'denied'});
    },
  }),
});

export default facts;
