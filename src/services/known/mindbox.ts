import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {queueFunction} from '../stubs.js';
import {vendorScript} from '../vendor-script.js';

/** It cannot be told that consent is withdrawn: only loading the page again ends it. */
const facts: Facts = builtInService({
  label: 'Mindbox',
  provider: 'Mindbox',
  country: 'RU',
  purpose: 'forCustomers',
  policyUrl: 'https://mindbox.ru/',
  pattern: /^[\w.-]{1,100}$/,
  idLooksLike: "the endpoint's id: letters, digits, dots and hyphens, such as shop.Website",
  cookies: [
    {name: 'mindboxDeviceUUID', duration: '1 year'},
    {name: 'directCrm-session', duration: '≈ 1 year'},
  ],
  storage: [{pattern: '^(mindbox|directCrm)'}],
  hosts: ['api.mindbox.ru', 'api.s.mindbox.ru', 'web-static.mindbox.ru', '*.mindbox.ru'],
  isResident: true,
  ...vendorScript({
    global: 'mindbox',
    stub: () => queueFunction('queue'),
    url: () => 'https://api.mindbox.ru/scripts/v1/tracker.js',
    onStart(mindbox, {id, settings}, {isFirst}) {
      if (isFirst) mindbox('create', {...settings, endpointId: `${id}`});
    },
  }),
});

export default facts;
