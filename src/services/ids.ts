import {fromObject} from '../config/raw.js';
import type {Service} from '../consent/service.js';

/** The ids of a service: several have spaces or commas between them. */
export function idsOf({id}: Pick<Service, 'id'>): string[] {
  return `${id ?? ''}`.split(/[\s,]+/).filter(Boolean);
}

/**
 * A service with the ids of all its entries: a second one of the same name is one more counter.
 * @param given - the list of services as the site wrote it
 */
export function withEveryId(service: Service, given: unknown): Service {
  const entries = (Array.isArray(given) ? given : []).map((entry: unknown) => fromObject(entry));
  const own = entries.filter(({name, id}) => name === service.name && id !== undefined);
  const ids = [...new Set(own.map(({id}) => `${id as string}`))];
  if (ids[0] === undefined || (ids.length === 1 && service.id !== undefined)) return service;
  return {...service, id: ids.join(' ')};
}
