import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {idsOf} from '../ids.js';
import {queueFunction} from '../stubs.js';
import {type VendorApi, vendorScript} from '../vendor-script.js';

/** It counts one view of an address, unless it is told to count more. Without consent this one was not counted. */
function countView(fbq: VendorApi): void {
  const before = fbq.allowDuplicatePageViews;
  Object.assign(fbq, {allowDuplicatePageViews: true});
  fbq('track', 'PageView');
  Object.assign(fbq, {allowDuplicatePageViews: before});
}

/**
 * After `revoke` it queues calls, those of its own listeners too, and sends all of them on `grant`.
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
const facts: Facts = builtInService({
  label: 'Meta Pixel',
  provider: 'Meta',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  pattern: /^\d{5,20}$/,
  idLooksLike: "the pixel's id: digits, such as 1234567890123456",
  hasSeveralIds: true,
  cookies: [
    {name: '_fbp', duration: '90 days'},
    {name: '_fbc', duration: '90 days'},
    {name: '_fbleid', duration: '≈ 90 days'},
    {pattern: '^(fr|xs|c_user)$', duration: '90 days', domain: 'facebook.com', isOutOfReach: true},
    {pattern: '^(datr|sb)$', duration: '2 years', domain: 'facebook.com', isOutOfReach: true},
    {name: 'oo', duration: '5 years', domain: 'facebook.com', isOutOfReach: true},
  ],
  storage: [{pattern: '^lastExternalReferrer(Time)?$'}],
  hosts: ['connect.facebook.net', 'www.facebook.com', '*.facebook.com'],
  sends: /^https:\/\/www\.facebook\.com\/(privacy_sandbox\/.*|tr)\b/,
  ...vendorScript({
    global: 'fbq',
    stub() {
      const fbq = queueFunction('queue', 'callMethod');
      globals['_fbq'] = fbq;
      return Object.assign(fbq, {push: fbq, loaded: true, version: '2.0'});
    },
    url: () => 'https://connect.facebook.net/en_US/fbevents.js',
    onStart(fbq, service, {isFirst}) {
      // Emptied in place: Meta's script holds this very array.
      (fbq.queue as unknown as unknown[] | undefined)?.splice(0);
      fbq('consent', 'grant');
      if (isFirst) for (const id of idsOf(service)) fbq('init', id, service.settings);
      countView(fbq);
    },
    onStop(fbq) {
      fbq('consent', 'revoke');
    },
  }),
});

export default facts;
