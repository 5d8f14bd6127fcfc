import {declared} from '../consent/declared.js';
import type {DeclaredKey, Service} from '../consent/service.js';

type Has = (name: string) => boolean;

/** A granted service with what it may store only: not what belongs to a category that is refused. */
export function withGrantedTraces(service: Service, has: Has): Service {
  return withTraces(service, ({category}) => category === undefined || has(category));
}

/** A granted service with what it may not store only: Tag Manager goes on without advertising, its cookies do not. */
export function withRefusedTraces(service: Service, has: Has): Service {
  return withTraces(service, ({category}) => category !== undefined && !has(category));
}

function withTraces(service: Service, isMeant: (trace: DeclaredKey) => boolean): Service {
  const {cookies, storage, databases} = service;
  return {
    ...service,
    cookies: declared(cookies).filter(isMeant),
    storage: declared(storage).filter(isMeant),
    databases: declared(databases).filter(isMeant),
  };
}
