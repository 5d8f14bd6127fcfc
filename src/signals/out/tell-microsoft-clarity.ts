import {grantedOrDenied} from './granted-or-denied.js';
import type {Signal} from './signal.js';
import {callVendor, globalOf, setGlobal} from './vendor-globals.js';

/**
 * Microsoft Clarity. Denied while it records, it deletes its cookies and goes on without them, so for a visitor who has
 * consented it is not denied first.
 */
export const microsoftClarity: Signal = {
  denyForNow: () => tellConsent(() => false),
  update: tellConsent,
};

function tellConsent(has: (category: string) => boolean): void {
  if (typeof globalOf('clarity') !== 'function') setGlobal('clarity', createStub());
  callVendor('clarity', 'consentv2', {
    // A capital S: Clarity ignores `ad_storage`.
    ad_Storage: grantedOrDenied(has('advertising')),
    analytics_Storage: grantedOrDenied(has('analytics')),
  });
}

/** What Clarity's own snippet makes. */
function createStub(): unknown {
  const q: unknown[] = [];
  const clarity = function (): void {
    // eslint-disable-next-line prefer-rest-params
    q.push(arguments);
  };
  return Object.assign(clarity, {q});
}
