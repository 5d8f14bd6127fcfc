/** Clients that are remembered at most. */
const MOST_CLIENTS = 100_000;
const MINUTE = 60_000;

/** Says whether a client may have one more. */
export type RateLimit = (client: string) => boolean;

/**
 * Lets each client have so many a minute. Clients are counted in memory, for a minute, and nowhere else.
 * @param perMinute - 0 lets everything pass
 * @param now - milliseconds
 */
export function createRateLimit(perMinute: number, now: () => number = Date.now): RateLimit {
  let minute = 0;
  const counts = new Map<string, number>();
  return (client) => {
    if (perMinute === 0) return true;
    const current = Math.floor(now() / MINUTE);
    if (current !== minute || counts.size > MOST_CLIENTS) counts.clear();
    minute = current;
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    return count <= perMinute;
  };
}
