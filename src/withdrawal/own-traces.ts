import {declared} from '../consent/declared.js';
import type {Consent} from '../consent/consent.js';
import type {DeclaredKey, Service} from '../consent/service.js';

type Consents = Pick<Consent, 'has' | 'isKnown'>;

/** A granted service with what it may store only: not what belongs to a category that is refused. */
export function withGrantedTraces(service: Service, consents: Consents): Service {
  return withTraces(service, (trace) => !isRefused(trace, consents));
}

/** A granted service with what it may not store only: Tag Manager goes on without advertising, its cookies do not. */
export function withRefusedTraces(service: Service, consents: Consents): Service {
  return withTraces(service, (trace) => isRefused(trace, consents));
}

/** What a site has no category for belongs to the category that it has put the service in. */
function isRefused({category}: DeclaredKey, {has, isKnown}: Consents): boolean {
  return category !== undefined && isKnown(category) && !has(category);
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
