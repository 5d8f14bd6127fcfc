import {declared} from '../consent/declared.js';
import type {DeclaredKey, Service} from '../consent/service.js';
import {eraseCookie} from '../cookie/erase-cookie.js';
import {allCookies} from '../cookie/jar.js';
import {warn} from '../dom/warn.js';

/**
 * Deletes what a service has declared to store on this site, under every domain and path in reach.
 * @param granted - whose traces stay: two services of one vendor may share some
 */
export function eraseTraces({cookies, storage, databases}: Service, granted: readonly Service[] = []): void {
  // The provider's own cookie may be named like one of this site's.
  const keptCookies = granted
    .flatMap((service) => [...declared(service.cookies)])
    .filter((cookie) => !cookie.isOutOfReach);
  const keptKeys = granted.flatMap((service) => [...declared(service.storage)]);
  eraseCookies(cookies, (name) => keptCookies.some((cookie) => isMeant(cookie, name)));
  for (const area of ['localStorage', 'sessionStorage'] as const)
    eraseKeys(area, declared(storage), (key) => keptKeys.some((each) => isMeant(each, key)));
  void eraseDatabases(declared(databases));
}

/** Whether something of that name belongs to a service that is granted. */
type IsKept = (name: string) => boolean;

function eraseCookies(cookies: Service['cookies'], isKept: IsKept): void {
  const names = new Set(allCookies().map(([name]) => name));
  for (const cookie of declared(cookies)) {
    // The provider's own cookie may be named like one of this site's.
    if (cookie.isOutOfReach) continue;
    for (const name of names) if (isMeant(cookie, name) && !isKept(name)) eraseCookie(name, cookie.path, cookie.domain);
  }
}

function eraseKeys(area: 'localStorage' | 'sessionStorage', meant: readonly DeclaredKey[], isKept: IsKept): void {
  try {
    const keys = Array.from(window[area], (_, index) => window[area].key(index) ?? '');
    for (const key of keys) if (meant.some((each) => isMeant(each, key)) && !isKept(key)) window[area].removeItem(key);
  } catch {
    // storage is blocked: nothing was stored either
  }
}

async function eraseDatabases(meant: readonly DeclaredKey[]): Promise<void> {
  if (!meant[0]) return;
  try {
    // An old browser lists no databases, but deletes by name.
    const found = (await indexedDB.databases?.()) ?? meant;
    const names = found.flatMap(({name}) => name ?? []);
    for (const name of names) if (meant.some((each) => isMeant(each, name))) indexedDB.deleteDatabase(name);
  } catch {
    // storage is blocked: nothing was stored either
  }
}

function isMeant({name, pattern}: DeclaredKey, found: string): boolean {
  if (pattern === undefined) return name === found;
  try {
    return new RegExp(pattern).test(found);
  } catch {
    warn(
      `The pattern "${pattern}" is not a regular expression, so it erases nothing. Correct it in "services". (pattern-broken)`,
    );
    return false;
  }
}
