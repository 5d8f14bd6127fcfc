import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {stubOf, tag} from '../vendor-script.js';

/** @see https://help.pinterest.com/en/business/article/install-the-pinterest-tag */
const facts: Facts = known({
  label: 'Pinterest Tag',
  provider: 'Pinterest',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  pattern: /^\d{8,20}$/,
  cookies: [
    {name: '_pin_unauth', duration: '1 year'},
    {pattern: '^_(derived_)?epik$', duration: '1 year'},
    {pattern: '^_pinterest_ct(_ua|_rt|_mw)?$', domain: 'pinterest.com', isOutOfReach: true},
  ],
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  ...tag({
    name: 'pintrk',
    stub: () => Object.assign(stubOf('queue'), {version: '3.0'}),
    url: () => 'https://s.pinimg.com/ct/core.js',
    say(pintrk, {id, settings}, {isFirst}) {
      // A boolean: words are taken for true.
      pintrk('setconsent', true);
      if (isFirst) pintrk('load', `${id}`, settings);
      pintrk('page');
    },
    deny(pintrk) {
      pintrk('setconsent', false);
    },
  }),
});

export default facts;
