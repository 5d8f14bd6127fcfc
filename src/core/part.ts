import type {Aftercare} from '../withdrawal/withdrawal.js';
import type {Facts} from '../consent/service.js';
import type {ConnectReleaser} from '../gate/release-elements.js';
import type {Texts} from '../locales/texts.js';
import type {Keeper} from '../cookie/keeper.js';
import type {Services} from '../services/services.js';
import type {Connect, Core} from './contract.js';
import type {Declare} from '../ui/declaration/declaration.js';
import type {ConnectPlaceholders} from '../ui/embed/embed.js';
import type {SwitchLanguage} from '../ui/languages/languages.js';
import type {Lit} from '../ui/shared/lit.js';
import type {TellStatus} from '../ui/status/status.js';
import type {PreferencesLayer} from '../ui/preferences/layer.js';

/** What comes in files of its own. */
export interface Part {
  ui: Connect;
  keeper: Keeper;
  aftercare: Aftercare;
  preferences: (lit: Lit) => PreferencesLayer;
  /** @param card - the card of the question, if its look is in doubt */
  advice: (core: Core, card?: HTMLElement) => void;
  elements: ConnectReleaser;
  embed: ConnectPlaceholders;
  declaration: Declare;
  services: Services;
  status: TellStatus;
  languages: (lit: Lit) => SwitchLanguage;
  /** What is known of a built-in service. It goes by the hash of its name (`services/table.ts`), not by this one. */
  service: Facts;
}

/**
 * How the core gets what it does not carry: by the bundler's import(), or by a script element. A script gives nothing
 * back: it hands itself over by `kelisim.provide`.
 */
export interface Parts {
  /** Runs a third party's script. */
  load(url: string): Promise<void>;
  part<Name extends keyof Part>(name: Name): Promise<Part[Name] | void>;
  /** @param file - `kk`, or `more/kk` for what only the preferences say; a script provides it under that name */
  texts(file: string): Promise<Partial<Texts> | void>;
}
