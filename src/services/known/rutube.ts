import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';

/** Its player carries counters and advertising of others, all on its own domain. */
const facts: Facts = known({
  label: 'RUTUBE',
  provider: 'RUTUBE',
  country: 'RU',
  purpose: 'forVideo',
  policyUrl: 'https://rutube.ru/info/privacy/',
  hosts: ['rutube.ru', '*.rutube.ru', '*.rtbcdn.ru'],
});

export default facts;
