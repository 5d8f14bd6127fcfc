import type {Facts} from '../../consent/service.js';
import {dataLayer} from '../../signals/google-consent-mode.js';
import {builtInService} from '../built-in-service.js';
import {dropDenied, layerParameter} from '../data-layer.js';
import {googleDenial} from '../google-denial.js';
import {idsOf} from '../ids.js';

const requested = new Set<string>();
const denial = googleDenial('analytics_storage', 'ad_storage');

/**
 * A container with the tags that the site has put there. They act by Consent Mode, and only loading the page again
 * removes them. It serves analytics and advertising, and runs while one of them is granted. Not for the functional
 * category alone: no tag of Google's own looks at `functionality_storage` or `personalization_storage`.
 *
 * Its cookies are those of Google's own tags, which most containers have: a new consent must not find the old ids there.
 * Each goes with its category, as Consent Mode says, though the container stays.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 * @see https://developers.google.com/tag-platform/security/concepts/consent-mode (tags that support it)
 * @see https://support.google.com/analytics/answer/13802165 (consent types)
 */
const facts: Facts = builtInService({
  label: 'Google Tag Manager',
  provider: 'Google',
  country: 'US',
  purpose: 'forTags',
  policyUrl: 'https://policies.google.com/privacy',
  pattern: /^GTM-[A-Z0-9]{4,10}$/,
  idLooksLike: "a container's id, such as GTM-ABC1234",
  hasSeveralIds: true,
  cookies: [
    {name: '_ga', duration: '2 years', category: 'analytics'},
    {pattern: '^_ga_[A-Z0-9]+$', duration: '2 years', category: 'analytics'},
    {pattern: '^_(gid|gat|gat_.*|dc_gtm_.*|gali)$', duration: '1 day', category: 'analytics'},
    {pattern: '^_gcl_(au|aw|dc|gb|gs|ag|gf|ha)$', duration: '90 days', category: 'advertising'},
    {pattern: '^_gac_.*$', duration: '90 days', category: 'advertising'},
    {pattern: '^FP(ID|LC|AU|GCLAW|GCLGB|GCLDC|GSID)$', duration: '2 years', isOutOfReach: true},
  ],
  storage: [{name: '_gcl_ls', category: 'advertising'}],
  hosts: ['www.googletagmanager.com'],
  isResident: true,
  resumes: denial.isTold,
  start(service, {load, isGrantedFromStart}) {
    denial.noteGrant();
    const ids = idsOf(service).filter((id) => !requested.has(id));
    if (!ids[0]) return;
    if (!requested.size) {
      dropDenied(dataLayer(), {name: service.name, isGrantedFromStart});
      dataLayer().push({'gtm.start': Date.now(), event: 'gtm.js'});
    }
    for (const id of ids) {
      requested.add(id);
      load(`https://www.googletagmanager.com/gtm.js?id=${id}${layerParameter()}`).catch(() => requested.delete(id));
    }
  },
  update: denial.noteGrant,
});

export default facts;
