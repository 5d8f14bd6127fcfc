import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {queueWithMethods} from '../stubs.js';
import {vendorScript} from '../vendor-script.js';

const URL = 'https://analytics.tiktok.com/i18n/pixel/events.js';
/** The stub keeps only calls of these, so those of consent are among them. */
const METHODS =
  'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent';

/**
 * It drops what it is told after `revokeConsent`. On `grantConsent` it would send what it held, and go on: with the
 * session that it has in memory, and without a second view of the page. That was seen with its script of 2025.
 */
const facts: Facts = builtInService({
  label: 'TikTok Pixel',
  provider: 'TikTok',
  country: 'SG',
  purpose: 'forAds',
  policyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  pattern: /^[A-Z0-9]{8,32}$/,
  idLooksLike: "the pixel's id: capital letters and digits, such as C4ABCDEFGHIJKL",
  cookies: [
    {name: '_tt_enable_cookie', duration: '13 months'},
    {name: '_ttp', duration: '13 months'},
    {pattern: '^ttcsid(_.*)?$', duration: '1 year'},
    {name: 'ttclid', duration: '≈ 90 days'},
    {name: 'ttwid', duration: '1 year', domain: 'tiktok.com', isOutOfReach: true},
    {name: 'msToken', duration: '9 days', domain: 'tiktok.com', isOutOfReach: true},
  ],
  storage: [{pattern: '^(tt_|ttcsid)'}],
  sends: /^https:\/\/analytics[\w-]*\.tiktokw?\.(com|us)\/api\//,
  hosts: ['analytics.tiktok.com', 'analytics-ipv6.tiktokw.us', 'mon.tiktokv.com', '*.tiktok.com'],
  ...vendorScript({
    global: 'ttq',
    methods: 'page track identify',
    stub({id, settings}) {
      globals.TiktokAnalyticsObject = 'ttq';
      const key = `${id}`;
      const pixel = Object.assign(queueWithMethods(METHODS), {_u: URL});
      return Object.assign(queueWithMethods(METHODS), {
        methods: METHODS.split(' '),
        instance: () => pixel,
        _i: {[key]: pixel},
        _t: {[key]: Date.now()},
        _o: {[key]: settings ?? {}},
      });
    },
    url: ({id}) => `${URL}?sdkid=${id}&lib=ttq`,
    onStart(ttq) {
      ttq.grantConsent?.();
      ttq.page?.();
    },
    onStop(ttq) {
      ttq.revokeConsent?.();
    },
  }),
  resumes: () => false,
});

export default facts;
