import type {NotErased} from '../consent/choice.js';
import {declared} from '../consent/declared.js';
import type {DeclaredCookie, Service} from '../consent/service.js';

/** What a service has declared to store where no page of this site can erase it. */
export function outOfReach({name: service, cookies}: Service): NotErased[] {
  return declared<DeclaredCookie>(cookies)
    .filter(({isOutOfReach}) => isOutOfReach)
    .map(({name, pattern, domain}) => ({service, cookie: `${name ?? pattern}`, domain}));
}
