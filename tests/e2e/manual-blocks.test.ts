import {beforeAll, describe, expect, test} from 'vitest';
import {JAVASCRIPT} from '../support/answer.js';
import {CARD, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines, inFirst, isFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {BLOCKS as ALL, blocksOf, isForPages, markupIn, type Block} from '../support/manual.js';
import type {Page} from '../support/page.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** Russian pages of the guide have the same code in other words, which a unit test holds. */
const BLOCKS = ALL.filter((block) => isForPages(block) && !block.page.startsWith('ru/'));

/** What every engine runs. The rest of the guide is the same words again, or the same rules. */
const IN_EVERY_ENGINE = /^README$|^en\/(ways-in|start)$/;

const [TAG = ''] = blocksOf('en/ways-in', 'html');
const isTag = (code: string): boolean => /src="[^"]*\/kelisim\.m?js"/.test(code);

/** Whether it makes a page by itself: what brings the library or its options. The rest can share one. */
const isAlone = (code: string): boolean => isTag(code) || /application\/json|from 'kelisim'/.test(code);

/** A page with one block as the manual says: by itself if it brings the library, else with the first tag of the manual. */
function pageOf({language, code}: Block): Page {
  if (code.startsWith('<!doctype')) return {html: code};
  if (language === 'html') return {head: isTag(code) ? code : code + TAG};
  const map = '<script type="importmap">{"imports": {"kelisim": "/kelisim/kelisim.mjs"}}</script>';
  return {head: `${map}<script type="module">${code}</script>`};
}

/** One page with the first tag of the manual and several blocks below it. */
function pageWith(blocks: readonly Block[]): Page {
  const inPage = {css: 'style', js: 'script'} as const;
  const code = blocks.map(({language, code: text}) => {
    const tag = inPage[language as keyof typeof inPage];
    return tag ? `<${tag}>${text}</${tag}>` : text;
  });
  return {head: TAG, body: `<h1>Shop</h1>${code.join('\n')}`};
}

/** Each page to open: its place in the manual, the first line of what is on it, and the page. What is printed twice runs once. */
function pagesToOpen(): readonly (readonly [place: string, line: string, page: Page])[] {
  const blocks = BLOCKS.filter(({code}, index) => BLOCKS.findIndex((each) => each.code === code) === index);
  return [...new Set(blocks.map(({page}) => page))].flatMap((place) => {
    const own = blocks.filter(({page}) => page === place);
    const together = own.filter(({code}) => !isAlone(code));
    const alone = own.filter(({code}) => isAlone(code)).map((block) => [place, lineOf(block), pageOf(block)] as const);
    return together[0] ? [...alone, [place, `${together.length} more`, pageWith(together)] as const] : alone;
  });
}

const lineOf = ({code}: Block): string =>
  code
    .split('\n')
    .find((line) => /src=|"name"|import/.test(line))
    ?.trim() ?? '';

/** What the page has besides: the app's own module, and Turbo. */
const APP = '<script>window.Turbo = {cache: {clear() {}}}</script>';

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  function open(page: Page): Shop {
    const shop = openShop(() => {
      const parts = page.html ? page : {body: '<h1>Shop</h1>', ...page, head: APP + (page.head ?? '')};
      return {...parts, isHurried: true};
    });
    const text = `${page.html ?? ''}${page.head ?? ''}${page.body ?? ''}`;
    for (const [, path = ''] of text.matchAll(/["'](?:\.?)(\/(?!kelisim)[\w/-]+\.js)["']/g))
      shop.site.route(path, {type: JAVASCRIPT, body: ''});
    shop.site.page('/hours.html', {title: 'Hours'});
    shop.site.route('/records', {status: 201, body: ''});
    return shop;
  }

  async function heard(page: Page): Promise<readonly string[]> {
    const shop = open(page);
    await visitor.open(shop.url);
    // Where people opt out nobody is asked.
    if (page.head?.includes('data-mode="opt-out"')) await visitor.see('kelisim-button >>> button');
    else {
      await visitor.see(CARD);
      await untilChecked(visitor);
      await visitor.click(onCard('accept-all'));
      await visitor.unsee(CARD);
    }
    await staysQuiet(visitor);
    const messages = (await visitor.consoleMessages()).map(({text}) => text);
    return messages.filter((text) => !text.startsWith('kelisim debug:'));
  }

  test.each(pagesToOpen().filter(([place]) => isFirst(engine) || IN_EVERY_ENGINE.test(place)))(
    '%s: what the manual prints runs as printed, and nothing is said: %s',
    async (_, __, page) => {
      expect(await heard(page)).toEqual([]);
    },
  );

  test('the blocks of the first hour run when they are pasted one after the other', async () => {
    const blocks = blocksOf('en/start', 'html');
    expect(blocks.length).toBeGreaterThan(3);
    const rest = blocks.filter((code) => !isTag(code)).join('\n');
    expect(await heard({head: blocks.filter(isTag).join('\n'), body: `<h1>Shop</h1>${rest}`})).toEqual([]);
  });

  test.each(['README', 'README.ru'])('the page of %s does what is written beside it', async (page) => {
    const [html = ''] = blocksOf(page, 'html');
    const shop = open({html});
    const note = (): Promise<string> => visitor.text('#note');
    const before = html.match(/id="note">(.+?)</)?.[1];
    const after = html.match(/textContent = '(.+?)'/)?.[1];
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.see('kelisim-embed');
    await visitor.see('kelisim-declaration >>> table');
    expect(await note()).toBe(before);
    await staysQuiet(visitor);
    expect(shop.strangers().filter((each) => !each.includes(shop.site.host))).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await expect.poll(note).toBe(after);
    await visitor.see('iframe[src]');
    for (const host of ['mc.yandex.ru', 'www.googletagmanager.com'])
      await expect.poll(() => internet.requests({host}).length).toBeGreaterThan(0);
  });

  inFirst(engine)('the file for WordPress brings the question first, and holds the films of its blocks', async () => {
    const [tag = '', filter = ''] = blocksOf('en/wordpress', 'php');
    const [, pattern = '', replacement = ''] = /'~(.+)~',\s+'(.+)',/.exec(filter) ?? [];
    const film = `<iframe title="Film" width="500" height="281"
      src="https://www.youtube.com/embed/aqz-KE-bpKQ?feature=oembed" allowfullscreen></iframe>`;
    const body = film.replaceAll('\n', '').replace(new RegExp(pattern), replacement);
    const shop = open({head: markupIn(tag), body});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.see('kelisim-embed');
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({host: 'www.youtube-nocookie.com', path: '/embed/aqz-KE-bpKQ'});
    for (const host of ['mc.yandex.ru', 'www.googletagmanager.com']) await internet.waitForRequest({host});
  });
});
