import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {idsOf} from '../ids.js';
import {queueFunction} from '../stubs.js';
import {vendorScript} from '../vendor-script.js';

/** It cannot be told that consent is withdrawn: only loading the page again ends it. */
const facts: Facts = builtInService({
  label: 'X Pixel',
  provider: 'X',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://x.com/en/privacy',
  pattern: /^[a-z0-9]{3,12}$/,
  idLooksLike: "the pixel's id: small letters and digits, such as o1abc",
  hasSeveralIds: true,
  cookies: [
    {name: '_twpid', duration: '15 months'},
    {name: 'twclid', duration: '30 days'},
    {pattern: '^(muc_ads|guest_id.*|personalization_id)$', duration: '2 years', domain: 't.co', isOutOfReach: true},
    {
      pattern: '^(muc_ads|guest_id.*|personalization_id)$',
      duration: '2 years',
      domain: 'twitter.com',
      isOutOfReach: true,
    },
    {pattern: '^(muc_ads|guest_id.*|personalization_id)$', duration: '2 years', domain: 'x.com', isOutOfReach: true},
  ],
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co', 'ads-twitter.com'],
  isResident: true,
  ...vendorScript({
    global: 'twq',
    stub: () => Object.assign(queueFunction('queue', 'exe'), {version: '1.1'}),
    url: () => 'https://static.ads-twitter.com/uwt.js',
    onStart(twq, service, {isFirst}) {
      if (isFirst) for (const id of idsOf(service)) twq('config', id, service.settings);
    },
  }),
});

export default facts;
