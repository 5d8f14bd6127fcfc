import type {Facts, Service} from '../../consent/service.js';
import {known} from '../built-in.js';
import {library} from '../bundled-library.js';
import {dropCalls, queueOf, type Voice} from '../vendor-script.js';
import {globals} from '../window.js';

interface Settings extends Service {
  /** Where PostHog keeps the data: `eu`, or the US. */
  readonly region?: string;
}

type Stub = Voice & {readonly _i?: unknown[]};

const METHODS =
  'capture identify alias group reset register register_once register_for_session unregister setPersonProperties setPersonPropertiesForFlags onFeatureFlags reloadFeatureFlags startSessionRecording';

function regionOf(service: Service): string {
  return (service as Settings).region === 'eu' ? 'eu' : 'us';
}

/** Without an event of its own, and as somebody it does not know. The denial of an earlier page is still in its storage. */
function resume(posthog: Voice): void {
  // What waits for a batch would leave after a withdrawal.
  posthog.set_config?.({request_batching: false});
  if (!posthog.has_opted_out_capturing?.()) return;
  posthog.reset?.(true);
  posthog.opt_in_capturing?.({captureEventName: null});
}

/** @see https://posthog.com/docs/privacy/data-collection */
const facts: Facts = {
  ...known({
    label: 'PostHog',
    provider: 'PostHog',
    country: 'US',
    purpose: 'forStatistics',
    policyUrl: 'https://posthog.com/privacy',
    // Not `__ph_opt_in_out_…`, which is the denial itself.
    cookies: [{pattern: '^ph_.+_posthog$', duration: '1 year'}],
    storage: [{pattern: '^ph_.+_posthog$'}, {pattern: '^ph_.+_(window_id|primary_window_exists)$'}],
    hosts: [
      'eu.i.posthog.com',
      'us.i.posthog.com',
      'eu-assets.i.posthog.com',
      'us-assets.i.posthog.com',
      '*.posthog.com',
    ],
  }),
  ...library({
    name: 'posthog',
    pattern: /^phc_[A-Za-z0-9]{20,64}$/,
    methods: 'capture',
    stub: () => Object.assign(queueOf(METHODS), {people: [], _i: [], __SV: 1}),
    url: (service) => `https://${regionOf(service)}-assets.i.posthog.com/static/array.js`,
    say(posthog: Stub, service, {isFirst, isHere}) {
      const {id, settings} = service;
      const config = {
        api_host: `https://${regionOf(service)}.i.posthog.com`,
        // Off unless asked for: they record more than visits.
        autocapture: false,
        disable_session_recording: true,
        request_batching: false,
        ...settings,
      };
      if (isFirst && isHere) posthog.init?.(id, config);
      else if (isFirst) posthog['_i']?.push([id, config, 'posthog']);
      if (isHere) resume(posthog);
    },
    arrive: () => resume(globals.posthog as Voice),
    deny(posthog) {
      // With `cookieless_mode: 'on_reject'` the denial would start another way of capturing.
      const hear = dropCalls(posthog, 'capture');
      posthog.opt_out_capturing?.();
      posthog.stopSessionRecording?.();
      hear();
    },
  }),
};

export default facts;
