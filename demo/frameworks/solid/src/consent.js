import {createConsent} from 'kelisim';
import {createSignal, onCleanup} from 'solid-js';

/** Started before the app is rendered: nothing here has to be taken over from a server. */
export const consent = createConsent({
  controller: {name: 'Dala LLP'},
  policyUrl: '/privacy',
  categories: ['analytics', 'functional'],
});

/** Whether a category or service is granted, now and after every decision. */
export function granted(name) {
  const [isGranted, setGranted] = createSignal(consent.has(name));
  onCleanup(consent.subscribe(() => setGranted(consent.has(name))));
  return isGranted;
}
