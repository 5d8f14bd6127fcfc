import type {Keeper} from './keeper/keeper.js';
import type {Texts} from './locales/texts.js';
import type {Connect} from './stage.js';

/** What comes in files of its own. */
export interface Part {
  ui: Connect;
  keeper: Keeper;
}

/**
 * How the core gets what it does not carry: by the bundler's import(), or by a script element. A script gives nothing
 * back: it hands itself over by `kelisim.provide`.
 */
export interface Parts {
  part<Name extends keyof Part>(name: Name): Promise<Part[Name] | void>;
  texts(lang: string): Promise<Partial<Texts> | void>;
}
