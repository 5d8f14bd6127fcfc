import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {tag} from '../vendor-script.js';
import {globals} from '../window.js';

type Counter = new (options: object) => unknown;

/** It has no word for consent: only loading the page anew ends it. */
const facts: Facts = known({
  label: 'Rambler Top-100',
  provider: 'Rambler',
  country: 'RU',
  purpose: 'forStatisticsWithAds',
  policyUrl: 'https://help.rambler.ru/legal/1142/',
  pattern: /^\d{1,12}$/,
  // Not `last_visit`: others use that name too.
  cookies: [
    {name: 'top100_id', duration: '1 year'},
    {pattern: '^t3_sid_\\d+$', duration: '30 minutes'},
    {name: 'adtech_uid', duration: '1 year'},
    {pattern: '^(ruid|rchainid|rccsLocalStorage)$', domain: 'rambler.ru', isOutOfReach: true},
  ],
  storage: [{pattern: '^(top100|t3_|_top100)'}],
  hosts: ['st.top100.ru', 'counter.rambler.ru', 'kraken.rambler.ru', '*.rambler.ru', 'sync.rambler.ru'],
  isResident: true,
  ...tag({
    name: '_top100q',
    methods: 'push',
    stub: () => [],
    url: () => 'https://st.top100.ru/top100/top100.js',
    say(_top100q, {id, settings}, {isFirst}) {
      if (!isFirst) return;
      _top100q.push?.(() => {
        globals.top100Counter = new (globals.top100 as Counter)({...settings, project: Number(id)});
      });
    },
  }),
});

export default facts;
