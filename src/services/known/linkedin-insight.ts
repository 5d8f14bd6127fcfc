import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {idsOf} from '../ids.js';
import {queueFunction} from '../stubs.js';
import {vendorScript} from '../vendor-script.js';

function setPartnerIds(ids: string[]): void {
  globals['_linkedin_partner_id'] = ids[0];
  globals['_linkedin_data_partner_ids'] = ids;
}

/** It cannot be told that consent is withdrawn: only loading the page again ends it. */
const facts: Facts = builtInService({
  label: 'LinkedIn Insight Tag',
  provider: 'LinkedIn',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  pattern: /^\d{3,12}$/,
  idLooksLike: 'the partner id: digits, such as 123456',
  hasSeveralIds: true,
  cookies: [
    {name: 'li_fat_id', duration: '30 days'},
    {name: 'li_giant', duration: '7 days'},
    {name: 'ln_or', duration: '1 day'},
    {name: 'li_sugr', duration: '90 days', domain: 'linkedin.com', isOutOfReach: true},
    {pattern: '^(bcookie|bscookie)$', duration: '1 year', domain: 'linkedin.com', isOutOfReach: true},
    {name: 'lidc', duration: '1 day', domain: 'linkedin.com', isOutOfReach: true},
    {
      pattern: '^(UserMatchHistory|AnalyticsSyncHistory|lms_ads|lms_analytics)$',
      duration: '30 days',
      domain: 'linkedin.com',
      isOutOfReach: true,
    },
    {name: 'li_gc', duration: '2 years', domain: 'linkedin.com', isOutOfReach: true},
  ],
  storage: [{name: 'li_adsId'}],
  sends: /^https:\/\/px4?\.ads\.linkedin\.com\//,
  hosts: [
    'snap.licdn.com',
    'px.ads.linkedin.com',
    'px4.ads.linkedin.com',
    '*.ads.linkedin.com',
    'cdn.linkedin.oribi.io',
  ],
  isResident: true,
  ...vendorScript({
    global: 'lintrk',
    stub: () => queueFunction('q'),
    url: () => 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    onStart(lintrk, service, {isLoaded}) {
      setPartnerIds(idsOf(service));
      // When it has loaded, it counts the first view by itself.
      if (isLoaded) lintrk('track');
    },
    onStop: () => setPartnerIds([]),
  }),
});

export default facts;
