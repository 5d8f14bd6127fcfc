import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {stubOf, type Voice} from '../vendor-script.js';
import {globals} from '../window.js';

let isOn = false;
let isComing = false;
let isHere = false;

/** Denied consent only makes it go on without cookies; `stop` ends it, and then it starts by its tag only. */
function end(): void {
  if (isHere) (globals.clarity as Voice)('stop');
  isHere = false;
  // What its tag has told it to start is gone with the queue.
  globals.clarity = Object.assign(() => undefined, {q: []});
}

/** @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/consent-api-v2 */
const facts: Facts = known({
  label: 'Microsoft Clarity',
  provider: 'Microsoft',
  country: 'US',
  purpose: 'forReplay',
  policyUrl: 'https://www.microsoft.com/privacy/privacystatement',
  pattern: /^[a-z0-9]{6,16}$/,
  cookies: [
    {name: '_clck', duration: '1 year'},
    {name: '_clsk', duration: '1 day'},
    {pattern: '^(CLID|MUID|ANONCHK|SM|MR)$', domain: 'clarity.ms', isOutOfReach: true},
    {pattern: '^(CLID|MUID|ANONCHK|SM|MR)$', domain: 'bing.com', isOutOfReach: true},
  ],
  storage: [{name: '_cltk'}],
  hosts: ['www.clarity.ms', '*.clarity.ms', 'c.clarity.ms', 'c.bing.com'],
  start({id}, {load, has}) {
    const clarity = stubOf('q');
    isOn = true;
    globals.clarity = clarity;
    // A capital S: `ad_storage` is ignored.
    clarity('consentv2', {ad_Storage: has('advertising') ? 'granted' : 'denied', analytics_Storage: 'granted'});
    if (isComing) return;
    isComing = true;
    load(`https://www.clarity.ms/tag/${id}`).then(
      () => {
        isComing = false;
        isHere = true;
        if (!isOn) end();
      },
      () => (isComing = false),
    );
  },
  stop() {
    isOn = false;
    end();
  },
});

export default facts;
