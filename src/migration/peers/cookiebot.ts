import type {Peer} from '../peer.js';
import {seconds} from '../stored-json.js';

const FIELD = /^\s*(\w+):('[^']*'|[\w.-]+)$/;

/**
 * Stores `{stamp:'…',necessary:true,statistics:false,…,method:'explicit',ver:1,utc:1795305600000,region:'kz'}`. What it
 * has granted by itself (`method:'implied'`, or none) is no answer; neither is `-1`, where it does not ask.
 * @see https://www.cookiebot.com/en/developer/
 */
export const cookiebot: Peer = {
  key: 'CookieConsent',
  days: 365,
  gates: ['data-cookieconsent'],
  understand(text) {
    const [, inside = ''] = /^\{(.*)\}$/.exec(decodeURIComponent(text)) ?? [];
    const pairs = inside.split(',').map((field) => FIELD.exec(field)?.slice(1) as [string, string]);
    const fields = new Map(pairs);
    if (fields.size < pairs.length || fields.get('method') !== "'explicit'") return undefined;
    const answers = pairs.filter(([, value]) => value === 'true' || value === 'false');
    return {
      answers: new Map(answers.map(([key, value]) => [key, value === 'true'])),
      time: seconds(Number(fields.get('utc'))),
    };
  },
};
