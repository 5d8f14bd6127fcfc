import type {Facts, Service} from '../../consent/service.js';
import {known} from '../built-in.js';
import {tag} from '../vendor-script.js';
import {globals} from '../window.js';

interface Settings extends Service {
  /** Where HubSpot keeps the data, if not in the US: `eu1`. */
  readonly region?: string;
}

function tell(...words: unknown[]): void {
  ((globals['_hsp'] ??= []) as unknown[]).push(words);
}

/**
 * HubSpot does not save the consent that it is told of.
 * @see https://developers.hubspot.com/docs/api-reference/client-apis/cookie-banner
 */
const facts: Facts = known({
  label: 'HubSpot',
  provider: 'HubSpot',
  country: 'US',
  purpose: 'forCustomers',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  pattern: /^\d{3,12}$/,
  cookies: [
    {pattern: '^(__hstc|hubspotutk)$', duration: '13 months'},
    {name: '__hssc', duration: '30 minutes'},
    {name: '__hssrc'},
    {
      pattern:
        '^(messagesUtk|hs-messages-.*|__hs_(opt_out|do_not_track|initial_opt_in|cookie_cat_pref|gpc_banner_dismiss)|__hsmem)$',
    },
  ],
  hosts: [
    'js.hs-scripts.com',
    'js.hs-analytics.net',
    'js.hs-banner.com',
    'js.hsadspixel.net',
    'js.hscollectedforms.net',
    'js.usemessages.com',
    'track.hubspot.com',
    'forms.hsforms.com',
    'api.hubspot.com',
    '*.hubapi.com',
  ],
  ...tag({
    name: '_hsq',
    methods: 'push',
    stub: () => [],
    url(service) {
      const {id, region} = service as Settings;
      return `https://js${/^[a-z]{2}\d$/.test(`${region}`) ? `-${region}` : ''}.hs-scripts.com/${id}.js`;
    },
    say(_hsq, _, {isHere}) {
      // Its own banner would ask a second time.
      globals.disableHubSpotCookieBanner = true;
      tell('setHubSpotConsent', {analytics: true, advertisement: true, functionality: true});
      _hsq.push?.(['doNotTrack', {track: true}]);
      // The first view it counts by itself when it comes.
      if (isHere) _hsq.push?.(['trackPageView']);
    },
    deny(_hsq) {
      _hsq.push?.(['doNotTrack']);
      tell('revokeCookieConsent');
    },
  }),
});

export default facts;
