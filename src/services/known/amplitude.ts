import type {Facts, Service} from '../../consent/service.js';
import {known} from '../built-in.js';
import {library} from '../bundled-library.js';
import {queueOf, type Voice} from '../vendor-script.js';
import {globals} from '../window.js';

const METHODS = 'track identify groupIdentify setGroup setUserId setDeviceId setSessionId revenue flush add';

let early: unknown[] = [];

/** It has no queue of its own: what was said while it was on its way is said again. */
function init({id, settings}: Service): void {
  const amplitude = globals.amplitude as Voice;
  // Off unless asked for: they record more than visits.
  amplitude.init?.(id, {autocapture: {formInteractions: false, fileDownloads: false}, ...settings});
  for (const [method, ...words] of early.splice(0) as [string, ...unknown[]][]) amplitude[method]?.(...words);
}

/** @see https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2 */
const facts: Facts = {
  ...known({
    label: 'Amplitude',
    provider: 'Amplitude',
    country: 'US',
    purpose: 'forStatistics',
    policyUrl: 'https://amplitude.com/privacy',
    cookies: [
      {pattern: '^AMP_[0-9a-f]{10}$', duration: '1 year'},
      {pattern: '^AMP_MKTG(_ORIGINAL)?_[0-9a-f]{10}$', duration: '1 year'},
      {pattern: '^AMP_(TEST|TLDTEST).*$'},
      {pattern: '^amp_[0-9a-f]{6}.*$', duration: '1 year'},
    ],
    // Unsent events too.
    storage: [{pattern: '^AMP_(unsent|remote_config|MKTG)?'}],
    databases: [{pattern: '^AMP_diagnostics_'}],
    hosts: [
      'cdn.amplitude.com',
      'api2.amplitude.com',
      'api.eu.amplitude.com',
      'api-sr.amplitude.com',
      'sr-client-cfg.amplitude.com',
    ],
  }),
  ...library({
    name: 'amplitude',
    pattern: /^[0-9a-f]{32}$/,
    // Not any more when it has come: it drops events itself, and sites wait for what its methods return.
    stub: () => (early = queueOf(METHODS)),
    url: ({id}) => `https://cdn.amplitude.com/script/${id}.js`,
    say(amplitude, service, {isFirst, isHere}) {
      if (isFirst && isHere) init(service);
      if (isHere) amplitude.setOptOut?.(false);
    },
    arrive: init,
    deny(amplitude) {
      amplitude.reset?.();
      amplitude.setOptOut?.(true);
    },
  }),
};

export default facts;
