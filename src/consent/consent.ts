import {NECESSARY, type Category} from './category.js';
import type {Change, Source} from './choice.js';
import {hash} from './hash.js';
import type {StoredChoice} from './record.js';
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
  readonly mode?: 'opt-in' | 'opt-out';
  readonly controller?: {readonly id?: string | undefined} | undefined;
  /** The category that the browser refuses in the visitor's name (REQUIREMENTS L26): never granted. */
  readonly refused?: string | undefined;
}

/**
 * The record: the one place that knows what is granted. No DOM, no clock of its own, no storage.
 * Whoever changes it gets the change back and acts on it.
 */
export interface Consent {
  /** What was decided, and to what it was given. */
  readonly choice: StoredChoice | undefined;
  /** Names of the categories that nobody has decided yet. */
  readonly undecided: readonly string[];
  /** Takes over services that were added to the rules. */
  arrange(): void;
  /** Whether there is a category or service of that name. */
  knows(name: string): boolean;
  /** @throws TypeError for a name that nothing has */
  expect(name: string): void;
  /** Whether a name, or the category of a service, was decided, either way. */
  isDecided(name: string): boolean;
  /** Whether a category or service is granted now. Unknown names are not. */
  has(name: string): boolean;
  /** Every optional name by what holds for it now. */
  summary(source: Source): Change;
  /**
   * Takes over a choice read from storage, as far as it was given to these categories, services, revision and
   * controller, and has not expired (REQUIREMENTS L10, L16, M07).
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

/** A record in which nothing is decided. */
export function createRecord({categories, services, revision, expires, mode, controller, refused}: Rules): Consent {
  const asked = categories.map(({name}) => name);
  /** Every service, with its category. */
  let places: Map<unknown, string>;
  let optional: string[];
  let choice: StoredChoice | undefined;
  /** What was said of a category, or of a service that differs from its category. */
  let said = new Map<string, boolean>();

  function arrange(): void {
    places = new Map(services.map(({name, category}) => [name, category]));
    optional = [...asked, ...services.flatMap(({name, category}) => (category === NECESSARY ? [] : name))];
  }
  arrange();

  const knows = (name: string): boolean => name === NECESSARY || places.has(name) || asked.includes(name);

  function expect(name: string): void {
    if (!knows(name)) throw new TypeError(`kelisim: configure "${name}" first`);
  }

  const isRefused = (name: string): boolean => [name, places.get(name)].includes(refused ?? '');

  function has(name: string): boolean {
    const place = places.get(name);
    return (
      name === NECESSARY ||
      (knows(name) && !isRefused(name) && (said.get(name) ?? (place ? has(place) : mode === 'opt-out')))
    );
  }

  /** Who gets the data of a category; empty if nobody is named: adding texts or categories asks nobody again. */
  function recipients(category: string): string | undefined {
    const inside = services.flatMap(({name, category: place}) => (place === category ? name : []));
    return hash([controller?.id ?? '', ...inside.sort()].filter(Boolean), category);
  }

  function summary(source: Source, before: readonly string[] = []): Change {
    return {
      granted: optional.filter(has),
      denied: optional.filter((name) => !has(name)),
      changed: optional.filter((name) => has(name) !== before.includes(name)),
      source,
    };
  }

  function replace(next: StoredChoice | undefined, source: Source): Change {
    const before = optional.filter(has);
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
      return asked.filter((name) => !said.has(name) && name !== refused);
    },
    arrange,
    knows,
    expect,
    isDecided: (name) => said.has(name) || said.has(`${places.get(name)}`),
    has,
    summary,

    restore(stored, now, source) {
      const isMeant = stored?.revision === revision && stored.time + expires * 86_400 > now;
      if (!isMeant) return replace(undefined, source);
      // Grants of a category whose recipients are not those it was given to are void. Refusals stand.
      const isStill = (name: string): boolean => {
        const who = recipients(places.get(name) ?? name);
        return !who || stored.recipients.includes(who);
      };
      return replace({...stored, granted: stored.granted.filter(isStill)}, source);
    },

    decide(wishes, now, source) {
      // Without a prototype: a name like "constructor" is only a name.
      const given = {__proto__: null, ...(wishes as object)} as unknown as Readonly<Record<string, boolean>>;
      for (const name in given) {
        expect(name);
        if (typeof given[name] !== 'boolean') throw new TypeError(`kelisim: "${name}" takes true or false`);
      }
      const wanted = (name: string): boolean =>
        !isRefused(name) &&
        (typeof wishes === 'boolean' ? wishes : (given[name] ?? given[`${places.get(name)}`] ?? has(name)));
      // A service is named only where it differs from its category.
      const named = optional.filter((name) => !places.has(name) || wanted(name) !== wanted(`${places.get(name)}`));
      return replace(
        {
          granted: named.filter(wanted),
          denied: named.filter((name) => !wanted(name)),
          time: now,
          revision,
          source,
          recipients: asked.flatMap((name) => recipients(name) ?? []),
        },
        source,
      );
    },
  };
}
