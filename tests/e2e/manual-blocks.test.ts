import {beforeAll, describe, expect, test} from 'vitest';
import {JAVASCRIPT} from '../support/answer.js';
import {CARD, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines, isFirst} from '../support/engines.js';
import {BLOCKS as ALL, type Block} from '../support/manual.js';
import type {Page} from '../support/page.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** What a page can run as it stands. What imports from below `kelisim/` needs a bundler or a server. */
const BLOCKS = ALL.filter(({code}) => !code.includes("from 'kelisim/"));

const [TAG = ''] = BLOCKS.map(({code}) => code);
const isTag = (code: string): boolean => code.includes('src="/kelisim/kelisim.js"');

/** A page with one block as the manual says: by itself if it brings the library, else with the first tag of the manual. */
function pageOf({language, code}: Block): Page {
  if (language === 'html') {
    if (isTag(code)) return {head: code};
    return code.includes('application/json') ? {head: code + TAG} : {head: TAG, body: `<h1>Shop</h1>${code}`};
  }
  if (!code.includes("from 'kelisim'")) return {head: TAG, body: `<h1>Shop</h1><script>${code}</script>`};
  const map = '<script type="importmap">{"imports": {"kelisim": "/kelisim/kelisim.mjs"}}</script>';
  return {head: `${map}<script type="module">${code}</script>`};
}

/** What the page has besides: the app's own module, and Turbo. */
const APP = '<script>window.Turbo = {cache: {clear() {}}}</script>';

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  async function heard({head = '', body = '<h1>Shop</h1>'}: Page): Promise<readonly string[]> {
    const shop = openShop(() => ({head: APP + head, body}));
    shop.site.route('/statistics.js', {type: JAVASCRIPT, body: ''});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await untilChecked(visitor);
    await visitor.click(onCard('accept-all'));
    await visitor.unsee(CARD);
    await staysQuiet(visitor);
    return (await visitor.consoleMessages()).map(({text}) => text);
  }

  test.each(BLOCKS.map((block) => [block.section, block.code.split('\n')[0], block] as const))(
    '%s: what the manual prints runs as printed, and nothing is said: %s',
    async (_, __, block) => {
      expect(await heard(pageOf(block))).toEqual([]);
    },
  );

  test('the blocks about the script tag run when they are pasted one after the other', async () => {
    const blocks = BLOCKS.filter(({section}) => section === 'Script tag').map(({code}) => code);
    expect(blocks.length).toBeGreaterThan(2);
    const rest = blocks.filter((code) => !isTag(code)).join('\n');
    const messages = await heard({head: blocks.filter(isTag).join('\n'), body: `<h1>Shop</h1>${rest}`});
    // The checks say so of a library that is loaded twice.
    expect(messages.filter((text) => !text.includes('The library is loaded twice'))).toEqual([]);
  });

  test.runIf(isFirst(engine))('the recipes run on one page', async () => {
    const recipes = BLOCKS.slice(BLOCKS.findIndex(({section}) => section === 'Frames and embeds'));
    const code = recipes.map(({language, code: text}) => (language === 'js' ? `<script>${text}</script>` : text));
    expect(await heard({head: TAG, body: `<h1>Shop</h1>${code.join('\n')}`})).toEqual([]);
  });
});
