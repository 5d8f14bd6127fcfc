/** Domains a cookie visible here may be on: each parent from the shortest, this host, and none (host only). */
export function domainCandidates(): string[] {
  const labels = location.hostname.split('.');
  return [...labels.map((_, index) => labels.slice(index).join('.')).reverse(), ''];
}

/** Paths a cookie visible here may be on: the page's own and each parent, with and without a final slash. */
export function pathCandidates(): string[] {
  const paths = location.pathname.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  return paths.flatMap((path) => [path, `${path}/`]);
}
