import type {Peer} from '../peer.js';
import {storedJson, yesOrNo} from '../stored-json.js';

/**
 * Stores each service by its name, and no date.
 * @see https://klaro.org/docs/integration/annotated-configuration
 */
export const klaro: Peer = {
  key: 'klaro',
  days: 120,
  gates: ['data-name'],
  understand: (text) => ({answers: yesOrNo(storedJson(text))}),
};
