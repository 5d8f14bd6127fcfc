import {page} from './page.js';

/** Milliseconds after which a page that has loaded is not waited for: one that nobody sees is never painted. */
const LONGEST = 300;

let first: Promise<unknown> | undefined;

/**
 * Settles, in a task of its own, when the page has been painted for the first time.
 * @see https://w3c.github.io/paint-timing/
 */
export function painted(): Promise<unknown> {
  return (first ??= new Promise((resolve) => {
    const atLast = (): unknown => setTimeout(resolve, LONGEST);
    new PerformanceObserver(resolve).observe({type: 'paint', buffered: true});
    if (page.readyState === 'complete') atLast();
    else addEventListener('load', atLast);
  }));
}
