import type {Facts} from '../../consent/service.js';
import {layer} from '../../signals/google-consent-mode.js';
import {dropEvents} from '../google-tag.js';
import {known} from '../built-in.js';

let isLoaded = false;

/** A container with whatever the site has put there: its tags go by Consent Mode, and stay until the page goes. */
const facts: Facts = known({
  label: 'Google Tag Manager',
  provider: 'Google',
  country: 'US',
  purpose: 'forTags',
  policyUrl: 'https://policies.google.com/privacy',
  pattern: /^GTM-[A-Z0-9]{4,10}$/,
  hosts: ['www.googletagmanager.com'],
  isResident: true,
  start({id}, {load}) {
    if (isLoaded) return;
    isLoaded = true;
    dropEvents();
    layer().push({'gtm.start': Date.now(), event: 'gtm.js'});
    load(`https://www.googletagmanager.com/gtm.js?id=${id}`).catch(() => (isLoaded = false));
  },
});

export default facts;
