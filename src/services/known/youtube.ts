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
      pattern:
        '^(VISITOR_INFO1_LIVE|VISITOR_PRIVACY_METADATA|YSC|PREF|GPS|DEVICE_INFO|LOGIN_INFO|__Secure-ROLLOUT_TOKEN)$',
      domain: 'youtube.com',
      isOutOfReach: true,
    },
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
