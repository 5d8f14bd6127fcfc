import type {Facts} from '../../consent/service.js';
import {page} from '../../dom/page.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {muteMethods} from '../mute.js';
import type {VendorApi} from '../vendor-script.js';
import {isStandIn, repeatCalls, takeCalls} from '../waiting-calls.js';

let isGranted = false;
let isRequested = false;
let isReady = false;
let unmute: (() => void) | undefined;

function callGlobal(name: string): void {
  (globals[name] as VendorApi | undefined)?.();
}

/** Removes the chat, and what its own `jivo_destroy` leaves of it. */
function removeWidget(): void {
  callGlobal('jivo_destroy');
  for (const part of page.querySelectorAll('jdiv')) part.remove();
}

function endChat(): void {
  removeWidget();
  const chat = Object(globals.jivo_api) as object;
  unmute?.();
  if (!isStandIn(chat)) unmute = muteMethods(chat, Object.keys(chat).join(' '));
}

const facts: Facts = builtInService({
  label: 'Jivo',
  provider: 'Jivo',
  country: 'RU',
  purpose: 'forChat',
  policyUrl: 'https://www.jivo.ru/',
  pattern: /^[A-Za-z0-9]{8,16}$/,
  idLooksLike: "the widget's id: 8 to 16 letters and digits, such as AbCdEf1234",
  cookies: [
    {pattern: '^jv_(enter_ts|visits_count|pages_count|refer|utm|invitation_time|cli|client)_.+$', duration: '≈ 1 year'},
  ],
  storage: [{pattern: '^jv_'}, {pattern: '^jivo'}],
  hosts: ['code.jivo.ru', 'code.jivosite.com', 'cdn.jivosite.com', '*.jivosite.com', '*.jivo.ru'],
  start({id}, {load}) {
    isGranted = true;
    unmute?.();
    unmute = undefined;
    if (isReady) return callGlobal('jivo_init');
    if (isRequested) return;
    isRequested = true;
    // The widget is ready long after its script has loaded.
    const onLoadOfSite = globals.jivo_onLoadCallback as VendorApi | undefined;
    const standIn = globals.jivo_api;
    globals.jivo_onLoadCallback = () => {
      isReady = true;
      if (!isGranted) return endChat();
      onLoadOfSite?.();
      const chat = globals.jivo_api;
      // What the page has said meanwhile waits in the stand-in, which the widget has put its own in place of.
      if (!isStandIn(standIn) || chat === standIn) return;
      globals.jivo_api = standIn;
      const calls = takeCalls('jivo_api');
      globals.jivo_api = chat;
      repeatCalls('jivo_api', calls);
    };
    load(`https://code.jivo.ru/widget/${id}`).catch(() => (isRequested = false));
  },
  stop() {
    isGranted = false;
    endChat();
  },
});

export default facts;
