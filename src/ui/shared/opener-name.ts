import {OPENER} from '../../dom/opener.js';
import {page} from '../../dom/page.js';

/** What the page calls its own way to the settings. `undefined` without one; empty for one without words. */
export function nameOfOpener(): string | undefined {
  return page.querySelector(OPENER)?.textContent?.trim();
}
