import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';

const facts: Facts = builtInService({
  label: 'Vimeo',
  provider: 'Vimeo',
  country: 'US',
  purpose: 'forVideo',
  policyUrl: 'https://vimeo.com/privacy',
  cookies: [
    {pattern: '^(vuid|sd_client_id|sd_identity)$', duration: '≈ 2 years', domain: 'vimeo.com', isOutOfReach: true},
    {
      pattern: '^(player|cf_clearance|player_clearance)$',
      duration: '≈ 1 year',
      domain: 'vimeo.com',
      isOutOfReach: true,
    },
    {name: '__cf_bm', duration: '30 minutes', domain: 'vimeo.com', isOutOfReach: true},
    {name: '_cfuvid', duration: 'untilClosed', domain: 'vimeo.com', isOutOfReach: true},
  ],
  hosts: ['player.vimeo.com', 'i.vimeocdn.com', 'f.vimeocdn.com', '*.vimeo.com'],
});

export default facts;
