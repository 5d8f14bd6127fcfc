import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {queueFunction} from '../stubs.js';
import {vendorScript} from '../vendor-script.js';

/**
 * After `setconsent` it goes on with the ids that it was given before, which it has in memory: seen with its script of
 * 2025.
 * @see https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
const facts: Facts = builtInService({
  label: 'Pinterest Tag',
  provider: 'Pinterest',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  pattern: /^\d{8,20}$/,
  idLooksLike: "the tag's id: digits, such as 2612345678901",
  cookies: [
    {name: '_pin_unauth', duration: '1 year'},
    {pattern: '^_(derived_)?epik$', duration: '1 year'},
    {pattern: '^_pinterest_ct(_rt|_mw)?$', duration: '1 year', domain: 'pinterest.com', isOutOfReach: true},
    {name: '_pinterest_ct_ua', duration: 'untilClosed', domain: 'pinterest.com', isOutOfReach: true},
  ],
  storage: [{name: '_pin_unauth_ls'}, {name: '_epik_ls'}, {name: '_derived_epik_ls'}],
  sends: /^https:\/\/ct\.pinterest\.com\//,
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  ...vendorScript({
    global: 'pintrk',
    stub: () => Object.assign(queueFunction('queue'), {version: '3.0'}),
    url: () => 'https://s.pinimg.com/ct/core.js',
    onStart(pintrk, {id, settings}, {isFirst}) {
      // A boolean: Pinterest takes any word for true.
      pintrk('setconsent', true);
      if (isFirst) pintrk('load', `${id}`, settings);
      pintrk('page');
    },
    onStop(pintrk) {
      pintrk('setconsent', false);
    },
  }),
  resumes: () => false,
});

export default facts;
