import type {Shop} from './shop.js';
import type {Tab} from './visitor.js';

/** What stands in for a held frame; the first one, unless a frame is told: `#film`. */
export function standIn(frame: string = ''): string {
  return `${frame && `${frame} + `}kelisim-embed >>> [role=group]`;
}

/** A button of it. */
export function onStandIn(action: 'show-once' | 'show-always', frame: string = ''): string {
  return `${standIn(frame)} [data-action=${action}]`;
}

/** How many stand in on the page. */
export function countStandIns(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('kelisim-embed').length);
}

/** The files that were asked for on behalf of stand-ins. */
export function embedFiles(shop: Shop): readonly string[] {
  return shop.library().filter((file) => file.startsWith('kelisim-embed'));
}
