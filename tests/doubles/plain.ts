import type {Facts} from '../../src/consent/service.js';
import type {DeclaredCookie, DeclaredKey} from '../../src/consent/service.js';
import {JAVASCRIPT, type Answer} from '../support/answer.js';

/** A name that a pattern of the usual form matches: `^_ga_[A-Z0-9]+$` → `_ga_A`. */
export function exampleOf({name, pattern = ''}: DeclaredKey): string {
  if (name !== undefined) return name;
  return pattern
    .replace(/^\^|\$$/g, '')
    .replace(/\(\?![^)]*\)/g, '')
    .replace(/\(([^|()]*)[^()]*(\([^()]*\)[^()]*)*\)\??/g, '$1')
    .replace(/\[\^?\\?(\w|\.)[^\]]*\](\{\d+\})?[+*]?/g, (_, letter: string, times?: string) =>
      letter.repeat(Number(times?.slice(1, -1) ?? 1)),
    )
    .replace(/\\d[+*]?/g, '7')
    .replace(/\.[*+]/g, 'x')
    .replace(/\\/g, '');
}

const listed = <T>(list: readonly T[] | string | undefined): readonly T[] =>
  typeof list === 'string' ? [] : (list ?? []);

/** What a service leaves on a site, by its own declaration. */
export function tracesOf({cookies, storage}: Facts): {cookies: string[]; keys: string[]} {
  const own = listed<DeclaredCookie>(cookies).filter(({isOutOfReach}) => isOutOfReach !== true);
  return {cookies: own.map(exampleOf), keys: listed<DeclaredKey>(storage).map(exampleOf)};
}

/** A vendor's tag of which only the traces are known: it leaves them all, on the widest domain, and says so. */
export function plainTag(facts: Facts): Answer {
  const {cookies, keys} = tracesOf(facts);
  const body = `
    for (const name of ${JSON.stringify(cookies)}) {
      document.cookie = name + '=1; path=/; max-age=999999; domain=' + location.hostname.split('.').slice(-2).join('.');
      document.cookie = name + '=1; path=/; max-age=999999';
    }
    for (const key of ${JSON.stringify(keys)}) { localStorage.setItem(key, '1'); sessionStorage.setItem(key, '1'); }
    window.__tagRan = (window.__tagRan ?? 0) + 1;`;
  return {type: JAVASCRIPT, body};
}
