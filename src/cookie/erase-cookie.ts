import {setInPage} from '../dom/page.js';
import {reachableDomains, reachablePaths} from './reach.js';

/** Deletes a cookie under every domain and path that this page can reach (REQUIREMENTS L08), or only the given ones. */
export function eraseCookie(name: string, path?: string, domain?: string): void {
  // Browsers go by the address that was loaded, whatever pushState has made of it since.
  const loaded = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const paths = path ? [path] : [...reachablePaths(location.href), ...reachablePaths(loaded)];
  const secure = location.protocol === 'https:' ? '; secure' : '';
  for (const onDomain of domain ? ['', domain] : reachableDomains()) {
    for (const onPath of paths) {
      try {
        // Not by js-cookie: it encodes names, and trackers do not.
        const gone = `${name}=; max-age=0; path=${onPath}${onDomain && `; domain=${onDomain}`}${secure}`;
        setInPage('cookie', gone);
        // One that is partitioned is another.
        if (secure) setInPage('cookie', `${gone}; partitioned`);
      } catch {
        // out of reach: a sandboxed frame, an opaque origin
      }
    }
  }
}
