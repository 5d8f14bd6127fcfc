import {eraseCookie} from '../cookie/erase-cookie.js';
import {allCookies} from '../cookie/jar.js';

/** What is stored under a name, in cookies and in localStorage: each different value once. */
export function storedTexts(name: string): readonly string[] {
  const cookies = allCookies().flatMap(([found, value]) => (found === name && value ? [value] : []));
  try {
    return [...new Set([...cookies, localStorage.getItem(name) ?? ''])].filter(Boolean);
  } catch {
    return [...new Set(cookies)]; // storage is out of reach, so nothing is in it
  }
}

/** Erases what is stored under a name. */
export function eraseStored(name: string): void {
  eraseCookie(name);
  try {
    localStorage.removeItem(name);
  } catch {
    // out of reach, so nothing is in it
  }
}
