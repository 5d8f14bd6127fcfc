import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {queueWithMethods} from '../stubs.js';
import type {VendorApi} from '../vendor-script.js';
import {repeatCalls, takeCalls} from '../waiting-calls.js';

interface Middleware {
  readonly payload: unknown;
  next(payload?: unknown): void;
}

let isGranted = false;
let isRequested = false;

/**
 * It cannot be switched off, so a middleware drops every event. What its integrations have started of other vendors ends
 * only when the page is loaded again.
 * @see https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/middleware/
 */
const facts: Facts = builtInService({
  label: 'Segment',
  provider: 'Twilio',
  country: 'US',
  purpose: 'forStatistics',
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  pattern: /^[A-Za-z0-9]{10,64}$/,
  idLooksLike: 'the write key of the source: 10 to 64 letters and digits',
  cookies: [
    {pattern: '^ajs_(user_id|anonymous_id|group_id)$', duration: '1 year'},
    {pattern: '^analytics_session_id(\\.last_access)?$', duration: '≈ 1 year'},
  ],
  storage: [{pattern: '^ajs_'}, {pattern: '^persisted-queue'}],
  hosts: ['cdn.segment.com', 'api.segment.io', '*.segment.com'],
  isResident: true,
  start({id, settings}, {load}) {
    isGranted = true;
    const calls = isRequested ? [] : takeCalls('analytics');
    // A list is a stub, which is replaced.
    if (!isRequested || Array.isArray(globals.analytics)) {
      globals.analytics = Object.assign(
        queueWithMethods('page track identify group alias reset ready on once off setAnonymousId addSourceMiddleware'),
        {invoked: true, SNIPPET_VERSION: '5.2.1', _writeKey: id, _loadOptions: settings ?? {}},
      );
      (globals.analytics as VendorApi).addSourceMiddleware?.(({payload, next}: Middleware) => {
        if (isGranted) next(payload);
      });
    }
    (globals.analytics as VendorApi).page?.();
    repeatCalls('analytics', calls);
    if (isRequested) return;
    isRequested = true;
    load(`https://cdn.segment.com/analytics.js/v1/${id}/analytics.min.js`).catch(() => (isRequested = false));
  },
  stop() {
    isGranted = false;
    (globals.analytics as VendorApi | undefined)?.reset?.();
  },
});

export default facts;
