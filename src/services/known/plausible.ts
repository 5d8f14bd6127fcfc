import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {stubOf, type Voice} from '../vendor-script.js';
import {globals} from '../window.js';

interface Settings {
  readonly transformRequest?: (payload: unknown) => unknown;
}

let isOn = false;
let isLoaded = false;
let isHere = false;

/**
 * Its own opt-out, a flag in localStorage, is also how owners leave themselves out: it is not touched.
 * @see https://plausible.io/docs/script-extensions
 */
const facts: Facts = known({
  label: 'Plausible',
  provider: 'Plausible',
  country: 'EE',
  purpose: 'forStatistics',
  policyUrl: 'https://plausible.io/privacy',
  pattern: /^pa-[\w-]{5,64}$/,
  hosts: ['plausible.io'],
  start({id, settings}, {load}) {
    const {transformRequest}: Settings = settings ?? {};
    isOn = true;
    if (isHere) {
      (globals.plausible as Voice)('pageview');
      return;
    }
    globals.plausible = Object.assign(stubOf('q'), {
      o: {
        ...settings,
        transformRequest: (payload: unknown) =>
          isOn && (typeof transformRequest === 'function' ? transformRequest(payload) : payload),
      },
    });
    if (isLoaded) return;
    isLoaded = true;
    load(`https://plausible.io/js/${id}.js`).then(
      () => (isHere = true),
      () => (isLoaded = false),
    );
  },
  stop() {
    isOn = false;
    // A view that is dropped ends the watch over the one before.
    if (isHere) (globals.plausible as Voice)('pageview');
  },
});

export default facts;
