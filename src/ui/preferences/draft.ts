import type {Service} from '../../consent/service.js';
import type {BannerState} from '../../core/contract.js';

/** Whether the switch of a category is on. */
export type IsOn = (category: string) => boolean;

/** The services that the visitor treats unlike their category, until the choice is saved. */
export interface Draft {
  /** Whether a service would be granted, given what the switches of categories say. */
  has(service: Service, isOn: IsOn): boolean;
  /** Notes the switch of a service. */
  set(service: string, isOn: boolean): void;
  /** A category was switched: its services follow, where they were switched the other way. */
  follow(services: readonly Service[], isOn: boolean): void;
  /** By name, as `decide` takes it. */
  readonly wishes: Readonly<Record<string, boolean>>;
}

/** Begins with what the record says. */
export function createDraft({services, has, config}: BannerState): Draft {
  /** One that serves several categories needs one of them, or all where nothing tells it which. */
  function follows({category}: Service, isOn: IsOn): boolean {
    const places = category.split(' ');
    return config.googleConsentMode === 'off' ? places.every(isOn) : places.some(isOn);
  }

  const own = services.filter((service) => has(service.name) !== follows(service, has));
  const said = new Map(own.map(({name}) => [name, has(name)]));
  return {
    has: (service, isOn) => said.get(service.name) ?? follows(service, isOn),
    set: (service, isOn) => void said.set(service, isOn),
    follow(switched, isOn) {
      for (const {name} of switched) if (said.get(name) !== isOn) said.delete(name);
    },
    get wishes() {
      return Object.fromEntries(said);
    },
  };
}
