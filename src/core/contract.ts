import type {Config} from '../config/config.js';
import type {RawOptions} from '../config/raw.js';
import type {Source} from '../consent/choice.js';
import type {Consent, Wishes} from '../consent/consent.js';
import type {Texts} from '../locales/texts.js';
import type {Part, Parts} from './part.js';
import type {SwitchLanguage} from '../ui/languages/languages.js';
import type {PreferencesLayer} from '../ui/preferences/layer.js';

/** What the visitor sees: nothing, the question, or the preferences. */
export type View = 'hidden' | 'asking' | 'preferences';

/** What the core hands to the interface, which touches neither the cookie nor the gate. */
export interface Core {
  readonly config: Config;
  /** The options as the site wrote them. */
  readonly raw: RawOptions;
  readonly consent: Pick<Consent, 'choice' | 'undecided' | 'has'>;
  /** The language that site or visitor want, as a BCP 47 tag; else the page's counts. */
  lang: string | undefined;
  /** Parts at hand, and languages by tag, without English. */
  readonly provided: Partial<Part>;
  readonly parts: Parts;
  /** Aborted by `destroy()`. */
  readonly signal: AbortSignal;
  /** Does something with a part: at once if it is here, else when it has been fetched; without it if it cannot be had. */
  withPart<Name extends keyof Part>(name: Name, use: (part?: Part[Name]) => void): Promise<void>;
  /** Tells the site's developer, once. */
  report(message: string): void;
  decide(wishes: Wishes, source: Source): void;
  show(view: View): void;
}

/** The interface, once it is fetched. */
export interface Interface {
  /** Shows, hides, or brings up to date. */
  show(view: View): void;
  destroy(): void;
}

/** Connects the interface with the core that fetched it. */
export type Connect = (core: Core) => Interface;

/** What the banner element is handed. A new object whenever something changed: values go down, wishes go up. */
export interface Stage {
  readonly config: Config;
  /** Texts by key: those of the question, and of the preferences once they are fetched. */
  readonly texts: Partial<Texts>;
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** Shows the switch of languages, where the site offers several. */
  readonly languages?: SwitchLanguage | undefined;
  /** Names of the categories still to be decided. */
  readonly undecided: readonly string[];
  has(name: string): boolean;
  decide(wishes: Wishes, source: Source): void;
  showPreferences(): void;
  /** Shows another language. */
  speak(lang: string): void;
  /** Leaves the preferences without a change: back to the question if it is still open. */
  close(): void;
}

/** The banner element as the presenter sees it. */
export interface StageHost extends HTMLElement {
  present(stage: Stage, view: View, preferences: PreferencesLayer | undefined): void;
}
