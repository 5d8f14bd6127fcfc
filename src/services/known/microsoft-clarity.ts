import type {Facts, Starter} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {queueFunction} from '../stubs.js';
import type {VendorApi} from '../vendor-script.js';
import {repeatCalls, takeCalls} from '../waiting-calls.js';

let isGranted = false;
let isLoading = false;
let isRunning = false;

/** Its `stop` ends it, and only its tag starts it again. Told of a denial it would go on, without cookies. */
function stopClarity(): void {
  if (isRunning) (globals.clarity as VendorApi)('stop');
  isRunning = false;
  // With the queue goes the command by which its tag starts it.
  globals.clarity = Object.assign(() => undefined, {q: []});
}

function tellConsent(has: Starter['has']): void {
  // A capital S: Clarity ignores `ad_storage`.
  const consent = {ad_Storage: has('advertising') ? 'granted' : 'denied', analytics_Storage: 'granted'};
  (globals.clarity as VendorApi)('consentv2', consent);
}

/** @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/consent-api-v2 */
const facts: Facts = builtInService({
  label: 'Microsoft Clarity',
  provider: 'Microsoft',
  country: 'US',
  purpose: 'forReplay',
  policyUrl: 'https://www.microsoft.com/privacy/privacystatement',
  pattern: /^[a-z0-9]{6,16}$/,
  idLooksLike: "the project's id: small letters and digits, such as abcde12345",
  cookies: [
    {name: '_clck', duration: '1 year'},
    {name: '_clsk', duration: '1 day'},
    {pattern: '^(CLID|MUID)$', duration: '1 year', domain: 'clarity.ms', isOutOfReach: true},
    {name: 'MR', duration: '6 months', domain: 'clarity.ms', isOutOfReach: true},
    {name: 'ANONCHK', duration: '10 minutes', domain: 'clarity.ms', isOutOfReach: true},
    {name: 'SM', duration: 'untilClosed', domain: 'clarity.ms', isOutOfReach: true},
    {pattern: '^(CLID|MUID)$', duration: '1 year', domain: 'bing.com', isOutOfReach: true},
    {name: 'MR', duration: '6 months', domain: 'bing.com', isOutOfReach: true},
    {name: 'ANONCHK', duration: '10 minutes', domain: 'bing.com', isOutOfReach: true},
    {name: 'SM', duration: 'untilClosed', domain: 'bing.com', isOutOfReach: true},
  ],
  storage: [{name: '_cltk', duration: 'untilClosed'}],
  sends: /^https:\/\/[\w-]+\.clarity\.ms\/collect\b/,
  hosts: ['www.clarity.ms', '*.clarity.ms', 'c.clarity.ms', 'c.bing.com'],
  start({id}, {load, has}) {
    isGranted = true;
    const calls = takeCalls('clarity');
    globals.clarity = queueFunction('q');
    tellConsent(has);
    repeatCalls('clarity', calls);
    if (isLoading) return;
    isLoading = true;
    load(`https://www.clarity.ms/tag/${id}`).then(
      () => {
        isLoading = false;
        isRunning = true;
        if (!isGranted) stopClarity();
      },
      () => (isLoading = false),
    );
  },
  update(_, {has}) {
    tellConsent(has);
  },
  stop() {
    isGranted = false;
    stopClarity();
  },
});

export default facts;
