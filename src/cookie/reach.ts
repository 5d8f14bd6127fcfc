/** Domains that a cookie visible here may be on: each parent from the shortest, this host, and none (host only). */
export function reachableDomains(): string[] {
  const labels = location.hostname.split('.');
  return [...labels.map((_, index) => labels.slice(index).join('.')).reverse(), ''];
}

/**
 * Paths that a cookie visible here may be on: that of the address and each parent, with and without a final slash.
 * Browsers go by the address that was loaded, not by what `pushState` made of it since, so both count.
 */
export function reachablePaths(): string[] {
  const loaded = performance.getEntriesByType('navigation')[0]?.name ?? '';
  return [...new Set([...pathsOf(location.href), ...pathsOf(loaded)])];
}

function pathsOf(address: string): string[] {
  let path = '';
  const parts = address.replace(/[?#].*/, '').split('/');
  return ['/', ...parts.slice(3).flatMap((part) => [(path += `/${part}`), `${path}/`])];
}
