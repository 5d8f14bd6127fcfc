import {DestroyRef, inject, signal, type Signal} from '@angular/core';
import {createConsent} from 'kelisim';

/** Started before the app is rendered: nothing here has to be taken over from a server. */
export const consent = createConsent({
  controller: {name: 'Dala LLP'},
  policyUrl: '/privacy',
  categories: ['analytics', 'functional'],
});

/** Whether a category or service is granted, now and after every decision. For the fields of a component. */
export function granted(name: string): Signal<boolean> {
  const isGranted = signal(consent.has(name));
  inject(DestroyRef).onDestroy(consent.subscribe(() => isGranted.set(consent.has(name))));
  return isGranted.asReadonly();
}
