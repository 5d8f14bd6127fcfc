import type {Facts} from '../../consent/service.js';
import {page} from '../../dom/page.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import type {VendorApi} from '../vendor-script.js';

let isGranted = false;
let isRequested = false;
let isReady = false;

function callGlobal(name: string): void {
  (globals[name] as VendorApi | undefined)?.();
}

/** Removes the chat, and what its own `jivo_destroy` leaves of it. */
function removeWidget(): void {
  callGlobal('jivo_destroy');
  for (const part of page.querySelectorAll('jdiv')) part.remove();
}

const facts: Facts = builtInService({
  label: 'Jivo',
  provider: 'Jivo',
  country: 'RU',
  purpose: 'forChat',
  policyUrl: 'https://www.jivo.ru/',
  pattern: /^[A-Za-z0-9]{8,16}$/,
  idLooksLike: "the widget's id: 8 to 16 letters and digits, such as AbCdEf1234",
  cookies: [{pattern: '^jv_(enter_ts|visits_count|pages_count|refer|utm|invitation_time|cli|client)_.+$'}],
  storage: [{pattern: '^jv_'}, {pattern: '^jivo'}],
  hosts: ['code.jivo.ru', 'code.jivosite.com', 'cdn.jivosite.com', '*.jivosite.com', '*.jivo.ru'],
  start({id}, {load}) {
    isGranted = true;
    if (isReady) return callGlobal('jivo_init');
    if (isRequested) return;
    isRequested = true;
    // The widget is ready long after its script has loaded.
    const onLoadOfSite = globals.jivo_onLoadCallback as VendorApi | undefined;
    globals.jivo_onLoadCallback = () => {
      isReady = true;
      if (isGranted) onLoadOfSite?.();
      else removeWidget();
    };
    load(`https://code.jivo.ru/widget/${id}`).catch(() => (isRequested = false));
  },
  stop() {
    isGranted = false;
    removeWidget();
  },
});

export default facts;
