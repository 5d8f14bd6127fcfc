import type {BannerState} from '../../core/contract.js';

/** The services that the visitor treats unlike their category, until the choice is saved. */
export interface Draft {
  /** Whether a service would be granted, given what its category's switch says. */
  has(service: string, isCategoryOn: boolean): boolean;
  /** Notes the switch of a service. */
  set(service: string, isOn: boolean): void;
  /** Forgets about services: they follow their category again. */
  follow(names: readonly string[]): void;
  /** By name, as `decide` takes it. */
  readonly wishes: Readonly<Record<string, boolean>>;
}

/** Begins with what the record says. */
export function createDraft({services, has}: BannerState): Draft {
  const own = services.filter(({name, category}) => has(name) !== has(category));
  const said = new Map(own.map(({name}) => [name, has(name)]));
  return {
    has: (service, isCategoryOn) => said.get(service) ?? isCategoryOn,
    set: (service, isOn) => void said.set(service, isOn),
    follow: (names) => names.forEach((name) => said.delete(name)),
    get wishes() {
      return Object.fromEntries(said);
    },
  };
}
