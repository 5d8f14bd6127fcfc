// llms.txt: what the library is, and where each page of the guide is, for coding assistants.
import {chapters} from './pages.mjs';

const HEAD = `# Kelisim

> Cookie consent for any website: one script tag asks the visitor, holds third-party scripts, frames and pixels until they are allowed, and stops them when consent is withdrawn.

Read "For coding assistants" first: it has the rules, one complete page and the mistakes to avoid. Options, names and messages that no page below has do not exist.`;

/**
 * @param {(page: import('./pages.mjs').Page) => string} addressOf where a page is, as the reader of this file finds it
 */
export function assistantsText(addressOf) {
  const lists = chapters('en').map(({title, pages}) => {
    const lines = pages.map((page) => `- [${page.title}](${addressOf(page)}): ${page.summary}`);
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  return `${[HEAD, ...lists].join('\n\n')}\n`;
}
