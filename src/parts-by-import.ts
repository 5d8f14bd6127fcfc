import type {Parts, Part} from './parts.js';
import {LOADERS} from './locales/loaders.js';

const PART_LOADERS: {readonly [Name in keyof Part]: () => Promise<Part[Name]>} = {
  // The keeper comes along: whoever answers may leave at once.
  ui: () =>
    Promise.all([import('./interface.js'), import('./storage/keeper.js')]).then(
      ([{connectInterface}]) => connectInterface,
    ),
  preferences: () => import('./ui/preferences/layer.js').then(({connectPreferences}) => connectPreferences),
  keeper: () => import('./storage/keeper.js').then(({keeper}) => keeper),
  aftercare: () => import('./aftercare/aftercare.js').then(({aftercare}) => aftercare),
  advice: () => import('./advice/advice.js').then(({advise}) => advise),
};

/** The parts as chunks of a bundle. */
export const PARTS: Parts = {
  part: (name) => PART_LOADERS[name](),
  texts: (lang) => LOADERS[lang]?.() ?? Promise.resolve(),
};
