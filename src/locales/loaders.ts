import type {Texts} from './texts.js';

/** For bundlers: each language as a chunk of its own. */
export const LOADERS: Readonly<Record<string, () => Promise<Texts>>> = {
  ru: () => import('./ru.js').then((language) => language.default),
};
