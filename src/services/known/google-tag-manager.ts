import type {Facts} from '../../consent/service.js';
import {dataLayer} from '../../signals/google-consent-mode.js';
import {builtInService} from '../built-in-service.js';
import {dropQueuedEvents} from '../google-tag.js';

let isRequested = false;

/**
 * A container with the tags that the site has put there. They act by Consent Mode, and only loading the page again
 * removes them.
 */
const facts: Facts = builtInService({
  label: 'Google Tag Manager',
  provider: 'Google',
  country: 'US',
  purpose: 'forTags',
  policyUrl: 'https://policies.google.com/privacy',
  pattern: /^GTM-[A-Z0-9]{4,10}$/,
  idLooksLike: "a container's id, such as GTM-ABC1234",
  hosts: ['www.googletagmanager.com'],
  isResident: true,
  start({id}, {load}) {
    if (isRequested) return;
    isRequested = true;
    dropQueuedEvents();
    dataLayer().push({'gtm.start': Date.now(), event: 'gtm.js'});
    load(`https://www.googletagmanager.com/gtm.js?id=${id}`).catch(() => (isRequested = false));
  },
});

export default facts;
