import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {tag} from '../vendor-script.js';
import {globals} from '../window.js';

interface Context {
  readonly Context?: {readonly AdvManager?: {destroy?(block: object): void}};
}

let isBefore = true;

/** Blocks are rendered by the site's own callbacks, which the script calls when it comes. */
const facts: Facts = known({
  label: 'Yandex Advertising Network',
  provider: 'Yandex',
  country: 'RU',
  purpose: 'forAds',
  policyUrl: 'https://yandex.ru/legal/confidential/',
  pattern: /^[A-Z]-[A-Z]-\d{1,12}-\d{1,6}$/,
  cookies: [
    {
      pattern: '^(yandexuid|yuidss|ymex|yabs-sid|yabs-vdrf|i|bh|is_gdpr|is_gdpr_b|yashr|receive-cookie-deprecation)$',
      duration: '10 years',
      domain: 'yandex.ru',
      isOutOfReach: true,
    },
  ],
  hosts: [
    'yandex.ru',
    'an.yandex.ru',
    'bs.yandex.ru',
    'yastatic.net',
    'avatars.mds.yandex.net',
    '*.yandex.net',
    'yandexadexchange.net',
    '*.adfox.ru',
    'an.webvisor.org',
    'mc.yandex.ru',
  ],
  isResident: true,
  ...tag({
    name: 'yaContextCb',
    methods: 'push',
    stub() {
      // Places for advertising tell nothing of the visitor: those that wait for consent stay.
      const waiting = isBefore ? globals.yaContextCb : undefined;
      isBefore = false;
      return waiting ?? [];
    },
    url: () => 'https://yandex.ru/ads/system/context.js',
    say: () => undefined,
    deny(_, {id}) {
      (globals.Ya as Context | undefined)?.Context?.AdvManager?.destroy?.({blockId: id});
    },
  }),
});

export default facts;
