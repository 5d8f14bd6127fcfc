import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';

/** The widget loads Yandex.Metrika inside its frame. */
const facts: Facts = builtInService({
  label: 'Yandex Maps',
  provider: 'Yandex',
  country: 'RU',
  purpose: 'forMaps',
  policyUrl: 'https://yandex.ru/legal/confidential/',
  cookies: [
    {
      pattern: '^(yandexuid|yuidss|i|_yasc|is_gdpr|gdpr|bh|ymex|yashr)$',
      duration: '≈ 10 years',
      domain: 'yandex.ru',
      isOutOfReach: true,
    },
    {
      pattern: '^(yandexuid|yuidss|i|_yasc|is_gdpr|gdpr|bh|ymex|yashr)$',
      duration: '≈ 10 years',
      domain: 'yandex.com',
      isOutOfReach: true,
    },
  ],
  hosts: [
    'api-maps.yandex.ru',
    'yandex.ru',
    'core-renderer-tiles.maps.yandex.net',
    '*.maps.yandex.net',
    'yastatic.net',
    'suggest-maps.yandex.ru',
  ],
});

export default facts;
