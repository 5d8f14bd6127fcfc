import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {bundledLibrary} from '../bundled-library.js';
import {globals} from '../globals.js';
import {queueWithMethods} from '../stubs.js';
import type {VendorApi} from '../vendor-script.js';

const METHODS =
  'track track_pageview track_links track_forms time_event register register_once unregister identify alias reset set_group add_group remove_group';

const PEOPLE = 'set set_once unset increment append union track_charge clear_charges delete_user';
const GROUP = 'set set_once unset union remove delete';

type Stub = VendorApi & {readonly _i?: unknown[]};

/** A group is a chain of two calls: `[['get_group', 'company', 'a'], ['set', {…}]]`. */
function createStub(): unknown {
  const queue = queueWithMethods(METHODS);
  const get_group = (...names: unknown[]): object => {
    const methods = GROUP.split(' ').map((method) => {
      const call = (...words: unknown[]): unknown =>
        queue.push([
          ['get_group', ...names],
          [method, ...words],
        ]);
      return [method, call] as const;
    });
    return Object.fromEntries(methods);
  };
  return Object.assign(queue, {people: queueWithMethods(PEOPLE), get_group, _i: [], __SV: 1.2});
}

/** Takes back a denial, which an earlier page may have left in its storage, without an event for that. */
function optInAgain(mixpanel: VendorApi): void {
  if (!mixpanel.has_opted_out_tracking?.()) return;
  // It still knows the visitor from before the denial.
  mixpanel.reset?.();
  mixpanel.opt_in_tracking?.({track: () => undefined});
}

/** @see https://docs.mixpanel.com/docs/privacy/protecting-user-data */
const facts: Facts = builtInService({
  label: 'Mixpanel',
  provider: 'Mixpanel',
  country: 'US',
  purpose: 'forStatistics',
  replays: ({settings}) => Number((settings as {record_sessions_percent?: unknown})?.record_sessions_percent) > 0,
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  pattern: /^[0-9a-f]{32}$/,
  idLooksLike: "the project's token: 32 characters, digits and the letters a to f",
  cookies: [
    {pattern: '^mp_.+_mixpanel$', duration: '1 year'},
    {name: 'mp_optout', duration: '≈ 1 year'},
  ],
  // Not `__mp_opt_in_out_…`: it holds the denial.
  storage: [{pattern: '^(__mpq_|mp_).*'}, {pattern: '^mp_(tab_id|gen_new_tab_id)_', duration: 'untilClosed'}],
  sends: /^https:\/\/api[\w-]*\.mixpanel\.com\//,
  hosts: ['cdn.mxpnl.com', 'api-js.mixpanel.com', 'api-eu.mixpanel.com', 'api.mixpanel.com', '*.mxpnl.net'],
  ...bundledLibrary({
    global: 'mixpanel',
    methods: METHODS,
    stub: createStub,
    url: () => 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    onStart(mixpanel: Stub, {id, settings}, {isFirst, isLoaded}) {
      if (isFirst && isLoaded) mixpanel.init?.(id, settings ?? {});
      else if (isFirst) mixpanel['_i']?.push([id, settings ?? {}, 'mixpanel']);
      if (isLoaded) optInAgain(globals.mixpanel as VendorApi);
    },
    onLoad: () => optInAgain(globals.mixpanel as VendorApi),
    onStop(mixpanel) {
      // Without this option it also deletes the customer's profile at Mixpanel.
      mixpanel.opt_out_tracking?.({delete_user: false});
      mixpanel.stop_session_recording?.();
    },
  }),
});

export default facts;
