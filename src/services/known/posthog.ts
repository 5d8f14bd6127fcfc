import type {ServiceSettings} from '../../config/service-settings.js';
import type {Facts, Service} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {bundledLibrary} from '../bundled-library.js';
import {globals} from '../globals.js';
import {muteMethods} from '../mute.js';
import {queueWithMethods} from '../stubs.js';
import type {VendorApi} from '../vendor-script.js';

type Settings = Service & ServiceSettings['posthog'];

type Stub = VendorApi & {readonly _i?: unknown[]};

const METHODS =
  'capture identify alias group reset register register_once register_for_session unregister setPersonProperties setPersonPropertiesForFlags onFeatureFlags reloadFeatureFlags startSessionRecording';

function regionOf(service: Service): string {
  return (service as Settings).region === 'eu' ? 'eu' : 'us';
}

/**
 * Takes back a denial, which an earlier page may have left in its storage: without an event for that, and as a visitor
 * it does not know.
 */
function optInAgain(posthog: VendorApi): void {
  // Events that wait for a batch would be sent after a withdrawal.
  posthog.set_config?.({request_batching: false});
  if (!posthog.has_opted_out_capturing?.()) return;
  posthog.reset?.(true);
  posthog.opt_in_capturing?.({captureEventName: null});
}

/** @see https://posthog.com/docs/privacy/data-collection */
const facts: Facts = builtInService({
  label: 'PostHog',
  provider: 'PostHog',
  country: 'US',
  purpose: 'forStatistics',
  replays: ({settings}) => (settings as {disable_session_recording?: unknown})?.disable_session_recording === false,
  policyUrl: 'https://posthog.com/privacy',
  pattern: /^phc_[A-Za-z0-9]{20,64}$/,
  idLooksLike: `the project's API key: "phc_" and 20 to 64 letters and digits`,
  // Not `__ph_opt_in_out_…`: it holds the denial.
  cookies: [{pattern: '^ph_.+_posthog$', duration: '1 year'}],
  storage: [
    {pattern: '^ph_.+_posthog$'},
    {pattern: '^ph_.+_(window_id|primary_window_exists)$', duration: 'untilClosed'},
  ],
  sends: /^https:\/\/(eu|us)\.i\.posthog\.com\/(?!flags|decide)/,
  hosts: [
    'eu.i.posthog.com',
    'us.i.posthog.com',
    'eu-assets.i.posthog.com',
    'us-assets.i.posthog.com',
    '*.posthog.com',
  ],
  ...bundledLibrary({
    global: 'posthog',
    methods: 'capture',
    stub: () => Object.assign(queueWithMethods(METHODS), {people: [], _i: [], __SV: 1}),
    url: (service) => `https://${regionOf(service)}-assets.i.posthog.com/static/array.js`,
    onStart(posthog: Stub, service, {isFirst, isLoaded}) {
      const {id, settings} = service;
      const config = {
        api_host: `https://${regionOf(service)}.i.posthog.com`,
        // Off unless the site asks for them: they record more than visits.
        autocapture: false,
        disable_session_recording: true,
        request_batching: false,
        ...settings,
      };
      if (isFirst && isLoaded) posthog.init?.(id, config);
      else if (isFirst) posthog['_i']?.push([id, config, 'posthog']);
      if (isLoaded) optInAgain(posthog);
    },
    onLoad: () => optInAgain(globals.posthog as VendorApi),
    onStop(posthog) {
      // With `cookieless_mode: 'on_reject'` the denial would start another way of capturing.
      const unmute = muteMethods(posthog, 'capture');
      posthog.opt_out_capturing?.();
      posthog.stopSessionRecording?.();
      unmute();
    },
  }),
});

export default facts;
