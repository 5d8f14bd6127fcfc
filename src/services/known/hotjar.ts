import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {queueFunction} from '../stubs.js';
import {vendorScript} from '../vendor-script.js';

/** It cannot be told that consent is withdrawn: only loading the page again ends it. */
const facts: Facts = builtInService({
  label: 'Hotjar',
  provider: 'Contentsquare',
  country: 'FR',
  purpose: 'forReplay',
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  pattern: /^\d{3,12}$/,
  idLooksLike: "the site's id: digits, such as 1234567",
  cookies: [
    {pattern: '^_hjSessionUser_\\d+$', duration: '1 year'},
    {pattern: '^_hjSession_\\d+$', duration: '30 minutes'},
    {pattern: '^_hj.*$', duration: '1 year'},
  ],
  storage: [{pattern: '^(_hj|hj)'}],
  hosts: ['static.hotjar.com', 'script.hotjar.com', '*.hotjar.com', '*.hotjar.io', 't.contentsquare.net'],
  isResident: true,
  ...vendorScript({
    global: 'hj',
    stub({id}) {
      globals['_hjSettings'] = {hjid: Number(id), hjsv: 6};
      return queueFunction('q');
    },
    url: ({id}) => `https://static.hotjar.com/c/hotjar-${id}.js?sv=6`,
  }),
});

export default facts;
