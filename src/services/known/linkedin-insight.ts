import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {stubOf, tag} from '../vendor-script.js';
import {globals} from '../window.js';

function introduce(ids: string[]): void {
  globals['_linkedin_partner_id'] = ids[0];
  globals['_linkedin_data_partner_ids'] = ids;
}

/** It has no word for consent: only loading the page anew ends it. */
const facts: Facts = known({
  label: 'LinkedIn Insight Tag',
  provider: 'LinkedIn',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  pattern: /^\d{3,12}$/,
  cookies: [
    {name: 'li_fat_id', duration: '30 days'},
    {name: 'li_giant', duration: '7 days'},
    {name: 'ln_or', duration: '1 day'},
    {
      pattern: '^(li_sugr|bcookie|bscookie|lidc|UserMatchHistory|AnalyticsSyncHistory|li_gc|lms_ads|lms_analytics)$',
      domain: 'linkedin.com',
      isOutOfReach: true,
    },
  ],
  storage: [{name: 'li_adsId'}],
  hosts: [
    'snap.licdn.com',
    'px.ads.linkedin.com',
    'px4.ads.linkedin.com',
    '*.ads.linkedin.com',
    'cdn.linkedin.oribi.io',
  ],
  isResident: true,
  ...tag({
    name: 'lintrk',
    stub: () => stubOf('q'),
    url: () => 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    say(lintrk, {id}, {isHere}) {
      introduce([`${id}`]);
      // The first view it counts by itself when it comes.
      if (isHere) lintrk('track');
    },
    deny: () => introduce([]),
  }),
});

export default facts;
