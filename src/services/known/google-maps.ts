import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';

const facts: Facts = builtInService({
  label: 'Google Maps',
  provider: 'Google',
  country: 'US',
  purpose: 'forMaps',
  policyUrl: 'https://policies.google.com/privacy',
  cookies: [
    {pattern: '^(NID|AEC)$', duration: '6 months', domain: 'google.com', isOutOfReach: true},
    {name: 'OGPC', duration: '1 month', domain: 'google.com', isOutOfReach: true},
    {pattern: '^(SOCS|__Secure-.*)$', duration: '≈ 13 months', domain: 'google.com', isOutOfReach: true},
    {name: 'CONSENT', duration: '≈ 2 years', domain: 'google.com', isOutOfReach: true},
  ],
  hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'www.google.com', '*.googleapis.com', 'fonts.googleapis.com'],
});

export default facts;
