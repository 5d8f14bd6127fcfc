import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {vendorScript} from '../vendor-script.js';

interface Context {
  readonly Context?: {readonly AdvManager?: {destroy?(block: object): void}};
}

let isFirstStub = true;

/** The site's own callbacks render the blocks. The script calls them when it has loaded. */
const facts: Facts = builtInService({
  label: 'Yandex Advertising Network',
  provider: 'Yandex',
  country: 'RU',
  purpose: 'forAds',
  policyUrl: 'https://yandex.ru/legal/confidential/',
  pattern: /^[A-Z]-[A-Z]-\d{1,12}-\d{1,6}$/,
  idLooksLike: "a block's id, such as R-A-123456-1",
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
  ...vendorScript({
    global: 'yaContextCb',
    methods: 'push',
    stub() {
      // Callbacks that waited for consent stay: they hold places for advertising, and no data of the visitor.
      const callbacks = isFirstStub ? globals.yaContextCb : undefined;
      isFirstStub = false;
      return callbacks ?? [];
    },
    url: () => 'https://yandex.ru/ads/system/context.js',
    onStop(_, {id}) {
      (globals.Ya as Context | undefined)?.Context?.AdvManager?.destroy?.({blockId: id});
    },
  }),
});

export default facts;
