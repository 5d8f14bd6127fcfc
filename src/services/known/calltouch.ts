import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {stubOf, tag} from '../vendor-script.js';
import {globals} from '../window.js';

/** It has changed phone numbers in the page: only loading the page anew ends it. */
const facts: Facts = known({
  label: 'Calltouch',
  provider: 'Calltouch',
  country: 'RU',
  purpose: 'forCalls',
  policyUrl: 'https://www.calltouch.ru/',
  pattern: /^[a-z0-9]{6,12}$/i,
  cookies: [{pattern: '^_ct(_ids|_session_id|_site_id|_client_global_id)?$'}, {pattern: '^(cted|call_s)$'}],
  storage: [{pattern: '^(ct_|_ct)'}],
  hosts: ['mod.calltouch.ru', '*.calltouch.ru'],
  isResident: true,
  ...tag({
    name: 'ct',
    stub({id}) {
      globals.CalltouchDataObject = 'ct';
      return Object.assign(stubOf('callbacks'), {loaded: false, counters: [id]});
    },
    url: ({id}) => `https://mod.calltouch.ru/init.js?id=${id}`,
    say: () => undefined,
  }),
});

export default facts;
