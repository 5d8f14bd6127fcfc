import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {vendorScript} from '../vendor-script.js';

type Counter = new (options: object) => unknown;

/** It cannot be told that consent is withdrawn: only loading the page again ends it. */
const facts: Facts = builtInService({
  label: 'Rambler Top-100',
  provider: 'Rambler',
  country: 'RU',
  purpose: 'forStatisticsWithAds',
  policyUrl: 'https://help.rambler.ru/legal/1142/',
  pattern: /^\d{1,12}$/,
  idLooksLike: "the project's number: digits, such as 1234567",
  // Not `last_visit`: others use that name too.
  cookies: [
    {name: 'top100_id', duration: '1 year'},
    {pattern: '^t3_sid_\\d+$', duration: '30 minutes'},
    {name: 'adtech_uid', duration: '1 year'},
    {pattern: '^(ruid|rchainid|rccsLocalStorage)$', duration: '≈ 1 year', domain: 'rambler.ru', isOutOfReach: true},
  ],
  storage: [{pattern: '^(top100|t3_|_top100)'}],
  hosts: ['st.top100.ru', 'counter.rambler.ru', 'kraken.rambler.ru', '*.rambler.ru', 'sync.rambler.ru'],
  isResident: true,
  ...vendorScript({
    global: '_top100q',
    methods: 'push',
    stub: () => [],
    url: () => 'https://st.top100.ru/top100/top100.js',
    onStart(_top100q, {id, settings}, {isFirst}) {
      if (!isFirst) return;
      _top100q.push?.(() => {
        globals.top100Counter = new (globals.top100 as Counter)({...settings, project: Number(id)});
      });
    },
  }),
});

export default facts;
