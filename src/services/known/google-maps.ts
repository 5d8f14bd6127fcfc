import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';

const facts: Facts = known({
  label: 'Google Maps',
  provider: 'Google',
  country: 'US',
  purpose: 'forMaps',
  policyUrl: 'https://policies.google.com/privacy',
  cookies: [{pattern: '^(NID|AEC|OGPC|SOCS|CONSENT|__Secure-.*)$', domain: 'google.com', isOutOfReach: true}],
  hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'www.google.com', '*.googleapis.com', 'fonts.googleapis.com'],
});

export default facts;
