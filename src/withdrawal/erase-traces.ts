import type {NotErased} from '../consent/choice.js';
import {declared} from '../consent/declared.js';
import type {DeclaredCookie, DeclaredKey, Service} from '../consent/service.js';
import {report} from '../dom/warn.js';
import {allCookies} from '../cookie/jar.js';
import {eraseCookie} from '../cookie/erase-cookie.js';

/** Deletes what a service has declared to store on this site, under every domain and path in reach (REQUIREMENTS L08). */
export function eraseTraces({cookies, storage, databases}: Service): void {
  for (const cookie of declared<DeclaredCookie>(cookies)) {
    // The provider's own cookie may be named like one of this site's.
    if (cookie.isOutOfReach) continue;
    for (const [name] of allCookies()) if (isMeant(cookie, name)) eraseCookie(name, cookie.path, cookie.domain);
  }
  void eraseDatabases(declared<DeclaredKey>(databases));
  for (const area of ['localStorage', 'sessionStorage'] as const)
    for (const key of declared<DeclaredKey>(storage)) eraseKeys(area, key);
}

/** What a service has declared to store where this page cannot erase it. */
export function outOfReach({name: service, cookies}: Service): NotErased[] {
  return declared<DeclaredCookie>(cookies)
    .filter(({isOutOfReach}) => isOutOfReach)
    .map(({name, pattern, domain}) => ({service, cookie: `${name ?? pattern}`, domain}));
}

async function eraseDatabases(meant: readonly DeclaredKey[]): Promise<void> {
  if (!meant[0]) return;
  try {
    const found = (await indexedDB.databases()).map(({name}) => name ?? '');
    for (const name of found) if (meant.some((each) => isMeant(each, name))) indexedDB.deleteDatabase(name);
  } catch {
    // blocked, as storage is; or an old browser, which is told the names at least
    for (const {name} of meant) if (name !== undefined) window.indexedDB?.deleteDatabase(name);
  }
}

function eraseKeys(area: 'localStorage' | 'sessionStorage', meant: DeclaredKey): void {
  try {
    const keys = Array.from(window[area], (_, index) => window[area].key(index) ?? '');
    for (const key of keys) if (isMeant(meant, key)) window[area].removeItem(key);
  } catch {
    // storage is blocked: nothing was stored either
  }
}

function isMeant({name, pattern}: DeclaredKey, found: string): boolean {
  if (pattern === undefined) return name === found;
  try {
    return new RegExp(pattern).test(found);
  } catch {
    report(`pattern "${pattern}" erases nothing: write a regular expression`);
    return false;
  }
}
