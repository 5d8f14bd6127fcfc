import {warn} from '../dom/warn.js';
import type {Core, Loader} from './contract.js';

/** Fetches parts that come in files of their own. `undefined`, and a warning, for what cannot be loaded. */
export function lazyParts({file}: Loader): Core['part'] {
  return async (name) => {
    try {
      return await file(`kelisim-${name}`);
    } catch (error) {
      warn(
        `Could not load ${(error as Error).message}, so what needs it stays blocked. Upload every file of dist/ next to kelisim.js.`,
      );
    }
  };
}
