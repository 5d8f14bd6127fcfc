import type {Core} from '../../core/contract.js';
import {isOn} from '../../dom/is-on.js';
import {page} from '../../dom/page.js';
import {registry} from '../../dom/registry.js';

/** Milliseconds until the page has its styles, and the card is painted and does not move. */
const UNTIL_AT_REST = 1000;

/** Milliseconds after which a page is checked though it was never idle. */
const UNTIL_IMPATIENT = 2000;

/**
 * Phones and tablets. Nobody reads a console there, and visitors would pay for a file as large as the interface.
 * @see https://drafts.csswg.org/mediaqueries/#mf-interaction
 */
const BY_TOUCH = '(hover: none) and (pointer: coarse)';

/**
 * Has the page checked for the site's developer when it is parsed and has nothing else to do. To be called once, when
 * the card is drawn, so that no visitor waits for it. Where people touch, only with the option `debug`.
 */
export function checkWhenIdle(core: Core): void {
  const {config, signal, connect, here} = core;
  if (isByTouch() && !isOn(config.debug)) return;

  async function check(): Promise<void> {
    // Once, though the option `debug` may have asked for it before.
    if (signal.aborted || 'checks' in here) return;
    await connect('checks');
    // The file is as large as the interface, and is not needed again: the browser can forget it.
    delete registry['kelisim-checks'];
  }

  function whenIdle(): void {
    // Safari has no requestIdleCallback, and Chromium may never call it where nothing is drawn after a click.
    if ('requestIdleCallback' in window) requestIdleCallback(check, {timeout: UNTIL_IMPATIENT});
    else setTimeout(check);
  }

  // On a slow machine the card may not be painted yet. Then its frame is before this one.
  const wait = (): unknown => setTimeout(() => requestAnimationFrame(whenIdle), UNTIL_AT_REST);
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', wait, {once: true, signal});
  else wait();
}

function isByTouch(): boolean {
  try {
    return matchMedia(BY_TOUCH).matches;
  } catch {
    return false; // the page has put something else in its place
  }
}
