import type {Peer} from '../peer.js';
import {seconds, storedJson, yesOrNo} from '../stored-json.js';

/** Its cookie names those that were granted, and localStorage all, whether they were asked for or not. */
const CATEGORIES = ['necessary', 'functionality', 'measurement', 'experience', 'marketing'];

/**
 * Stores in localStorage, as JSON, and in a cookie of short keys: `c.measurement:1,i.t:1795305600000`.
 * @see https://c15t.com/docs/frameworks/javascript/concepts/cookie-management
 */
export const c15t: Peer = {
  key: 'c15t',
  days: 365,
  understand(text) {
    const {consents, consentInfo} = /^(\{|%7B)/.test(text) ? storedJson(text) : fromShortKeys(decodeURIComponent(text));
    return {
      answers: new Map([...CATEGORIES.map((name) => [name, false] as const), ...yesOrNo(consents)]),
      time: seconds((consentInfo as {time?: unknown} | undefined)?.time),
    };
  },
};

/** @throws where it is not of that form */
function fromShortKeys(text: string): Readonly<Record<string, unknown>> {
  const pairs = text.split(',').map((pair) => /^([\w.-]+):(.*)$/.exec(pair)?.slice(1) as [string, string]);
  const consents = pairs.filter(([key]) => key.startsWith('c.')).map(([key, value]) => [key.slice(2), bit(value)]);
  return {
    consents: Object.fromEntries(consents) as unknown,
    consentInfo: {time: Number(pairs.find(([key]) => key === 'i.t')?.[1])},
  };
}

function bit(value: string): boolean | undefined {
  return {1: true, 0: false, true: true, false: false}[value];
}
