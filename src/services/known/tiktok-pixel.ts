import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {queueOf, tag} from '../vendor-script.js';
import {globals} from '../window.js';

const URL = 'https://analytics.tiktok.com/i18n/pixel/events.js';
/** Calls of consent are kept only where the stub has them. */
const METHODS =
  'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent';

/** What was held is sent on `grantConsent`; what was said after `revokeConsent` is dropped. */
const facts: Facts = known({
  label: 'TikTok Pixel',
  provider: 'TikTok',
  country: 'SG',
  purpose: 'forAds',
  policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  pattern: /^[A-Z0-9]{8,32}$/,
  cookies: [
    {name: '_tt_enable_cookie', duration: '13 months'},
    {name: '_ttp', duration: '13 months'},
    {pattern: '^ttcsid(_.*)?$', duration: '1 year'},
    {name: 'ttclid'},
    {pattern: '^(ttwid|msToken)$', domain: 'tiktok.com', isOutOfReach: true},
  ],
  storage: [{pattern: '^tt_|^ttcsid|^tt_appInfo|^tt_sessionId'}],
  hosts: ['analytics.tiktok.com', 'analytics-ipv6.tiktokw.us', 'mon.tiktokv.com', '*.tiktok.com'],
  ...tag({
    name: 'ttq',
    methods: 'page track identify',
    stub({id, settings}) {
      globals.TiktokAnalyticsObject = 'ttq';
      const key = `${id}`;
      const pixel = Object.assign(queueOf(METHODS), {_u: URL});
      return Object.assign(queueOf(METHODS), {
        methods: METHODS.split(' '),
        instance: () => pixel,
        _i: {[key]: pixel},
        _t: {[key]: Date.now()},
        _o: {[key]: settings ?? {}},
      });
    },
    url: ({id}) => `${URL}?sdkid=${id}&lib=ttq`,
    say(ttq) {
      ttq.grantConsent?.();
      ttq.page?.();
    },
    deny(ttq) {
      ttq.revokeConsent?.();
    },
  }),
});

export default facts;
