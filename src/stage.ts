import type {Config} from './config/config.js';
import type {Source} from './consent/choice.js';
import type {Texts} from './locales/texts.js';

/** What the visitor sees: nothing, the question, or the preferences. */
export type View = 'hidden' | 'asking' | 'preferences';

/**
 * The seam between the tiers: what the core hands to the interface. A new object whenever something changed.
 * Values go down as properties; wishes go up as calls. The interface touches neither the cookie nor the gate.
 */
export interface Stage {
  readonly config: Config;
  readonly texts: Texts;
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** Whether every category is decided. */
  readonly decided: boolean;
  /** Names of the categories still to be decided. All of them on a first visit. */
  readonly undecided: readonly string[];
  /** Whether a category or service is granted now. */
  has(name: string): boolean;
  acceptAll(source: Source): void;
  rejectAll(source: Source): void;
  /** Records switches by category (or service) name; what is left out keeps its state, undecided counts as denied. */
  save(switches: Readonly<Record<string, boolean>>, source: Source): void;
  showPreferences(): void;
  /** Leaves the preferences without a change: back to the question if it is still open. */
  close(): void;
}

/** The banner element as the core sees it. */
export interface StageHost extends HTMLElement {
  stage: Stage | undefined;
  view: View;
}
