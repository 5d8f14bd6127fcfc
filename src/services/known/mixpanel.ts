import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {library} from '../bundled-library.js';
import {queueOf, type Voice} from '../vendor-script.js';
import {globals} from '../window.js';

const METHODS =
  'track track_pageview track_links track_forms time_event register register_once unregister identify alias reset set_group add_group remove_group';

type Stub = Voice & {readonly _i?: unknown[]};

/** Without an event of its own. The denial of an earlier page is still in its storage. */
function resume(mixpanel: Voice): void {
  if (!mixpanel.has_opted_out_tracking?.()) return;
  // It still has in mind whom it knew.
  mixpanel.reset?.();
  mixpanel.opt_in_tracking?.({track: () => undefined});
}

/** @see https://docs.mixpanel.com/docs/privacy/protecting-user-data */
const facts: Facts = {
  ...known({
    label: 'Mixpanel',
    provider: 'Mixpanel',
    country: 'US',
    purpose: 'forStatistics',
    policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
    cookies: [{pattern: '^mp_.+_mixpanel$', duration: '1 year'}, {name: 'mp_optout'}],
    // Not `__mp_opt_in_out_…`, which is the denial itself.
    storage: [{pattern: '^(__mpq_|mp_).*'}, {pattern: '^mp_(tab_id|gen_new_tab_id)_'}],
    hosts: ['cdn.mxpnl.com', 'api-js.mixpanel.com', 'api-eu.mixpanel.com', 'api.mixpanel.com', '*.mxpnl.net'],
  }),
  ...library({
    name: 'mixpanel',
    pattern: /^[0-9a-f]{32}$/,
    methods: METHODS,
    stub: () => Object.assign(queueOf(METHODS), {people: [], _i: [], __SV: 1.2}),
    url: () => 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    say(mixpanel: Stub, {id, settings}, {isFirst, isHere}) {
      if (isFirst && isHere) mixpanel.init?.(id, settings ?? {});
      else if (isFirst) mixpanel['_i']?.push([id, settings ?? {}, 'mixpanel']);
      if (isHere) resume(globals.mixpanel as Voice);
    },
    arrive: () => resume(globals.mixpanel as Voice),
    deny(mixpanel) {
      // By default it also deletes the customer's profile at Mixpanel.
      mixpanel.opt_out_tracking?.({delete_user: false});
      mixpanel.stop_session_recording?.();
    },
  }),
};

export default facts;
