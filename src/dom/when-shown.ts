import {page} from './page.js';

/** Calls back: at once, or when somebody sees a page that was prerendered. */
export function whenShown(act: () => void, signal: AbortSignal): void {
  if ((page as Document & {readonly prerendering?: boolean}).prerendering)
    page.addEventListener('prerenderingchange', act, {signal});
  else act();
}
