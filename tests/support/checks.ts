import {staysQuiet} from './quiet.js';
import type {Tab} from './visitor.js';

/** Waits until the page was checked for the site's developer, about a second after the question is drawn. */
export async function untilChecked(tab: Tab): Promise<void> {
  await tab.waitFor(() =>
    performance.getEntriesByType('resource').some(({name}) => /\/kelisim-checks\.m?js$/.test(name)),
  );
  await staysQuiet(tab);
}
