import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {queueFunction} from '../stubs.js';
import {vendorScript} from '../vendor-script.js';

/**
 * `shutdown` ends the session and brings the messenger to a clean state, `boot` begins another session.
 * @see https://developers.intercom.com/installing-intercom/web/methods
 * @see https://www.intercom.com/help/en/articles/16845-how-do-i-end-a-session
 */
const facts: Facts = builtInService({
  label: 'Intercom',
  provider: 'Intercom',
  country: 'US',
  purpose: 'forChat',
  policyUrl: 'https://www.intercom.com/legal/privacy',
  pattern: /^[a-z0-9]{6,16}$/,
  idLooksLike: "the workspace's id: small letters and digits, such as abcd1234",
  cookies: [
    {pattern: '^intercom-id-.+$', duration: '9 months'},
    {pattern: '^intercom-session-.+$', duration: '7 days'},
    {pattern: '^intercom-device-id-.+$', duration: '9 months'},
  ],
  storage: [{pattern: '^intercom'}],
  hosts: [
    'widget.intercom.io',
    'js.intercomcdn.com',
    'api-iam.intercom.io',
    '*.intercom.io',
    '*.intercomcdn.com',
    'nexus-websocket-a.intercom.io',
  ],
  ...vendorScript({
    global: 'Intercom',
    stub: () => queueFunction('q'),
    url: ({id}) => `https://widget.intercom.io/widget/${id}`,
    onStart(Intercom, {id, settings}) {
      Intercom('boot', {...settings, app_id: `${id}`});
    },
    onStop(Intercom) {
      Intercom('shutdown');
    },
  }),
});

export default facts;
