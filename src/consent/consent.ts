import {NECESSARY, type Category} from './category.js';
import type {Change, Source} from './choice.js';
import {hash} from './hash.js';
import type {Law} from './law.js';
import {SKEW, type StoredChoice} from './record.js';
import type {Service} from './service.js';

/** One answer for everything, or one by name. */
export type Wishes = boolean | Readonly<Record<string, boolean>>;

/** What the record needs to know of the configuration. */
export interface Rules {
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  readonly revision: number;
  /** Days a choice lasts. */
  readonly expires: number;
  readonly controller: {readonly id?: string | undefined};
  /** Names of the categories that are asked for. More come with what the page turns out to have. */
  readonly used: Set<string>;
}

/**
 * The record: the one place that knows what is granted. No DOM, no clock of its own, no storage.
 * Anyone who changes it gets the change back and acts on it.
 */
export interface Consent {
  /** What was decided, and to what it was given. */
  readonly choice: StoredChoice | undefined;
  /** Names of the categories that are asked for and that nobody has decided yet. */
  readonly undecided: readonly string[];
  /** Whether a category is asked for: the site names it, or the page has something of it. */
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
  /** Whether a category or service is granted now. Unknown names are not. */
  has(name: string): boolean;
  /** Every optional name, by whether it is granted now. */
  summary(source: Source): Change;
  /**
   * Takes over a choice read from storage, as far as it was given to these categories, services, revision and
   * controller, and has not expired.
   * @param now - seconds since 1970
   */
  restore(stored: StoredChoice | undefined, now: number, source: Source): Change;
  /**
   * Decides: everything alike, or by name. A category left out keeps its state, an undecided one counts as denied; a
   * service left out follows its category, unless that was left out too.
   * @param now - seconds since 1970
   * @throws TypeError for an unknown name or a value that is not a boolean
   */
  decide(wishes: Wishes, now: number, source: Source): Change;
}

/**
 * A record in which nothing is decided.
 * @param usualCategory - gives the category of a service that can be asked for though it is not declared
 * @param law - what holds besides the choice, asked each time
 */
export function createRecord(rules: Rules, usualCategory: (service: string) => string | undefined, law: Law): Consent {
  let choice: StoredChoice | undefined;
  /** What was said of a category, or of a service that differs from its category. */
  let said: Map<string, boolean> | undefined;
  const {used} = rules;

  const all = (): string[] => rules.categories.map(({name}) => name);
  const isAsked = (name: string): boolean => used.has(name) || !!said?.has(name);
  /** The category of a name, which may be unknown. */
  const placeOf = (name: string): string =>
    rules.services.find((service) => service.name === name)?.category ?? usualCategory(name) ?? name;
  const isKnown = (name: string): boolean => [NECESSARY, ...all()].includes(placeOf(name));
  const isRefused = (name: string): boolean =>
    law.isYoung || [name, placeOf(name)].some((each) => law.refused.includes(each));
  const optional = (): string[] =>
    [...all(), ...rules.services.map(({name}) => name)].filter((name) => placeOf(name) !== NECESSARY);

  function expect(name: string): void {
    if (!isKnown(name)) throw new TypeError(`kelisim: "${name}" is no category or service. Name it in the options.`);
  }

  function has(name: string): boolean {
    const place = placeOf(name);
    if (place === NECESSARY) return true;
    const isPossible = isKnown(name) && !isRefused(name);
    // Nothing is granted before the stored choice is judged, in any mode.
    return isPossible && !!said && (said.get(name) ?? said.get(place) ?? law.isOptOut);
  }

  /** Who gets the data of a category; nothing if no service is named. Adding texts or categories asks nobody again. */
  function recipients(category: string): string | undefined {
    const inside = rules.services.filter((service) => service.category === category).map(({name}) => name);
    return hash([rules.controller.id ?? '', ...inside.sort()].filter(Boolean), category);
  }

  function summary(source: Source, before: readonly string[] = []): Change {
    return {
      granted: optional().filter(has),
      denied: optional().filter((name) => !has(name)),
      changed: optional().filter((name) => has(name) !== before.includes(name)),
      source,
    };
  }

  function replace(next: StoredChoice | undefined, source: Source): Change {
    const before = optional().filter(has);
    said = new Map();
    choice = Object.freeze(next);
    for (const name of Object.freeze(next?.denied) ?? []) said.set(name, false);
    for (const name of Object.freeze(next?.granted) ?? []) said.set(name, true);
    return summary(source, before);
  }

  return {
    get choice() {
      return choice;
    },
    get undecided() {
      return all().filter((name) => isAsked(name) && !said?.has(name) && !isRefused(name));
    },
    isAsked,
    use: (names) => names.forEach((name) => used.add(placeOf(name))),
    isRefused,
    isKnown,
    expect,
    isDecided: (name) => [name, placeOf(name)].some((each) => said?.has(each)),
    has,
    summary,

    restore(stored, now, source) {
      const isCurrent = stored && stored.time <= now + SKEW && stored.time + rules.expires * 86_400 > now;
      // Where what nobody has refused is granted, a refusal never ends by itself.
      if (!isCurrent && !(stored && law.isOptOut)) return replace(undefined, source);
      // A grant is void if it was given to another revision, or to other recipients. Refusals stay.
      const isStill = (name: string): boolean => {
        const who = recipients(placeOf(name));
        return !!isCurrent && stored.revision === rules.revision && (!who || stored.recipients.includes(who));
      };
      return replace({...stored, granted: stored.granted.filter(isStill)}, source);
    },

    decide(wishes, now, source) {
      const given = new Map<string, unknown>(Object.entries(wishes));
      for (const [name, wish] of given) {
        expect(name);
        if (typeof wish !== 'boolean') throw new TypeError(`kelisim: "${name}" must be true or false.`);
      }
      const wanted = (name: string): boolean =>
        !isRefused(name) &&
        (typeof wishes === 'boolean'
          ? wishes
          : ((given.get(name) ?? given.get(placeOf(name)) ?? has(name)) as boolean));
      // Everything can be refused. Nothing is granted that was not asked for.
      const isMeant = (name: string): boolean => !wishes || given.has(name) || isAsked(placeOf(name));
      const names = [...new Set([...optional(), ...(said?.keys() ?? []), ...given.keys()])].filter(isMeant);

      // A service is named only where it differs from its category.
      const named = names.filter((name) => all().includes(name) || wanted(name) !== wanted(placeOf(name)));
      const next = {
        granted: named.filter(wanted),
        denied: named.filter((name) => !wanted(name)),
        // Later than any decision before: in one second there may be several, and the newest wins.
        time: Math.max(now, (choice?.time ?? 0) + 1),
        revision: rules.revision,
        source,
        recipients: all().flatMap((name) => recipients(name) ?? []),
      };
      return replace(next, source);
    },
  };
}
