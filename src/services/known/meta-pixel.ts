import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {stubOf, tag} from '../vendor-script.js';
import {globals} from '../window.js';

/**
 * After `revoke` it keeps what comes, from its own listeners too, and sends all of it on `grant`.
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
const facts: Facts = known({
  label: 'Meta Pixel',
  provider: 'Meta',
  country: 'US',
  purpose: 'forAds',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  pattern: /^\d{5,20}$/,
  cookies: [
    {name: '_fbp', duration: '90 days'},
    {name: '_fbc', duration: '90 days'},
    {name: '_fbleid'},
    {pattern: '^(fr|datr|sb|xs|c_user|oo)$', domain: 'facebook.com', isOutOfReach: true},
  ],
  storage: [{pattern: '^lastExternalReferrer(Time)?$'}],
  hosts: ['connect.facebook.net', 'www.facebook.com', '*.facebook.com'],
  ...tag({
    name: 'fbq',
    stub() {
      const fbq = stubOf('queue', 'callMethod');
      globals['_fbq'] = fbq;
      return Object.assign(fbq, {push: fbq, loaded: true, version: '2.0'});
    },
    url: () => 'https://connect.facebook.net/en_US/fbevents.js',
    say(fbq, {id, settings}, {isFirst}) {
      const waiting = fbq.queue as unknown as unknown[] | undefined;
      if (waiting) waiting.length = 0;
      fbq('consent', 'grant');
      if (isFirst) fbq('init', `${id}`, settings);
      fbq('track', 'PageView');
    },
    deny(fbq) {
      fbq('consent', 'revoke');
    },
  }),
});

export default facts;
