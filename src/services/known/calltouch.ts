import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {queueFunction} from '../stubs.js';
import {vendorScript} from '../vendor-script.js';

/** It changes phone numbers in the page: only loading the page again ends it. */
const facts: Facts = builtInService({
  label: 'Calltouch',
  provider: 'Calltouch',
  country: 'RU',
  purpose: 'forCalls',
  policyUrl: 'https://www.calltouch.ru/',
  pattern: /^[a-z0-9]{6,12}$/i,
  idLooksLike: 'the id in the address of its script: 6 to 12 letters and digits, such as abcd1234',
  cookies: [
    {pattern: '^_ct(_ids|_site_id|_client_global_id)?$', duration: '≈ 1 year'},
    {name: '_ct_session_id', duration: '≈ 1 day'},
    {pattern: '^(cted|call_s)$', duration: '≈ 1 day'},
  ],
  storage: [{pattern: '^(ct_|_ct)'}],
  hosts: ['mod.calltouch.ru', '*.calltouch.ru'],
  isResident: true,
  ...vendorScript({
    global: 'ct',
    stub({id}) {
      globals.CalltouchDataObject = 'ct';
      return Object.assign(queueFunction('callbacks'), {loaded: false, counters: [id]});
    },
    url: ({id}) => `https://mod.calltouch.ru/init.js?id=${id}`,
  }),
});

export default facts;
