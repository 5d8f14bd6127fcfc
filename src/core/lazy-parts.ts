import {warn} from '../dom/warn.js';
import type {Core, Loader} from './contract.js';

/** Fetches parts that come in files of their own. `undefined`, and a warning, for what cannot be loaded. */
export function lazyParts({file}: Loader): Core['part'] {
  return async (name) => {
    try {
      return await file(`kelisim-${name}`);
    } catch (error) {
      const held = name === 'ui' ? 'nobody is asked and everything' : 'what needs it';
      const {message} = error as Error;
      warn(`Could not load ${message}, so ${held} stays blocked. Upload all files of dist/web/.`);
      return undefined;
    }
  };
}
