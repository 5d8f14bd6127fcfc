import {page} from '../dom/page.js';
import {reachableDomains, reachablePaths} from './reach.js';

/** Where a cookie is. Without a domain it is on this host only. */
export interface CookiePlace {
  readonly domain: string;
  readonly path: string;
}

/** Deletes a cookie under every domain and path that this page can reach, or only the given ones. */
export function eraseCookie(name: string, path?: string, domain?: string): void {
  for (const onDomain of domain ? ['', domain] : reachableDomains())
    for (const onPath of path ? [path] : reachablePaths()) eraseAt(name, {domain: onDomain, path: onPath});
}

/** @param kept - which of it and its partitioned twin stays */
export function eraseAt(name: string, {domain, path}: CookiePlace, kept?: 'common' | 'partitioned'): void {
  // In a frame of another site only a cookie that such frames may have can be changed.
  const secure = location.protocol === 'https:' ? '; secure; samesite=none' : '';
  // Not by js-cookie: it encodes names, and trackers do not.
  const gone = `${name}=; max-age=0; path=${path}${domain && `; domain=${domain}`}${secure}`;
  try {
    if (kept !== 'common') page.cookie = gone;
    // A partitioned cookie of the same name is another cookie.
    if (secure && kept !== 'partitioned') page.cookie = `${gone}; partitioned`;
  } catch {
    // out of reach, in a sandboxed frame or on an opaque origin
  }
}
