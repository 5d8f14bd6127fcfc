import {declared} from '../../consent/declared.js';
import type {DeclaredCookie, DeclaredKey, Service} from '../../consent/service.js';
import {storedName} from './stored-name.js';

/** One thing that a service stores, as it is listed. */
export interface StoredThing {
  readonly name: string;
  /** Where: as browsers call it in every language. */
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB';
  /** How long: words of the site, `1 year`, the key of a text, or a dash where nobody has said it. */
  readonly duration: string;
}

/**
 * What a service stores: its cookies, keys and databases, each with how long. What stands in the browser's storage stays
 * until it is erased, unless the service says something else.
 * @see https://curia.europa.eu/juris/document/document.jsf?docid=218462 (C-673/17, Planet49, 75–81)
 */
export function storedThings({cookies, storage, databases, retention}: Service): readonly StoredThing[] {
  const ofCookie = (cookie: DeclaredCookie): StoredThing => ({
    name: storedName(cookie),
    kind: 'cookie',
    duration: cookie.duration ?? retention ?? '–',
  });
  const ofKey = (key: DeclaredKey): StoredThing => ({
    name: storedName(key),
    kind: key.duration === 'untilClosed' ? 'sessionStorage' : 'localStorage',
    duration: key.duration ?? retention ?? 'untilErased',
  });
  return [
    ...declared<DeclaredCookie>(cookies).map(ofCookie),
    ...declared<DeclaredKey>(storage).map(ofKey),
    ...declared<DeclaredKey>(databases).map((key) => ({...ofKey(key), kind: 'IndexedDB' as const})),
  ];
}
