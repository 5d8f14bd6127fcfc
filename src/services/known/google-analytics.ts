import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {googleDenial} from '../google-denial.js';
import {isGoogleTagLoaded, resumeDestinations, startGoogleTag, stopDestinations} from '../google-tag.js';
import {idsOf} from '../ids.js';

const denial = googleDenial('analytics_storage');

/**
 * The tag reads `ga-disable-…` at every event, so this flag stops it and starts it again. Consent Mode tells it of the
 * denial. The tag forgets its client and session then, and only then: another client can be set, the session cannot.
 * @see https://developers.google.com/analytics/devguides/collection/ga4/disable-analytics
 */
const facts: Facts = builtInService({
  label: 'Google Analytics',
  provider: 'Google',
  country: 'US',
  purpose: 'forStatistics',
  policyUrl: 'https://policies.google.com/privacy',
  pattern: /^G-[A-Z0-9]{4,16}$/,
  idLooksLike: 'a measurement id, such as G-ABC1234567',
  hasSeveralIds: true,
  cookies: [
    {name: '_ga', duration: '2 years'},
    {pattern: '^_ga_[A-Z0-9]+$', duration: '2 years'},
    {pattern: '^_(gid|gat|gat_.*|dc_gtm_.*|gali)$', duration: '1 day'},
    {pattern: '^_gac_(gb_)?.*$', duration: '90 days', category: 'advertising'},
    {name: 'AMP_TOKEN', duration: '1 year'},
    {pattern: '^FP(ID|LC|AU|GCLAW|GCLGB|GCLDC|GSID)$', duration: '2 years', isOutOfReach: true},
  ],
  hosts: ['www.googletagmanager.com', '*.google-analytics.com', '*.analytics.google.com', 'stats.g.doubleclick.net'],
  // It sends events together, up to five seconds after they came.
  sends:
    /^https:\/\/([\w-]+\.)*(google-analytics\.com|analytics\.google\.com|stats\.g\.doubleclick\.net)\/(.*\/)?collect\b/,
  start(service, starter) {
    resumeDestinations();
    startGoogleTag(service, starter);
    denial.noteGrant();
  },
  update: denial.noteGrant,
  resumes: () => !isGoogleTagLoaded() || denial.isTold(),
  stop(service) {
    stopDestinations(idsOf(service));
  },
});

export default facts;
