import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';

/** Its player has counters and advertising of others, all on RUTUBE's domain. */
const facts: Facts = builtInService({
  label: 'RUTUBE',
  provider: 'RUTUBE',
  country: 'RU',
  purpose: 'forVideo',
  policyUrl: 'https://rutube.ru/info/privacy/',
  hosts: ['rutube.ru', '*.rutube.ru', '*.rtbcdn.ru'],
});

export default facts;
