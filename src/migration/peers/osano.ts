import type {Peer} from '../peer.js';

/**
 * The open-source Cookie Consent of Osano stores one word for the whole site, and no date. `deny` refuses everything.
 * What `allow` was given to, only the site can say, by its mapping: `{"allow": "analytics functional"}`. `dismiss` closes
 * a notice, and is no answer.
 * @see https://github.com/osano/cookieconsent
 */
export const osano: Peer = {
  key: 'cookieconsent_status',
  days: 365,
  understand(text) {
    if (text === 'deny') return {answers: new Map([['allow', false]]), isRestRefused: true};
    return text === 'allow' ? {answers: new Map([['allow', true]])} : undefined;
  },
};
