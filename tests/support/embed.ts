import type {Shop} from './shop.js';
import type {Tab} from './visitor.js';

/** The placeholder of a held frame; of the first one, unless a frame is told: `#film`. */
export function placeholder(frame: string = ''): string {
  return `${frame && `${frame} + `}kelisim-embed >>> [role=group]`;
}

/** A button of it. */
export function onPlaceholder(action: 'show-once' | 'show-always', frame: string = ''): string {
  return `${placeholder(frame)} [data-action=${action}]`;
}

/** How many placeholders the page has. */
export function countPlaceholders(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('kelisim-embed').length);
}

/** The files that were asked for because of placeholders. */
export function embedFiles(shop: Shop): readonly string[] {
  return shop.library().filter((file) => file.startsWith('kelisim-embed'));
}
