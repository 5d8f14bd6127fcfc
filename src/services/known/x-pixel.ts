import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {stubOf, tag} from '../vendor-script.js';

/** It has no word for consent: only loading the page anew ends it. */
const facts: Facts = known({
  label: 'X Pixel',
  provider: 'X',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://x.com/en/privacy',
  pattern: /^[a-z0-9]{3,12}$/,
  cookies: [
    {name: '_twpid', duration: '15 months'},
    {name: 'twclid', duration: '30 days'},
    {pattern: '^(muc_ads|guest_id.*|personalization_id)$', domain: 't.co', isOutOfReach: true},
    {pattern: '^(muc_ads|guest_id.*|personalization_id)$', domain: 'twitter.com', isOutOfReach: true},
    {pattern: '^(muc_ads|guest_id.*|personalization_id)$', domain: 'x.com', isOutOfReach: true},
  ],
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co', 'ads-twitter.com'],
  isResident: true,
  ...tag({
    name: 'twq',
    stub: () => Object.assign(stubOf('queue', 'exe'), {version: '1.1'}),
    url: () => 'https://static.ads-twitter.com/uwt.js',
    say(twq, {id, settings}, {isFirst}) {
      if (isFirst) twq('config', `${id}`, settings);
    },
  }),
});

export default facts;
