import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';

const facts: Facts = builtInService({
  label: 'YouTube',
  provider: 'Google',
  country: 'US',
  purpose: 'forVideo',
  policyUrl: 'https://policies.google.com/privacy',
  cookies: [
    {
      pattern: '^(VISITOR_INFO1_LIVE|VISITOR_PRIVACY_METADATA|DEVICE_INFO|__Secure-ROLLOUT_TOKEN)$',
      duration: '180 days',
      domain: 'youtube.com',
      isOutOfReach: true,
    },
    {name: 'PREF', duration: '≈ 8 months', domain: 'youtube.com', isOutOfReach: true},
    {name: 'LOGIN_INFO', duration: '2 years', domain: 'youtube.com', isOutOfReach: true},
    {name: 'GPS', duration: '1 day', domain: 'youtube.com', isOutOfReach: true},
    {name: 'YSC', duration: 'untilClosed', domain: 'youtube.com', isOutOfReach: true},
  ],
  hosts: [
    'www.youtube.com',
    'www.youtube-nocookie.com',
    'i.ytimg.com',
    '*.googlevideo.com',
    'yt3.ggpht.com',
    'googleads.g.doubleclick.net',
  ],
});

export default facts;
