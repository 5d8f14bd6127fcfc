import type {Config} from '../config/config.js';
import type {RawOptions} from '../config/raw.js';
import type {Change, Source} from '../consent/choice.js';
import type {Consent, Wishes} from '../consent/consent.js';
import type {DecisionRecord, PageRecord, ProofRecord} from '../consent/proof-record.js';
import type {StoredChoice} from '../consent/record.js';
import type {Service} from '../consent/service.js';
import type {Trusted} from '../dom/trusted-types.js';
import type {PreferencesTexts, Texts} from '../locales/texts.js';

/** What the visitor sees: nothing, the question, or the preferences. */
export type View = 'hidden' | 'asking' | 'preferences';

/** What the core offers to the lazy parts, which touch neither the record nor the cookie. */
export interface Core extends Connections {
  readonly config: Config;
  readonly consent: Pick<
    Consent,
    | 'choice'
    | 'undecided'
    | 'has'
    | 'isGranted'
    | 'mayRun'
    | 'isAsked'
    | 'use'
    | 'isRefused'
    | 'isDecided'
    | 'isKnown'
    | 'summary'
    | 'expect'
  >;
  /** The language that the visitor asked for, as a BCP 47 tag. Without it the site's or the page's own counts. */
  readonly lang?: string | undefined;
  /** Texts at hand by file: `kk` for the question, `more/kk` for everything else. English is not among them. */
  readonly texts: Map<string, Partial<Texts>>;
  /**
   * Fetches and connects what runs the built-in services, and knows what there is to say of them: if the site has any,
   * or if it is asked about one that only markup names. `undefined` if there is none, or if it cannot be loaded.
   */
  builtIn(name?: string): Promise<RunningServices | undefined>;
  readonly loader: Loader;
  /** Aborted by `destroy()`. */
  readonly signal: AbortSignal;
  /** Fetches a part, once. `undefined`, and one message on the console, if it cannot be loaded. */
  part<Name extends keyof Parts>(name: Name): Promise<Parts[Name] | undefined>;
  /** Passes the site's own gated markup past Trusted Types: only the core has the policy. */
  readonly trusted: Trusted;
  decide(wishes: Wishes, source: Source): void;
  /** Holds gated markup. */
  readonly gate: HeldMarkup;
  /** Told of every change. */
  readonly listeners: ReadonlySet<(change: Change) => void>;
  /** Whether somebody has decided on this page: then scripts are released later than they were written for. */
  readonly isDecidedHere?: boolean;
  /** What the visitor sees. */
  readonly view: View;
  show(view: View): void;
}

/** What is held, for those who change what may run. */
export interface HeldMarkup {
  /** Brings everything that is guarded into line with what is granted. */
  update(): void;
  /** What ran as a script and is not allowed any more: only loading the page again ends it. */
  readonly stillRunning: readonly string[];
}

/**
 * A call that waits for a vendor: `posthog.people.set({…})` is `['people', 'set']`, with what it was given. One on what
 * an earlier call gives, as in `mixpanel.get_group('company', 'a').set({…})`, has that call as well.
 */
export type Call = readonly [path: readonly string[], words: readonly unknown[], on?: Call];

/** The services of a site that has built-in ones: what is known of those comes in files. */
export interface RunningServices {
  /** Every service, with what is known so far of the built-in ones. The site's own words stand. */
  readonly all: readonly Service[];
  /** Fetches what is known of the built-in services, or of one. Settles when everything that can be loaded is here. */
  fetch(name?: string): Promise<unknown>;
  /** Starts what is granted. What has to be fetched for it is asked about again when it is here. */
  start(): void;
  /**
   * Stops what runs and is not granted, before it returns. What the page has said to services that have not come yet
   * is dropped: for those of which it cannot be known that it was said with consent.
   * @param names - services that are denied, or have been until now
   */
  stop(names: readonly string[]): void;
  /** Settles when every vendor's script that is on its way has arrived, or cannot. */
  arrivals(): Promise<unknown>;
}

/** Gives what runs the built-in services. */
export type RunServices = (core: Core) => RunningServices;

/** What comes in files of its own, by the name of the file. */
export interface Parts {
  ui: ConnectInterface;
  preferences: ConnectPreferences;
  words: ConnectWords;
  languages: LanguageSwitch;
  'keep-clear': AroundCard;
  frame: ConnectTopPage;
  elements: ConnectReleaser;
  embed: ConnectPlaceholders;
  services: RunServices;
  limits: ConnectLimits;
  aftermath: ConnectAftermath;
  proof: ConnectProof;
  queue: ConnectQueue;
  receipt: ConnectReceipt;
  'linked-data': LinkedData;
  status: TellStatus;
  declaration: ConnectDeclaration;
  button: ConnectSettingsButton;
  options: FindOptions;
  migration: MoveIn;
  checks: Check;
  inspector: OpenInspector;
}

