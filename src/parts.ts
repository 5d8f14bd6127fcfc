import type {Aftercare} from './aftercare/aftercare.js';
import type {Texts} from './locales/texts.js';
import type {Keeper} from './storage/keeper.js';
import type {Connect, Core} from './stage.js';
import type {Lit} from './ui/lit.js';
import type {PreferencesLayer} from './ui/preferences/layer.js';

/** What comes in files of its own. */
export interface Part {
  ui: Connect;
  keeper: Keeper;
  aftercare: Aftercare;
  preferences: (lit: Lit) => PreferencesLayer;
  advice: (core: Core) => void;
}

/**
 * How the core gets what it does not carry: by the bundler's import(), or by a script element. A script gives nothing
 * back: it hands itself over by `kelisim.provide`.
 */
export interface Parts {
  part<Name extends keyof Part>(name: Name): Promise<Part[Name] | void>;
  texts(lang: string): Promise<Partial<Texts> | void>;
}
