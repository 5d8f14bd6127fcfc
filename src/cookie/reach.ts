/** Domains a cookie visible here may be on: each parent from the shortest, this host, and none (host only). */
export function reachableDomains(): string[] {
  const labels = location.hostname.split('.');
  return [...labels.map((_, index) => labels.slice(index).join('.')).reverse(), ''];
}

/** Paths a cookie visible at an address may be on: its own and each parent, with and without a final slash. */
export function reachablePaths(address: string): string[] {
  let path = '';
  const parts = address.replace(/[?#].*/, '').split('/');
  return ['/', ...parts.slice(3).flatMap((part) => [(path += `/${part}`), `${path}/`])];
}