/** What the parts become when they are connected with the core. */
type Connected = {
  readonly [Name in keyof Parts as Parts[Name] extends (core: Core) => unknown ? Name : never]?: Parts[Name] extends (
    core: Core,
  ) => infer Value
    ? Value
    : never;
};

/** The parts that work together with the core. */
export interface Connections {
  /** Those that are here already, for work that must not wait. */
  readonly here: Connected;
  /** Fetches a part, and connects it with the core, once. `undefined` if it cannot be loaded, or after `destroy()`. */
  connect<Name extends keyof Connected>(name: Name): Promise<Awaited<Connected[Name]>>;
}

/** Brings what is not in the core: as chunks of a bundle, or as scripts beside the library's own. */
export interface Loader {
  /**
   * Brings what a file of the library holds. `undefined`, and one message on the console, if it cannot be loaded.
   * @param file - below the library's folder, without its ending: `kelisim-ui`, `locales/kk`
   * @param place - address without the ending, if the site has the file elsewhere
   */
  file<Value>(file: string, place?: string): Promise<Value | undefined>;
  /** The nonce of the library's own script; empty if it has none. */
  readonly nonce: string;
}

/** Connects the interface with the core that fetched it. */
export type ConnectInterface = (core: Core) => Interface;

export interface Interface {
  /** Shows, hides, or brings up to date. Fires `kelisim:show` and `kelisim:hide`. */
  show(view: View): void;
}

/** What the banner element is handed. A new object whenever something changed: values go down, wishes go up. */
export interface BannerState {
  readonly config: Config;
  readonly services: readonly Service[];
  /** What the element shows. */
  readonly view: View;
  /** Texts by key: those of the question, and of the preferences once they are fetched. */
  readonly texts: Partial<Texts>;
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** What the page calls its own way to the settings, if it has one. */
  readonly opener: string | undefined;
  /** The second layer, once it is fetched. */
  readonly preferences?: PreferencesLayer | undefined;
  /** What stands at the beginning: the switch of languages, where the site offers several, and what a law puts there. */
  readonly languages?: LanguageSwitch | undefined;
  /** Names of the categories still to be decided. */
  readonly undecided: readonly string[];
  has(name: string): boolean;
  decide(wishes: Wishes, source: Source): void;
  showPreferences(): void;
  /** Fetches the second layer ahead: somebody is about to open it. */
  expectPreferences(): void;
  /**
   * Keeps the page usable around the card, and the card on the screen.
   * @returns what ends it
   */
  keepClear(card: HTMLElement): () => void;
  chooseLanguage(lang: string): void;
  /** Leaves the preferences without a change: back to the question if it is still open. */
  close(): void;
}

/** The text of a key in the visitor's language, with its placeholders filled in; `undefined` for a key without one. */
export type Message = (key: string) => string | undefined;

/** Gives the second layer. */
export type ConnectPreferences = (core: Core) => PreferencesLayer;

/** The second layer, fetched when a visitor wants to choose. The banner element draws it in its shadow root. */
export interface PreferencesLayer {
  /** In English. */
  readonly texts: PreferencesTexts;
  /** @returns a Lit template */
  template(state: BannerState, message: Message, act: (event: Event) => void): unknown;
  /** Opens or closes the dialog after it was drawn. */
  settle(root: ShadowRoot, isOpen: boolean): void;
  /** To be called before the banner leaves the document: what is no longer modal must not say that it is open. */
  leave(root: ShadowRoot): void;
  /** The switches as the visitor left them: each category, and the services that differ from theirs. */
  switches(dialog: HTMLElement): Record<string, boolean>;
}

/**
 * Puts what the site says in its own words into the language of a state, where it is in several, and leaves out what nobody
 * may be shown.
 */
export type OwnWords = <State extends Pick<BannerState, 'config' | 'services' | 'lang'>>(state: State) => State;

/**
 * Connects those words with the core, when the texts that some laws have a site say are here. One who is asked again hears
 * what has changed.
 */
export type ConnectWords = (core: Core) => Promise<OwnWords>;

/** Draws the switch of languages as a Lit template. */
export type LanguageSwitch = (state: BannerState, message: Message) => unknown;

/** Connects a page in a frame with the page around it. */
export type ConnectTopPage = (core: Core) => TopPage;

export interface TopPage {
  /** Whether that page is of the same origin, and its visitor has yet to answer. The answer counts here too. */
  isAsking(): boolean;
}

/**
 * Keeps the page usable around a card, and the card on the screen, until the returned function is called. Has the page
 * checked for the site's developer when it is idle.
 */
export type AroundCard = (card: HTMLElement, core: Core) => () => void;

/** Gives what releases elements other than scripts, and scripts on a page that has been parsed. */
export type ConnectReleaser = (core: Core) => Releaser;

