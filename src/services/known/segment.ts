import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {queueOf, type Voice} from '../vendor-script.js';
import {globals} from '../window.js';

interface Middleware {
  readonly payload: unknown;
  next(payload?: unknown): void;
}

let isOn = false;
let isLoaded = false;

/**
 * It cannot be switched off, so that every event is dropped by a middleware of its own; what runs at other vendors by
 * its integrations only ends when the page is loaded anew.
 * @see https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/middleware/
 */
const facts: Facts = known({
  label: 'Segment',
  provider: 'Twilio',
  country: 'US',
  purpose: 'forStatistics',
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  pattern: /^[A-Za-z0-9]{10,64}$/,
  cookies: [
    {pattern: '^ajs_(user_id|anonymous_id|group_id)$', duration: '1 year'},
    {pattern: '^analytics_session_id(\\.last_access)?$'},
  ],
  storage: [{pattern: '^ajs_'}, {pattern: '^persisted-queue'}],
  hosts: ['cdn.segment.com', 'api.segment.io', '*.segment.com'],
  isResident: true,
  start({id, settings}, {load}) {
    isOn = true;
    // A list is still a stub: what was said to it meanwhile goes.
    if (!isLoaded || Array.isArray(globals.analytics)) {
      globals.analytics = Object.assign(
        queueOf('page track identify group alias reset ready on once off setAnonymousId addSourceMiddleware'),
        {invoked: true, SNIPPET_VERSION: '5.2.1', _writeKey: id, _loadOptions: settings ?? {}},
      );
      (globals.analytics as Voice).addSourceMiddleware?.(({payload, next}: Middleware) => {
        if (isOn) next(payload);
      });
    }
    (globals.analytics as Voice).page?.();
    if (isLoaded) return;
    isLoaded = true;
    load(`https://cdn.segment.com/analytics.js/v1/${id}/analytics.min.js`).catch(() => (isLoaded = false));
  },
  stop() {
    isOn = false;
    (globals.analytics as Voice | undefined)?.reset?.();
  },
});

export default facts;
