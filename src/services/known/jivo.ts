import type {Facts} from '../../consent/service.js';
import {page} from '../../dom/page.js';
import {known} from '../built-in.js';
import {globals, type Tag} from '../window.js';

let isOn = false;
let isLoaded = false;
let isHere = false;

function call(name: string): void {
  (globals[name] as Tag | undefined)?.();
}

function end(): void {
  call('jivo_destroy');
  for (const part of page.querySelectorAll('jdiv')) part.remove();
}

const facts: Facts = known({
  label: 'Jivo',
  provider: 'Jivo',
  country: 'RU',
  purpose: 'forChat',
  policyUrl: 'https://www.jivo.ru/',
  pattern: /^[A-Za-z0-9]{8,16}$/,
  cookies: [{pattern: '^jv_(enter_ts|visits_count|pages_count|refer|utm|invitation_time|cli|client)_.+$'}],
  storage: [{pattern: '^jv_'}, {pattern: '^jivo'}],
  hosts: ['code.jivo.ru', 'code.jivosite.com', 'cdn.jivosite.com', '*.jivosite.com', '*.jivo.ru'],
  start({id}, {load}) {
    isOn = true;
    if (isHere) return call('jivo_init');
    if (isLoaded) return;
    isLoaded = true;
    // The widget comes in parts, long after its script.
    const before = globals.jivo_onLoadCallback as Tag | undefined;
    globals.jivo_onLoadCallback = () => {
      isHere = true;
      if (isOn) before?.();
      else end();
    };
    load(`https://code.jivo.ru/widget/${id}`).catch(() => (isLoaded = false));
  },
  stop() {
    isOn = false;
    end();
  },
});

export default facts;
