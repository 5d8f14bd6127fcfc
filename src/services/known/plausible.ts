import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {queueFunction} from '../stubs.js';
import type {VendorApi} from '../vendor-script.js';
import {repeatCalls, takeCalls} from '../waiting-calls.js';

interface Settings {
  readonly transformRequest?: (payload: unknown) => unknown;
}

let isGranted = false;
let isRequested = false;
let isLoaded = false;

/**
 * Its own opt-out, a flag in localStorage, is not used: owners of sites set it to leave out their own visits.
 * @see https://plausible.io/docs/script-extensions
 */
const facts: Facts = builtInService({
  label: 'Plausible',
  provider: 'Plausible',
  country: 'EE',
  purpose: 'forStatistics',
  policyUrl: 'https://plausible.io/privacy',
  pattern: /^pa-[\w-]{5,64}$/,
  idLooksLike: 'the name of its script: "pa-" and letters or digits, such as pa-AbCdEf12345',
  sends: /^https:\/\/plausible\.io\/api\/event\b/,
  hosts: ['plausible.io'],
  start({id, settings}, {load}) {
    const {transformRequest}: Settings = settings ?? {};
    isGranted = true;
    if (isLoaded) {
      (globals.plausible as VendorApi)('pageview');
      return;
    }
    const calls = isRequested ? [] : takeCalls('plausible');
    globals.plausible = Object.assign(queueFunction('q'), {
      o: {
        ...settings,
        transformRequest: (payload: unknown) =>
          isGranted && (typeof transformRequest === 'function' ? transformRequest(payload) : payload),
      },
    });
    repeatCalls('plausible', calls);
    if (isRequested) return;
    isRequested = true;
    load(`https://plausible.io/js/${id}.js`).then(
      () => (isLoaded = true),
      () => (isRequested = false),
    );
  },
  stop() {
    isGranted = false;
    // This view is dropped too, but it ends the timing of the one before.
    if (isLoaded) (globals.plausible as VendorApi)('pageview');
  },
});

export default facts;
