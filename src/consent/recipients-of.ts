import {hash} from './hash.js';
import {serves} from './serves.js';
import type {Service} from './service.js';

/** Who is responsible, and who gets the data. */
export interface Recipients {
  readonly services: readonly Service[];
  readonly controller: {readonly id?: string | undefined};
  /** The controller's id, where it stands in an attribute. */
  readonly controllerId?: string | undefined;
}

/**
 * The hash of who gets the data of a category, as the choice keeps it; `undefined` if no service and no id is named. The record
 * makes it by itself: what the core shares with a lazy part would be in both.
 */
export function recipientsOf(category: string, {services, controller, controllerId}: Recipients): string | undefined {
  const inside = services.filter((service) => serves(service, category)).map(({name}) => name);
  return hash([controller.id, controllerId, ...inside.sort()].filter(Boolean) as string[], category)[0];
}
