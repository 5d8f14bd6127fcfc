import type {Parts, Part} from './parts.js';
import {LOADERS} from './locales/loaders.js';

const PART_LOADERS: {readonly [Name in keyof Part]: () => Promise<Part[Name]>} = {
  ui: () => import('./ui/connect.js').then(({connect}) => connect),
  keeper: () => import('./keeper/keeper.js').then(({keeper}) => keeper),
};

/** The parts as chunks of a bundle. */
export const PARTS: Parts = {
  part: (name) => PART_LOADERS[name](),
  texts: (lang) => LOADERS[lang]?.() ?? Promise.resolve(),
};
