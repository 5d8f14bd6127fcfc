import {NECESSARY, type Category} from './category.js';
import type {Change, Source} from './choice.js';
import {hash} from './hash.js';
import type {Law} from './law.js';
import {SKEW, type StoredChoice} from './record.js';
import type {Service} from './service.js';

/** One answer for everything, or one by name. */
export type Wishes = boolean | Readonly<Record<string, boolean>>;

/** What the record needs to know of the configuration. */
export interface Rules extends Law {
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  readonly revision: number;
  /** Days a choice lasts. */
  readonly expires: number;
  readonly controller: {readonly id?: string | undefined};
  /** The controller's id, where it stands in an attribute. */
  readonly controllerId?: string | undefined;
  /** Names of the categories that are asked for. More come with what the page turns out to have. */
  readonly used: Set<string>;
  /** With `off` nobody tells a tag what is granted. */
  readonly googleConsentMode?: 'basic' | 'advanced' | 'off' | undefined;
}

/**
 * The record: the one place that knows what is granted. No DOM, no clock of its own, no storage.
 * Anyone who changes it gets the change back and acts on it.
 */
export interface Consent {
  /** What was decided, and to what it was given. */
  readonly choice: StoredChoice | undefined;
  /**
   * Names of the categories that are asked for and that nobody has decided yet. Where people opt out, those that a signal
   * refuses and of which the visitor has yet to be told.
   */
  readonly undecided: readonly string[];
  /** Whether a category is asked for: the site names it, or the page has something of it, or it was granted elsewhere. */
  isAsked(category: string): boolean;
  /** Takes note of what a page has markup for: categories and services. */
  use(names: readonly string[]): void;
  /** Whether something is refused for the visitor. */
  isRefused(name: string): boolean;
  /** Whether there is such a category or service. */
  isKnown(name: string): boolean;
  /** @throws TypeError for an unknown name */
  expect(name: string): void;
  /** Whether a name, or the category of a service, was decided, either way. */
  isDecided(name: string): boolean;
  /** Whether the choice grants a category or service, on whatever page it may run. */
  isGranted(name: string): boolean;
  /** Whether a category or service is granted now, and may run on this page. Unknown names are not. */
  has(name: string): boolean;
  /**
   * What `has` says instead, from whoever knows the pages. Until then services that are for some pages only do not run. No
   * option: a site cannot grant anything by it.
   */
  mayRun?: (name: string) => boolean;
  /** Every optional name, by whether it is granted now. */
  summary(source: Source): Change;
  /**
   * Takes over a choice read from storage, as far as it was given to these categories, services, revision and
   * controller, and has not expired.
   * @param now - seconds since 1970
   */
  restore(stored: StoredChoice | undefined, now: number, source: Source): Change;
  /**
   * Decides: everything alike, or by name. What is refused altogether is refused for every category that the site may
   * ever ask for; what is accepted, for those that it asks for now. A category left out keeps its state, one that is asked
   * for and undecided counts as denied; a service left out follows its category, unless that was left out too.
   * @param now - seconds since 1970
   * @throws TypeError for an unknown name or a value that is not a boolean
   */
  decide(wishes: Wishes, now: number, source: Source): Change;
}

/**
 * A record in which nothing is decided.
 * @param usualCategory - gives the category of a service that can be asked for though it is not declared
 */
