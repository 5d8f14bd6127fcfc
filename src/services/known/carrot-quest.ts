import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {globals} from '../globals.js';
import {vendorScript} from '../vendor-script.js';

const METHODS = 'connect track identify auth onReady addCallback removeCallback trackMessageInteraction'.split(' ');

/** Its queue is a global of its own, and holds methods and arguments in turn. */
function createStub(): object {
  const queue: unknown[] = [];
  globals.carrotquestasync = queue;
  const methods = METHODS.map((method) => [method, (...args: unknown[]) => queue.push(method, args)] as const);
  return {settings: {}, ...Object.fromEntries(methods)};
}

/** The chat's window can be removed; its events end only when the page is loaded again. */
const facts: Facts = builtInService({
  label: 'Carrot quest',
  provider: 'Carrot quest',
  country: 'RU',
  purpose: 'forChat',
  policyUrl: 'https://www.carrotquest.io/',
  pattern: /^\d{1,9}-[0-9a-z]{10,64}$/,
  idLooksLike: "the app's API key: a number, a hyphen, small letters and digits, such as 12345-abcdef0123456789",
  cookies: [
    {name: 'carrotquest_session_started', duration: 'untilClosed'},
    {pattern: '^carrotquest_(?!session_started$)', duration: '≈ 10 years'},
  ],
  storage: [{pattern: '^carrotquest'}],
  hosts: ['cdn.carrotquest.app', 'cdn.carrotquest.io', '*.carrotquest.app', '*.carrotquest.io'],
  isResident: true,
  ...vendorScript({
    global: 'carrotquest',
    methods: 'track identify auth trackMessageInteraction',
    stub: createStub,
    url: () => 'https://cdn.carrotquest.app/api.min.js',
    onStart(carrotquest, {id}) {
      carrotquest.connect?.(`${id}`);
    },
    onStop(carrotquest) {
      carrotquest.removeChat?.();
    },
  }),
});

export default facts;
