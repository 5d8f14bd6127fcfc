import type {Config} from '../config/config.js';
import type {Change, Choice} from '../consent/choice.js';

/** Told of every decision, in this tab or another, and where other services may run than on the page before. */
export type Listener = (change: Change) => void;

/** What the visitor chose, and the configuration the choice was given to, to show, print or keep. */
export interface Receipt {
  readonly choice: Choice | null;
  readonly config: Config;
  /** Release of the library. */
  readonly version: string;
}

/** The public object: `window.kelisim` of the script tag, and what `createConsent()` gives. */
export interface Kelisim {
  /** Release of the library. */
  readonly version: string;
  /** `decided` as soon as no category is left to ask. */
  readonly status: 'undecided' | 'decided';
  /** What the visitor said, frozen; `null` before. */
  readonly choice: Choice | null;
  /** Whether a category or service is granted now; of a service, also whether it may run on this page. Unknown names are not. */
  has(name: string): boolean;
  /** Grants everything that is asked for. */
  acceptAll(): void;
  /** Denies everything that is asked for. */
  rejectAll(): void;
  /**
   * Records a choice, e.g. `{analytics: true, youtube: false}`. What is left out keeps its state; what was undecided
   * counts as denied.
   * @throws TypeError for an unknown name, or a value that is not a boolean
   */
  save(switches: Readonly<Record<string, boolean>>): void;
  /**
   * Takes consent back, for one category or all.
   * @throws TypeError for an unknown category
   */
  withdraw(category?: string): void;
  /**
   * Says that the visitor is too young to consent: from now on everything optional stays off on this page, whatever is
   * clicked. No age is stored.
   * @see https://gdpr-info.eu/art-8-gdpr/
   */
  setUnderAge(): void;
  /** Asks, even if everything is decided. */
  show(): void;
  /** Opens the preferences. */
  showPreferences(): void;
  /** Hides banner and preferences without a decision. */
  hide(): void;
  /**
   * Resolves when a category or service is granted: at once if it is already.
   * @throws TypeError (as a rejection) for an unknown name
   */
  whenGranted(name: string): Promise<void>;
  /** Calls back after every decision, until the returned function is called. */
  subscribe(listener: Listener): () => void;
  /** Guards gated markup in an open shadow root too. */
  watch(root: Document | ShadowRoot): void;
  /** The choice with the configuration it was given to. */
  receipt(): Receipt;
  /** Shows another language (BCP 47) from now on. */
  setLanguage(lang: string): void;
  /**
   * Calls the functions once the stored choice is judged; at once, if it is. Takes the place of the queue that
   * `window.kelisim` was.
   */
  push(...callbacks: ((kelisim: Kelisim) => void)[]): void;
  /** Opens the inspector. There where the site allows it: by the option `debug`, or by kelisim-allow-inspector.js. */
  inspect?(): Promise<void>;
  /** Ends the library on this page: watches, shows and releases nothing more. What was released stays. */
  destroy(): void;
}

declare global {
  /** The library, for code that stands behind `window.kelisim = window.kelisim || []`. */
  // A global variable can be declared by `var` only.
  var kelisim: Kelisim;

  interface Window {
    /** The library, once it runs. */
    get kelisim(): Kelisim | undefined;
    /** Before that, a queue for what should happen then. */
    set kelisim(queue: Kelisim | ((kelisim: Kelisim) => void)[] | undefined);
  }
}
