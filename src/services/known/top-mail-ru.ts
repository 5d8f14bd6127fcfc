import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {tag} from '../vendor-script.js';

/** Its timers and its beacon at leaving cannot be ended: only loading the page anew does. */
const facts: Facts = known({
  label: 'VK Ads (Top.Mail.ru)',
  provider: 'VK',
  country: 'RU',
  purpose: 'forAds',
  policyUrl: 'https://help.mail.ru/legal/terms/common/privacy',
  pattern: /^\d{1,12}$/,
  cookies: [
    {pattern: '^tmr_lvid(TS)?$', duration: '333 days'},
    {name: 'tmr_detect', duration: '1 day'},
    {name: 'tmr_reqNum'},
    {pattern: '^tmr_tcdhn\\d+$'},
    {pattern: '^(domain_sid|rb_sync_id)$'},
    {pattern: '^(VID|FTID|mrcu|searchuid|i)$', domain: 'mail.ru', isOutOfReach: true},
  ],
  storage: [{pattern: '^tmr_'}],
  hosts: ['top-fwz1.mail.ru', 'privacy-cs.mail.ru', 'ad.mail.ru', 'target.my.com', '*.vk.com', 'ads.vk.com'],
  isResident: true,
  ...tag({
    name: '_tmr',
    methods: 'push',
    stub: () => [],
    url: () => 'https://top-fwz1.mail.ru/js/code.js',
    say(_tmr, {id, settings}) {
      _tmr.push?.({...settings, id: `${id}`, type: 'pageView', start: Date.now()});
    },
  }),
});

export default facts;
