import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {dropCalls, type Voice} from '../vendor-script.js';
import {globals} from '../window.js';

let isOn = false;
let isLoaded = false;
let hear: (() => void) | undefined;

/** Each call is one image, so that nothing goes out when no call comes through. Widgets share the same global. */
function pixel(): Voice | undefined {
  return (globals.VK as {Retargeting?: Voice} | undefined)?.Retargeting;
}

function hit(id: unknown): void {
  if (!isOn) return;
  pixel()?.Init?.(id);
  pixel()?.Hit?.();
}

const facts: Facts = known({
  label: 'VK Pixel',
  provider: 'VK',
  country: 'RU',
  purpose: 'forAds',
  policyUrl: 'https://vk.com/privacy',
  pattern: /^VK-RTRG-\d{1,12}-[A-Za-z0-9]{1,16}$/,
  cookies: [
    {pattern: '^vk_app_\\d+$'},
    {pattern: '^remix.*$', domain: 'vk.com', isOutOfReach: true},
    {pattern: '^remix.*$', domain: 'vk.ru', isOutOfReach: true},
  ],
  hosts: ['vk.com', 'vk.ru', 'login.vk.com', 'top-fwz1.mail.ru'],
  start({id}, {load}) {
    isOn = true;
    hear?.();
    hear = undefined;
    if (isLoaded) return hit(id);
    isLoaded = true;
    load('https://vk.com/js/api/openapi.js?169').then(
      () => hit(id),
      () => (isLoaded = false),
    );
  },
  stop() {
    isOn = false;
    hear?.();
    hear = dropCalls(pixel(), 'Event Hit Add ProductEvent');
  },
});

export default facts;
