import type {Peer} from '../peer.js';
import {seconds} from '../stored-json.js';

/** What stands in its value besides the categories. */
const NO_CATEGORIES = ['consentid', 'consent', 'action', 'lastRenewedDate'];

/**
 * Stores `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no,…`. Without `action:yes` nobody has answered: it
 * granted by itself, or has not asked yet.
 * @see https://www.cookieyes.com/documentation/implement-prior-consent-using-cookieyes/
 */
export const cookieyes: Peer = {
  key: 'cookieyes-consent',
  days: 365,
  gates: ['data-cookieyes'],
  understand(text) {
    const pairs = decodeURIComponent(text)
      .split(',')
      .map((pair) => /^(\w+):([^:]*)$/.exec(pair)?.slice(1) as [string, string]);
    const fields = new Map(pairs);
    const answers = pairs.filter(([key]) => !NO_CATEGORIES.includes(key));
    if (fields.size < pairs.length || fields.get('action') !== 'yes') return undefined;
    if (!answers.every(([, answer]) => answer === 'yes' || answer === 'no')) return undefined;
    const renewed = fields.get('lastRenewedDate');
    return {
      answers: new Map(answers.map(([key, answer]) => [key, answer === 'yes'])),
      ...(renewed !== undefined && {time: seconds(Number(renewed))}),
    };
  },
};
