import {say, sayFirst} from './vendor-globals.js';
import type {Signal} from './signal.js';

/** A function of a vendor's, and what to say to it. */
type Call = readonly [path: string, ...words: unknown[]];

/**
 * A tag that one category decides, and that runs unless refused.
 * @param hold - what to say while nobody knows, if that is not a plain no
 */
export function yesOrNo(category: string, yes: Call, no: Call, hold: Call = no): Signal {
  return {
    // Lest something go out before.
    hold: () => sayFirst(...hold),
    update: (has) => (has(category) ? say(...yes) : sayFirst(...no)),
  };
}
