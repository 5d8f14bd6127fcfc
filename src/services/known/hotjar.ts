import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {stubOf, tag} from '../vendor-script.js';
import {globals} from '../window.js';

/** It has no word for consent: only loading the page anew ends it. */
const facts: Facts = known({
  label: 'Hotjar',
  provider: 'Contentsquare',
  country: 'FR',
  purpose: 'forReplay',
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  pattern: /^\d{3,12}$/,
  cookies: [
    {pattern: '^_hjSession(User)?_\\d+$', duration: '1 year'},
    {pattern: '^_hj.*$', duration: '1 year'},
  ],
  storage: [{pattern: '^(_hj|hj)'}, {pattern: '^(hj|_hj)'}],
  hosts: ['static.hotjar.com', 'script.hotjar.com', '*.hotjar.com', '*.hotjar.io', 't.contentsquare.net'],
  isResident: true,
  ...tag({
    name: 'hj',
    stub({id}) {
      globals['_hjSettings'] = {hjid: Number(id), hjsv: 6};
      return stubOf('q');
    },
    url: ({id}) => `https://static.hotjar.com/c/hotjar-${id}.js?sv=6`,
    say: () => undefined,
  }),
});

export default facts;
