import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';

const facts: Facts = builtInService({
  label: 'VK Video',
  provider: 'VK',
  country: 'RU',
  purpose: 'forVideo',
  policyUrl: 'https://vk.com/privacy',
  cookies: [
    {pattern: '^remix.*$', duration: '≈ 1 year', domain: 'vk.com', isOutOfReach: true},
    {pattern: '^remix.*$', duration: '≈ 1 year', domain: 'vkvideo.ru', isOutOfReach: true},
  ],
  hosts: [
    'vk.com',
    'vkvideo.ru',
    'vk.ru',
    '*.userapi.com',
    '*.mycdn.me',
    '*.okcdn.ru',
    '*.vkuser.net',
    'top-fwz1.mail.ru',
    'ad.mail.ru',
  ],
});

export default facts;
