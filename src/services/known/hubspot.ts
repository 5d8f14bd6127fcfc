import type {ServiceSettings} from '../../config/service-settings.js';
import type {Facts, Service} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {vendorScript} from '../vendor-script.js';

type Settings = Service & ServiceSettings['hubspot'];

function pushPrivacyCommand(...command: unknown[]): void {
  ((globals['_hsp'] ??= []) as unknown[]).push(command);
}

/**
 * HubSpot does not store the consent that it is told of, so every page tells it. Its script has the visitor's token in
 * memory, and no call is documented that makes it forget that and goes on: so it starts again with the next page.
 * @see https://developers.hubspot.com/docs/api-reference/client-apis/cookie-banner
 */
const facts: Facts = builtInService({
  label: 'HubSpot',
  provider: 'HubSpot',
  country: 'US',
  purpose: 'forCustomers',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  pattern: /^\d{3,12}$/,
  idLooksLike: "the account's id: digits, such as 1234567",
  cookies: [
    {pattern: '^(__hstc|hubspotutk)$', duration: '13 months'},
    {name: '__hssc', duration: '30 minutes'},
    {name: '__hssrc', duration: 'untilClosed'},
    {name: 'messagesUtk', duration: '13 months'},
    {pattern: '^hs-messages-.*$', duration: '1 day'},
    {pattern: '^__hs_(opt_out|do_not_track)$', duration: '13 months'},
    {pattern: '^__hs_(cookie_cat_pref|gpc_banner_dismiss)$', duration: '6 months'},
    {name: '__hs_initial_opt_in', duration: '7 days'},
    {name: '__hsmem', duration: '1 year'},
  ],
  sends: /^https:\/\/track\.hubspot\.com\//,
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
  ...vendorScript({
    global: '_hsq',
    methods: 'push',
    stub: () => [],
    url(service) {
      const {id, region} = service as Settings;
      return `https://js${/^[a-z]{2}\d$/.test(`${region}`) ? `-${region}` : ''}.hs-scripts.com/${id}.js`;
    },
    onStart(_hsq, _, {isLoaded}) {
      // Its own banner would ask the visitor a second time.
      globals.disableHubSpotCookieBanner = true;
      pushPrivacyCommand('setHubSpotConsent', {analytics: true, advertisement: true, functionality: true});
      _hsq.push?.(['doNotTrack', {track: true}]);
      // When it has loaded, it counts the first view by itself.
      if (isLoaded) _hsq.push?.(['trackPageView']);
    },
    onStop(_hsq) {
      _hsq.push?.(['doNotTrack']);
      pushPrivacyCommand('revokeCookieConsent');
    },
  }),
  resumes: () => false,
});

export default facts;
