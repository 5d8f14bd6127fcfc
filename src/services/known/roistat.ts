import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {muteMethods} from '../mute.js';

const HOST = 'cloud.roistat.com';

let isRequested = false;
let unmute: (() => void) | undefined;

function muteEvents(): void {
  unmute?.();
  unmute = muteMethods((globals.roistat as {event?: object} | undefined)?.event, 'send');
}

/** It changes phone numbers in the page, and sets its cookies again: only loading the page again ends it. */
const facts: Facts = builtInService({
  label: 'Roistat',
  provider: 'Roistat',
  country: 'RU',
  purpose: 'forCalls',
  policyUrl: 'https://roistat.com/ru/privacy',
  pattern: /^[a-z0-9]{8,64}$/i,
  idLooksLike: "the project's id: 8 to 64 letters and digits",
  cookies: [{pattern: '^roistat_', duration: '14 days'}],
  storage: [{pattern: '^roistat_'}],
  hosts: ['cloud.roistat.com', 'collector.roistat.com', '*.roistat.com'],
  isResident: true,
  start({id}, {load}) {
    unmute?.();
    unmute = undefined;
    if (isRequested) return;
    isRequested = true;
    globals.roistatProjectId = id;
    globals.roistatHost = HOST;
    load(`https://${HOST}/api/site/1.0/${id}/init?referrer=${encodeURIComponent(location.href)}`).then(
      () => unmute && muteEvents(),
      () => (isRequested = false),
    );
  },
  stop: muteEvents,
});

export default facts;
