type Tell = (url: string, referrer: string) => void;

const listeners = new Set<Tell>();
let last: string | undefined;

/**
 * Tells of each route that a single-page app goes to, until the returned function is called.
 * @param tell - told the new address and the one before
 */
export function followRoutes(tell: Tell): () => void {
  if (last === undefined) watch();
  last = location.href;
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** Once a page life: others may have wrapped the same methods since, so ours are never taken out again. */
function watch(): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const native = history[name];
    history[name] = (...words) => {
      native.apply(history, words);
      // The app sets its title after the address.
      setTimeout(look);
    };
  }
  addEventListener('popstate', () => setTimeout(look));
}

function look(): void {
  const before = `${last}`;
  last = location.href;
  if (last !== before) for (const tell of listeners) tell(last, before);
}
