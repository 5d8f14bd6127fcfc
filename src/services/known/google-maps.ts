import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';

const facts: Facts = builtInService({
  label: 'Google Maps',
  provider: 'Google',
  country: 'US',
  purpose: 'forMaps',
  policyUrl: 'https://policies.google.com/privacy',
  cookies: [{pattern: '^(NID|AEC|OGPC|SOCS|CONSENT|__Secure-.*)$', domain: 'google.com', isOutOfReach: true}],
  hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'www.google.com', '*.googleapis.com', 'fonts.googleapis.com'],
});

export default facts;
