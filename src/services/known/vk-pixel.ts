import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {muteMethods} from '../mute.js';
import type {VendorApi} from '../vendor-script.js';

let isGranted = false;
let isRequested = false;
let unmute: (() => void) | undefined;

/** Each call sends one image, so nothing is sent when calls are dropped. VK's widgets share the same global. */
function retargeting(): VendorApi | undefined {
  return (globals.VK as {Retargeting?: VendorApi} | undefined)?.Retargeting;
}

function countView(id: unknown): void {
  if (!isGranted) return;
  retargeting()?.Init?.(id);
  retargeting()?.Hit?.();
}

const facts: Facts = builtInService({
  label: 'VK Pixel',
  provider: 'VK',
  country: 'RU',
  purpose: 'forAds',
  policyUrl: 'https://vk.com/privacy',
  pattern: /^VK-RTRG-\d{1,12}-[A-Za-z0-9]{1,16}$/,
  idLooksLike: "the pixel's code, such as VK-RTRG-123456-abcD1",
  cookies: [
    {pattern: '^vk_app_\\d+$', duration: 'untilClosed'},
    {pattern: '^remix.*$', duration: '≈ 1 year', domain: 'vk.com', isOutOfReach: true},
    {pattern: '^remix.*$', duration: '≈ 1 year', domain: 'vk.ru', isOutOfReach: true},
  ],
  hosts: ['vk.com', 'vk.ru', 'login.vk.com', 'top-fwz1.mail.ru'],
  start({id}, {load}) {
    isGranted = true;
    unmute?.();
    unmute = undefined;
    if (isRequested) return countView(id);
    isRequested = true;
    load('https://vk.com/js/api/openapi.js?169').then(
      () => countView(id),
      () => (isRequested = false),
    );
  },
  stop() {
    isGranted = false;
    unmute?.();
    unmute = muteMethods(retargeting(), 'Event Hit Add ProductEvent');
  },
});

export default facts;
