import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {stubOf, tag} from '../vendor-script.js';

/** It has no word for consent: only loading the page anew ends it. */
const facts: Facts = known({
  label: 'Mindbox',
  provider: 'Mindbox',
  country: 'RU',
  purpose: 'forCustomers',
  policyUrl: 'https://mindbox.ru/',
  pattern: /^[\w.-]{1,100}$/,
  cookies: [{name: 'mindboxDeviceUUID', duration: '1 year'}, {name: 'directCrm-session'}],
  storage: [{pattern: '^(mindbox|directCrm)'}],
  hosts: ['api.mindbox.ru', 'api.s.mindbox.ru', 'web-static.mindbox.ru', '*.mindbox.ru'],
  isResident: true,
  ...tag({
    name: 'mindbox',
    stub: () => stubOf('queue'),
    url: () => 'https://api.mindbox.ru/scripts/v1/tracker.js',
    say(mindbox, {id, settings}, {isFirst}) {
      if (isFirst) mindbox('create', {...settings, endpointId: `${id}`});
    },
  }),
});

export default facts;
