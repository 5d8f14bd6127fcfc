import {declared} from '../consent/declared.js';
import type {DeclaredCookie, DeclaredKey, Service} from '../consent/service.js';
import {report} from '../report.js';
import {allCookies} from '../storage/cookies.js';
import {eraseCookie} from './erase-cookie.js';

/** Deletes what a service has declared to store on this site, under every domain and path in reach (REQUIREMENTS L08). */
export function eraseTraces({cookies, storage}: Service): void {
  for (const cookie of declared<DeclaredCookie>(cookies)) {
    for (const [name] of allCookies()) if (isMeant(cookie, name)) eraseCookie(name, cookie.path, cookie.domain);
  }
  for (const area of ['localStorage', 'sessionStorage'] as const)
    for (const key of declared<DeclaredKey>(storage)) eraseKeys(area, key);
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