export function createRecord(rules: Rules, usualCategory: (service: string) => string | undefined): Consent {
  let choice: StoredChoice | undefined;
  /** What was said of a category, or of a service that differs from its category. */
  let said = new Map<string, boolean>();
  /** What counts where nothing was said. Nothing is granted before the stored choice is judged, in any mode. */
  let isGrantedUnasked = false;
  const {used} = rules;

  const all = rules.categories.map(({name}) => name);
  const declared = rules.services.map(({name}) => name);
  // What was refused along with the rest, before anybody was asked for it, is no question.
  const isAsked = (category: string): boolean => said.get(category) || used.has(category);
  const serviceOf = (name: string): Service | undefined => rules.services.find((service) => service.name === name);
  /** The categories of a name, which may be unknown. */
  const placesOf = (name: string): string[] => (serviceOf(name)?.category ?? usualCategory(name))?.split(' ') ?? [name];
  const refuses = (name: string): boolean => rules.isYoung || rules.refused.includes(name);
  const isOn = (category: string): boolean => !refuses(category) && (said.get(category) ?? isGrantedUnasked);
  /**
   * The category that decides. A tag manager's container serves several: one that is granted is enough, as long as Google
   * is told which. Without that, all of them have to be.
   */
  const placeOf = (name: string): string =>
    placesOf(name).find((place) => isOn(place) !== (rules.googleConsentMode === 'off')) ??
    (placesOf(name)[0] as string);
  const isRefused = (name: string): boolean => refuses(name) || refuses(placeOf(name));
  const isKnown = (name: string): boolean => [NECESSARY, ...all].includes(placeOf(name));
  const optional = [...all, ...declared].filter((name) => placeOf(name) !== NECESSARY);

  function expect(name: string): void {
    if (!isKnown(name))
      throw new TypeError(`kelisim: "${name}" is no category or service. Name it in the options. (wish-unknown)`);
  }

  const isGranted = (name: string): boolean =>
    placeOf(name) === NECESSARY || (isKnown(name) && !isRefused(name) && (said.get(name) ?? isOn(placeOf(name))));
  const has = (name: string): boolean =>
    record.mayRun?.(name) ?? (isGranted(name) && serviceOf(name)?.match === undefined);

  /** Who gets the data of a category, as recipientsOf() has it; nothing if no service is named. Texts change nothing of it. */
  function recipients(category: string): string[] {
    const inside = declared.filter((name) => placesOf(name).includes(category));
    return hash([rules.controller.id, rules.controllerId, ...inside.sort()].filter(Boolean) as string[], category);
  }

  function summary(source: Source, before: readonly string[] = []): Change {
    return {
      granted: optional.filter(has),
      denied: optional.filter((name) => !has(name)),
      changed: optional.filter((name) => has(name) !== before.includes(name)),
      source,
    };
  }

  function replace(next: StoredChoice | undefined, source: Source, before = optional.filter(has)): Change {
    said = new Map();
    isGrantedUnasked = rules.isOptOut;
    choice = Object.freeze(next);
    for (const name of Object.freeze(next?.denied) ?? []) said.set(name, false);
    for (const name of Object.freeze(next?.granted) ?? []) said.set(name, true);
    return summary(source, before);
  }

  const record: Consent = {
    get choice() {
      return choice;
    },
    get undecided() {
      return all.filter((name) => used.has(name) && !said.has(name) && isGrantedUnasked === refuses(name));
    },
    isAsked,
    use: (names) => names.flatMap(placesOf).forEach((category) => used.add(category)),
    isRefused,
    isKnown,
    expect,
    isDecided: (name) => said.has(name) || said.has(placeOf(name)),
    isGranted,
    has,
    summary,

    restore(stored, now, source) {
      const isCurrent = stored && stored.time <= now + SKEW && stored.time + rules.expires * 86_400 > now;
      // Where what nobody has refused is granted, a refusal never ends by itself.
      if (!isCurrent && !(stored && rules.isOptOut)) return replace(undefined, source);
      // A grant is void if it was given to another revision, or to other recipients. Refusals stay.
      const isStill = (name: string): boolean | undefined =>
        isCurrent &&
        stored.revision === rules.revision &&
        placesOf(name)
          .flatMap(recipients)
          .every((who) => stored.recipients.includes(who));
      return replace({...stored, granted: stored.granted.filter(isStill)}, source);
    },

    decide(wishes, now, source) {
      const given: [string, boolean][] =
        typeof wishes === 'boolean'
          ? all.filter((name) => !wishes || isAsked(name)).map((name) => [name, wishes])
          : Object.entries(wishes);
      for (const [name, wish] of given) {
        expect(name);
        if (typeof wish !== 'boolean') throw new TypeError(`kelisim: "${name}" must be true or false. (wish-value)`);
      }
      const before = optional.filter(has);
      // A service follows its category again, where that is decided against it.
      for (const [category, wish] of given)
        for (const name of said.keys())
          if (placesOf(name).includes(category) && said.get(name) !== wish) said.delete(name);
      for (const [name, wish] of given) said.set(name, wish);
      // A signal answers no question: what it does not refuse stays open.
      const isNamed = (category: string): boolean =>
        said.has(category) || (source === 'gpc' ? refuses(category) : used.has(category));
      // A service is named only where it differs from its category.
      const named = [...new Set([...optional, ...said.keys()])].filter((name) =>
        all.includes(name) ? isNamed(name) : isGranted(name) !== isOn(placeOf(name)),
      );
      const denied = named.filter((name) => !isGranted(name));
      // What nobody was asked for is no consent: where people are asked one day, it must not look like one.
      isGrantedUnasked = false;
      const next = {
        granted: named.filter(isGranted),
        denied,
        // Later than any decision before: in one second there may be several, and the newest wins.
        time: Math.max(now, (choice?.time ?? 0) + 1),
        revision: rules.revision,
        source,
        recipients: all.flatMap(recipients),
      };
      return replace(next, source, before);
    },
  };

  return record;
}
