import {warn} from '../dom/warn.js';
import type {Core, Loader} from './contract.js';

/** Fetches parts that come in files of their own. `undefined`, and a warning, for what cannot be loaded. */
export function lazyParts(loader: Loader): Core['part'] {
  return (name) =>
    loader.part(name).catch(() => {
      const held = name === 'ui' ? 'nobody is asked and everything' : 'what needs it';
      const file = `kelisim-${name}.js`;
      warn(`Could not load ${file}, so ${held} stays blocked. Upload every file of dist/ next to kelisim.js.`);
      return undefined;
    });
}
