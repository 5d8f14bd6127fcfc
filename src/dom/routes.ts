type RouteListener = (url: string, referrer: string) => void;

const listeners = new Set<RouteListener>();
let lastUrl: string | undefined;

/**
 * Reports each route that a single-page app goes to, until the returned function is called. What only changes behind
 * the `#` is a place on a page, not another page.
 * @param listener - called with the new address and the one before
 */
export function followRoutes(listener: RouteListener): () => void {
  if (lastUrl === undefined) watchHistory();
  lastUrl = location.href;
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Once in the life of a page: others may have wrapped the same methods since, so ours are never taken out again. */
function watchHistory(): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const native = history[name];
    history[name] = (...args) => {
      native.apply(history, args);
      // The app sets its title after the address.
      setTimeout(reportRoute);
    };
  }
  const reportSoon = (): void => void setTimeout(reportRoute);
  addEventListener('popstate', reportSoon);
  // A router may go by this alone (browsers since 2022 to 2026).
  const {navigation} = globalThis as {readonly navigation?: EventTarget};
  navigation?.addEventListener('currententrychange', reportSoon);
}

function reportRoute(): void {
  const before = `${lastUrl}`;
  lastUrl = location.href;
  if (pageOf(lastUrl) !== pageOf(before)) for (const listener of listeners) listener(lastUrl, before);
}

function pageOf(url: string): string {
  return url.replace(/#.*/, '');
}
