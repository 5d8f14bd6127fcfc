import type {Config} from './config/config.js';
import type {RawOptions} from './config/raw.js';
import type {Source} from './consent/choice.js';
import type {Consent, Wishes} from './consent/consent.js';
import type {Texts} from './locales/texts.js';
import type {Parts} from './parts.js';

/** What the visitor sees: nothing, the question, or the preferences. */
export type View = 'hidden' | 'asking' | 'preferences';

/** What the core hands to the interface, which touches neither the cookie nor the gate. */
export interface Core {
  readonly config: Config;
  /** The options as the site wrote them. */
  readonly raw: RawOptions;
  readonly consent: Pick<Consent, 'undecided' | 'has'>;
  /** The wanted language, as a BCP 47 tag. */
  readonly lang: string;
  /** Languages at hand, by tag, without English. */
  readonly provided: object;
  readonly parts: Parts;
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
  readonly texts: Texts;
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** Whether every category is decided. */
  readonly decided: boolean;
  readonly undecided: readonly string[];
  has(name: string): boolean;
  acceptAll(source: Source): void;
  rejectAll(source: Source): void;
  save(switches: Readonly<Record<string, boolean>>, source: Source): void;
  showPreferences(): void;
  /** Leaves the preferences without a change: back to the question if it is still open. */
  close(): void;
}

/** The banner element as the presenter sees it. */
export interface StageHost extends HTMLElement {
  stage: Stage | undefined;
  view: View;
}