/** What few page views need to release gated markup. */
export interface Releaser {
  /** Lets a template, frame, image, link or player load. */
  release(element: Element): void;
  /**
   * Gives a released script the page it was written for: one that is still loading, and that `document.write` writes into.
   * What comes after it is downloaded meanwhile. The held one, whose place it takes in this task, is put back where something looks for it.
   * @returns what ends that, and gives what the next script has to wait for if the page needs time for a frame
   */
  enterPage(script: HTMLScriptElement, held: HTMLScriptElement): () => Promise<void> | undefined;
  /** Settles when the scripts of a parsed page may begin: behind the frame in which the question goes. */
  begin(): Promise<void>;
  /** Takes a release back: content goes, frames and players are unloaded. Scripts that ran cannot be undone. */
  hold(element: Element): void;
}

/**
 * Gives what puts placeholders where frames are held.
 * @param showOnce - lets one frame load until the next decision, without a record
 */
export type ConnectPlaceholders = (core: Core, showOnce: (frame: HTMLIFrameElement) => void) => Placeholders;

export interface Placeholders {
  /** Puts a placeholder where a frame is held, as soon as somebody could see the frame. May be told again and again. */
  put(frame: HTMLIFrameElement): void;
  /** Takes it away: the frame loads. The focus goes on to the frame. */
  take(frame: HTMLIFrameElement): void;
}

/**
 * Judges on which pages services may run, now and whenever the address changes, and which of them before an answer. To be
 * called once.
 */
export type ConnectLimits = (core: Core) => Limits;

export interface Limits {
  /** Whether a service may run on this page, if it is granted. */
  isHere(name: string): boolean;
  /** Whether it may run though nobody has answered, because the law of the region allows it. */
  isExempt(name: string): boolean;
  /** Names of those that did so when the newest decision of this page was made. */
  readonly ranUnasked: readonly string[];
}

/** Removes what those who are refused have left, now and after each decision. To be called once. */
export type ConnectAftermath = (core: Core) => Aftermath;

export interface Aftermath {
  /**
   * Follows a decision: has its record made, removes traces, loads the page again if need be, and tells the visitor.
   * @param choice - what was decided; there may be a newer one by now
   */
  follow(change: Change, choice: StoredChoice | undefined): void;
}

/** Gives what makes a record of each decision. */
export type ConnectProof = (core: Core) => Proof;

export interface Proof {
  /**
   * Makes the record of a decision, tells the page of it by `kelisim:record`, and has it sent where the site wants that.
   * Settles when the record is kept, or cannot be.
   */
  note(change: Change, choice: StoredChoice): Promise<void>;
  /** The record of what holds: as it was made, or as far as the cookie tells. `undefined` where nothing was decided. */
  current(): Promise<PageRecord | undefined>;
}

/** Gives what sends records to the site's server, and goes on with those that are left from earlier pages. */
export type ConnectQueue = (core: Core) => RecordQueue;

export interface RecordQueue {
  /** Gives a record its place in the chain of this browser, keeps it, and sends it. */
  take(record: DecisionRecord): ProofRecord;
  /** The newest record that was made in this browser. */
  latest(): ProofRecord | undefined;
}

/** Gives what draws the record of the choice. */
export type ConnectReceipt = (core: Core) => ChoiceReceipt;

export interface ChoiceReceipt {
  /**
   * Draws the record of what holds now, with the ways to take it along; nothing where nothing was decided.
   * @param isUnfolded - whether it stands in a page, and needs a heading
   */
  show(place: HTMLElement, isUnfolded?: boolean): Promise<void>;
}

/** A record as JSON-LD. */
export type LinkedData = (record: PageRecord) => object;

/** Tells the visitor that a choice was kept; after a withdrawal, what it did and what it could not do. */
export type TellStatus = (core: Core, change: Change, isWithdrawal: boolean) => Promise<void>;

/** Fills each `<kelisim-declaration>` of the page, now and later. To be called once. */
export type ConnectDeclaration = (core: Core) => void;

/** Keeps the settings button in a page that offers no other way to the settings. To be called once. */
export type ConnectSettingsButton = (core: Core) => void;

/** Tells the site's developer what is wrong with options, markup and look. To be called once. */
export type Check = (core: Core) => true;

/**
 * Completes the options of a script tag of ours, and begins then: with those of a banner element, once the page is parsed;
 * or with those of another script tag of ours before it, which has started the library already. Before it begins, it has
 * what another library has left taken over, where the site wants that.
 */
export type FindOptions = (given: RawOptions, begin: () => void, loader: Loader) => void;

/**
 * Takes over what another library has stored of this visitor's answer, and translates its gated markup, by the option
 * `migrate`. To be called before the stored choice is read. What was taken over has a record made of it later.
 */
export type MoveIn = (given: RawOptions, loader: Pick<Loader, 'file'>) => void;

/** Shows the site's developer what the library holds, has released and knows on this page. Once, however often called. */
export type OpenInspector = () => void;
