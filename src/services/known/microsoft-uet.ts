import type {Facts, Service} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {vendorScript} from '../vendor-script.js';

type Uet = new (options: object) => unknown;

/** Makes the tag of the queue, once: then it is no list any more. */
function createTag({id, settings}: Service): void {
  const q = globals.uetq;
  const Tag = globals.UET as Uet | undefined;
  if (Tag && Array.isArray(q)) globals.uetq = new Tag({ti: id, enableAutoSpaTracking: true, ...settings, q});
}

function pushCommand(...command: unknown[]): void {
  (globals.uetq as unknown[]).push(...command);
}

/**
 * While it is denied it still sends pings, without cookies: only loading the page again ends them.
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1-500
 */
const facts: Facts = builtInService({
  label: 'Microsoft Advertising UET',
  provider: 'Microsoft',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://www.microsoft.com/privacy/privacystatement',
  pattern: /^\d{4,16}$/,
  idLooksLike: "the tag's id: digits, such as 12345678",
  cookies: [
    {pattern: '^_uetsid(_exp)?$', duration: '1 day'},
    {pattern: '^_uetvid(_exp)?$', duration: '390 days'},
    {name: '_uetmsclkid', duration: '90 days'},
    {pattern: '^_uet(uid|dbg|msdns|eclid)$', duration: '≈ 390 days'},
    {pattern: '^(MUID|MUIDB|MSPTC|SRM_B)$', duration: '1 year', domain: 'bing.com', isOutOfReach: true},
    {name: 'MR', duration: '6 months', domain: 'bing.com', isOutOfReach: true},
  ],
  storage: [{pattern: '^_uet'}],
  sends: /^https:\/\/bat\.bing\.(com|net)\/(?!bat\.js)/,
  hosts: ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com'],
  isResident: true,
  ...vendorScript({
    global: 'uetq',
    methods: 'push',
    stub: () => [],
    url: () => 'https://bat.bing.com/bat.js',
    onStart(_, service, {isLoaded}) {
      if (isLoaded) createTag(service);
      pushCommand('consent', isLoaded ? 'update' : 'default', {ad_storage: 'granted'});
      if (isLoaded) pushCommand('pageLoad');
    },
    onLoad(service) {
      createTag(service);
      pushCommand('pageLoad');
    },
    onStop(uetq) {
      uetq.push?.('consent', 'update', {ad_storage: 'denied'});
    },
  }),
});

export default facts;
