import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {dropCalls} from '../vendor-script.js';
import {globals} from '../window.js';

const HOST = 'cloud.roistat.com';

let isLoaded = false;
let hear: (() => void) | undefined;

function mute(): void {
  hear?.();
  hear = dropCalls((globals.roistat as {event?: object} | undefined)?.event, 'send');
}

/** It changes phone numbers in the page, and writes its cookies back: only loading the page anew ends it. */
const facts: Facts = known({
  label: 'Roistat',
  provider: 'Roistat',
  country: 'RU',
  purpose: 'forCalls',
  policyUrl: 'https://roistat.com/ru/privacy',
  pattern: /^[a-z0-9]{8,64}$/i,
  cookies: [{pattern: '^roistat_', duration: '14 days'}],
  storage: [{pattern: '^roistat_'}],
  hosts: ['cloud.roistat.com', 'collector.roistat.com', '*.roistat.com'],
  isResident: true,
  start({id}, {load}) {
    hear?.();
    hear = undefined;
    if (isLoaded) return;
    isLoaded = true;
    globals.roistatProjectId = id;
    globals.roistatHost = HOST;
    load(`https://${HOST}/api/site/1.0/${id}/init?referrer=${encodeURIComponent(location.href)}`).then(
      () => hear && mute(),
      () => (isLoaded = false),
    );
  },
  stop: mute,
});

export default facts;
