import {callEach} from './call-each.js';

type RouteListener = (url: string, referrer: string) => void;

const listeners = new Set<RouteListener>();
/** What is done before whoever has wrapped the history after us goes on. */
const first = new Set<() => void>();
let lastUrl: string | undefined;

/**
 * Reports each route that a single-page app goes to, until the returned function is called. What only changes behind
 * the `#` is a place on a page, not another page.
 * @param listener - called with the new address and the one before
 * @param atOnce - called with each change of the address, in the same task
 */
export function followRoutes(listener: RouteListener, atOnce?: () => void): () => void {
  if (lastUrl === undefined) watchHistory();
  lastUrl = location.href;
  listeners.add(listener);
  if (atOnce) first.add(atOnce);
  return () => {
    listeners.delete(listener);
    if (atOnce) first.delete(atOnce);
  };
}

/** Once in the life of a page: others may have wrapped the same methods since, so ours are never taken out again. */
function watchHistory(): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const native = history[name];
    history[name] = (...args) => {
      native.apply(history, args);
      report();
    };
  }
  addEventListener('popstate', report);
  // A router may go by this alone (browsers since 2022 to 2026).
  const {navigation} = globalThis as {readonly navigation?: EventTarget};
  navigation?.addEventListener('currententrychange', report);
}

function report(): void {
  callEach(first, undefined);
  // The app sets its title after the address.
  setTimeout(reportRoute);
}

function reportRoute(): void {
  const before = `${lastUrl}`;
  lastUrl = location.href;
  if (pageOf(lastUrl) !== pageOf(before)) for (const listener of listeners) listener(lastUrl, before);
}

function pageOf(url: string): string {
  return url.replace(/#.*/, '');
}
