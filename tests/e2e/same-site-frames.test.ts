import {beforeEach, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {CONTENT, heldSource, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** Tells the page around it when it asks. */
const TELL = `<script>document.addEventListener('kelisim:show', () => parent.postMessage('asked', '*'))</script>`;

const HEAR = `<script>window.__log = []; addEventListener('message', ({data}) => __log.push(data))</script>`;

/** A page with a frame in it. Both are written anew for each view. */
function openPages(head: string): Shop {
  const shop = openShop((third) => ({
    head: head + HEAR,
    body: `${CONTENT}<iframe id="inner" title="Offer" src="/inner?${third}"></iframe>`,
  }));
  shop.site.page('/inner', {head: TELL + LIBRARY + heldSource('analytics', `third.${shop.site.host}`, 'n=inner')});
  return shop;
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  function inFrame(what: string): Promise<unknown> {
    return visitor.evaluate(`document.querySelector('#inner').contentWindow.${what}`);
  }

  test.each([
    ['accept-all', true],
    ['reject-all', false],
  ] as const)(
    'a frame of the same origin is not asked for a second time, and follows %s',
    async (action, isGranted) => {
      const shop = openPages(LIBRARY);
      await visitor.open(shop.url);
      await visitor.see(CARD);
      await staysQuiet(visitor);
      expect(await visitor.evaluate(() => window.__log)).toEqual([]);
      expect([await inFrame('kelisim.status'), shop.strangers()]).toEqual(['undecided', []]);
      await visitor.click(onCard(action));
      await expect.poll(() => inFrame('kelisim.status')).toBe('decided');
      expect(await inFrame("kelisim.has('analytics')")).toBe(isGranted);
      if (isGranted) await internet.waitForRequest({n: 'inner'});
      await staysQuiet(visitor);
      expect(shop.strangers()).toEqual(isGranted ? ['inner'] : []);
      expect(await visitor.evaluate(() => window.__log)).toEqual([]);
    },
  );

  test('a frame whose page has no library asks', async () => {
    const shop = openPages('');
    await visitor.open(shop.url);
    await visitor.waitFor(() => window.__log?.includes('asked'));
    expect(shop.strangers()).toEqual([]);
  });

  test('a frame whose page has its answer already, but for another cookie, asks', async () => {
    const shop = openPages(LIBRARY.replace('src', 'data-cookie-name="other" src'));
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    await visitor.reload();
    await visitor.waitFor(() => window.__log?.includes('asked'));
  });

  test('a frame in a page of somebody else asks', async () => {
    const shop = openPages(LIBRARY);
    const other = internet.site(freshHost());
    const inner = shop.url.replace(/\/$/, '/inner');
    await visitor.open(other.page('/', {head: LIBRARY + HEAR, body: `<iframe title="Offer" src="${inner}"></iframe>`}));
    await visitor.waitFor(() => window.__log?.includes('asked'));
    expect(shop.strangers().filter((label) => label === 'inner')).toEqual([]);
  });
});
