import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';

const facts: Facts = builtInService({
  label: 'Vimeo',
  provider: 'Vimeo',
  country: 'US',
  purpose: 'forVideo',
  policyUrl: 'https://vimeo.com/privacy',
  cookies: [
    {
      pattern: '^(vuid|player|sd_client_id|sd_identity|_cfuvid|__cf_bm|cf_clearance|player_clearance)$',
      domain: 'vimeo.com',
      isOutOfReach: true,
    },
  ],
  hosts: ['player.vimeo.com', 'i.vimeocdn.com', 'f.vimeocdn.com', '*.vimeo.com'],
});

export default facts;
