import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {tag} from '../vendor-script.js';
import {globals} from '../window.js';

/** The window of the chat can be taken away, its events end with the page only. */
const facts: Facts = known({
  label: 'Carrot quest',
  provider: 'Carrot quest',
  country: 'RU',
  purpose: 'forChat',
  policyUrl: 'https://www.carrotquest.io/',
  pattern: /^\d{1,9}-[0-9a-z]{10,64}$/,
  cookies: [
    {
      pattern:
        '^carrotquest_(device_guid|uid|auth_token|session|session_started|realtime_services_transport|jwt_.*|.*)$',
    },
  ],
  storage: [{pattern: '^carrotquest'}],
  hosts: ['cdn.carrotquest.app', 'cdn.carrotquest.io', '*.carrotquest.app', '*.carrotquest.io'],
  isResident: true,
  ...tag({
    name: 'carrotquest',
    methods: 'track identify auth trackMessageInteraction',
    stub() {
      // Pairs of a method and what it is given, one after another.
      const queue: unknown[] = [];
      const stub: Record<string, unknown> = {settings: {}};
      for (const method of [
        'connect',
        'track',
        'identify',
        'auth',
        'onReady',
        'addCallback',
        'removeCallback',
        'trackMessageInteraction',
      ])
        stub[method] = (...words: unknown[]) => queue.push(method, words);
      globals.carrotquestasync = queue;
      return stub;
    },
    url: () => 'https://cdn.carrotquest.app/api.min.js',
    say(carrotquest, {id}) {
      carrotquest.connect?.(`${id}`);
    },
    deny(carrotquest) {
      carrotquest.removeChat?.();
    },
  }),
});

export default facts;
