/** Keeps visitors who share a browser, one after the other, from what the earlier ones have left behind on a host. */
export interface Guard {
  /** Says where the visitor goes, and throws if another one was there. */
  visit(url: string): void;
  /** The visitor has left. */
  renew(): void;
}

export function makeGuard(): Guard {
  const earlier = new Set<string>();
  let hosts = new Set<string>();
  return {
    visit(url) {
      const {host} = new URL(url);
      if (earlier.has(host)) throw new Error(`Another visitor was on ${host}: give each test a host of its own`);
      if (host) hosts.add(host);
    },
    renew() {
      for (const host of hosts) earlier.add(host);
      hosts = new Set();
    },
  };
}
