import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {idsOf} from '../ids.js';
import {vendorScript} from '../vendor-script.js';

/** Its timers and its beacon on leaving the page go on: only loading the page again ends them. */
const facts: Facts = builtInService({
  label: 'VK Ads (Top.Mail.ru)',
  provider: 'VK',
  country: 'RU',
  purpose: 'forAds',
  policyUrl: 'https://help.mail.ru/legal/terms/common/privacy',
  pattern: /^\d{1,12}$/,
  idLooksLike: "the counter's number: digits, such as 3456789",
  hasSeveralIds: true,
  cookies: [
    {pattern: '^tmr_lvid(TS)?$', duration: '333 days'},
    {name: 'tmr_detect', duration: '1 day'},
    {name: 'tmr_reqNum', duration: '≈ 1 year'},
    {pattern: '^tmr_tcdhn\\d*$', duration: 'untilClosed'},
    {pattern: '^(domain_sid|rb_sync_id)$', duration: '≈ 1 month'},
    {pattern: '^(VID|FTID|mrcu|searchuid|i)$', duration: '≈ 2 years', domain: 'mail.ru', isOutOfReach: true},
  ],
  storage: [{pattern: '^tmr_'}],
  hosts: ['top-fwz1.mail.ru', 'privacy-cs.mail.ru', 'ad.mail.ru', 'target.my.com', '*.vk.com', 'ads.vk.com'],
  sends: /^https:\/\/top-fwz1\.mail\.ru\/(counter|tracker)\b/,
  isResident: true,
  ...vendorScript({
    global: '_tmr',
    methods: 'push',
    stub: () => [],
    url: () => 'https://top-fwz1.mail.ru/js/code.js',
    onStart(_tmr, service) {
      for (const id of idsOf(service)) _tmr.push?.({...service.settings, id, type: 'pageView', start: Date.now()});
    },
  }),
});

export default facts;
