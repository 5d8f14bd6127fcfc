import {staysQuiet} from './quiet.js';
import type {Tab} from './visitor.js';

/** Waits until the page was checked for the site's developer, about a second after the question is drawn. */
export async function untilChecked(tab: Tab): Promise<void> {
  await tab.waitFor(() => performance.getEntriesByName('kelisim-checked').length);
  await staysQuiet(tab);
}
