import {globalOf, say, setGlobal} from './vendor-globals.js';
import {type Signal, word} from './signal.js';

/**
 * Microsoft Clarity. Refused while it records, it removes its cookies and goes on without them, so somebody who has
 * consented is never told of a refusal first.
 */
export const microsoftClarity: Signal = {
  hold: () => speak(() => false),
  update: speak,
};

function speak(has: (category: string) => boolean): void {
  if (typeof globalOf('clarity') !== 'function') setGlobal('clarity', stub());
  // With a capital S: Clarity ignores ad_storage.
  say('clarity', 'consentv2', {ad_Storage: word(has('advertising')), analytics_Storage: word(has('analytics'))});
}

/** What Clarity's own snippet makes, unless there is one. */
function stub(): unknown {
  const q: unknown[] = [];
  const clarity = function (): void {
    // eslint-disable-next-line prefer-rest-params
    q.push(arguments);
  };
  return Object.assign(clarity, {q});
}
