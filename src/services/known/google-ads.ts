import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {googleDenial} from '../google-denial.js';
import {startGoogleTag} from '../google-tag.js';

const denial = googleDenial('ad_storage');

/** Consent Mode tells it of the denial. It still sends pings then: only loading the page again ends them. */
const facts: Facts = builtInService({
  label: 'Google Ads',
  provider: 'Google',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://policies.google.com/privacy',
  pattern: /^AW-\d{6,14}$/,
  idLooksLike: 'a conversion id, such as AW-123456789',
  hasSeveralIds: true,
  cookies: [
    {pattern: '^_gcl_(au|aw|dc|gb|gs|ag|gf|ha)$', duration: '90 days'},
    {pattern: '^_gac_.*$', duration: '90 days'},
    {pattern: '^__g(ads|pi|pi_optout)$', duration: '13 months'},
    {pattern: '^FPGCL(AW|GB|DC)$', duration: '90 days', isOutOfReach: true},
    {pattern: '^(IDE|NID)$', duration: '13 months', domain: 'doubleclick.net', isOutOfReach: true},
    {name: 'test_cookie', duration: '≈ 15 minutes', domain: 'doubleclick.net', isOutOfReach: true},
  ],
  storage: [{name: '_gcl_ls'}],
  hosts: ['www.googletagmanager.com', 'www.googleadservices.com', 'googleads.g.doubleclick.net', 'www.google.com'],
  isResident: true,
  resumes: denial.isTold,
  start(service, starter) {
    startGoogleTag(service, starter);
    denial.noteGrant();
  },
  update: denial.noteGrant,
});

export default facts;
