import {page} from '../../dom/page.js';

/** Milliseconds after which a page counts as idle though it never was. */
const LONGEST = 5000;

/** Calls back when the page has loaded and has nothing else to do. */
export function whenIdle(act: () => void, signal: AbortSignal): void {
  const wait = (): void => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(act, {timeout: LONGEST});
    else setTimeout(act, 200);
  };
  if (page.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true, signal});
}
