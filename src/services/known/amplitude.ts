import type {Facts, Service} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {bundledLibrary} from '../bundled-library.js';
import {globals} from '../globals.js';
import {queueWithMethods} from '../stubs.js';
import type {VendorApi} from '../vendor-script.js';

const METHODS = 'track identify groupIdentify setGroup setUserId setDeviceId setSessionId revenue flush add';

let queue: unknown[] = [];

/** Starts it, and repeats the calls that came while it was loading: it has no queue of its own. */
function initialize({id, settings}: Service): void {
  const amplitude = globals.amplitude as VendorApi;
  // Off unless the site asks for them: they record more than visits.
  amplitude.init?.(id, {autocapture: {formInteractions: false, fileDownloads: false}, ...settings});
  const calls = queue as [method: string, ...args: unknown[]][];
  queue = [];
  for (const [method, ...args] of calls) amplitude[method]?.(...args);
}

/** @see https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2 */
const facts: Facts = builtInService({
  label: 'Amplitude',
  provider: 'Amplitude',
  country: 'US',
  purpose: 'forStatistics',
  policyUrl: 'https://amplitude.com/privacy',
  pattern: /^[0-9a-f]{32}$/,
  idLooksLike: "the project's API key: 32 characters, digits and the letters a to f",
  cookies: [
    {pattern: '^AMP_[0-9a-f]{10}$', duration: '1 year'},
    {pattern: '^AMP_MKTG_[0-9a-f]{10}$', duration: '1 year'},
    {pattern: '^AMP_MKTG_ORIGINAL_[0-9a-f]{10}$', duration: '1 year'},
    {pattern: '^AMP_(TEST|TLDTEST).*$', duration: 'untilClosed'},
    {pattern: '^amp_[0-9a-f]{6}.*$', duration: '1 year'},
  ],
  // Among them events that were not sent yet.
  storage: [{pattern: '^AMP_(unsent|remote_config|MKTG)?'}],
  databases: [{pattern: '^AMP_diagnostics_'}],
  sends: /^https:\/\/(api2?|api\.eu|api-sr)\.amplitude\.com\//,
  hosts: [
    'cdn.amplitude.com',
    'api2.amplitude.com',
    'api.eu.amplitude.com',
    'api-sr.amplitude.com',
    'sr-client-cfg.amplitude.com',
  ],
  ...bundledLibrary({
    global: 'amplitude',
    // Without `methods`: it drops events itself when it is opted out, and sites wait for what its methods return.
    stub: () => (queue = queueWithMethods(METHODS)),
    url: ({id}) => `https://cdn.amplitude.com/script/${id}.js`,
    onStart(amplitude, service, {isFirst, isLoaded}) {
      if (isFirst && isLoaded) initialize(service);
      if (isLoaded) amplitude.setOptOut?.(false);
    },
    onLoad: initialize,
    onStop(amplitude) {
      amplitude.reset?.();
      amplitude.setOptOut?.(true);
    },
  }),
});

export default facts;
