import {beforeEach, describe, expect, test} from 'vitest';
import {CARD, inDialog, onCard, switchOf} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {FEW_OPTIONS, heldScript, heldSource, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** What a site needs itself. */
const BASKET = {name: 'basket', label: 'Basket', category: 'necessary', purpose: 'Keeps the basket.'};

/** A shop that names no categories, and the one service that it needs itself. */
function shopWith(body: (third: string) => string, options = ''): Shop {
  const block = `<script type="application/json" data-kelisim>${JSON.stringify({services: [BASKET]})}</script>`;
  const head = `${block}<script src="/lib/kelisim.js" ${FEW_OPTIONS} ${options}></script>`;
  return openShop((third) => ({head, body: `<h1>Shop</h1>${body(third)}`}));
}

/** A shop that has something of analytics, and of advertising too once it has grown. */
function growingShop(): Shop & {grow(): void} {
  let isMore = false;
  const shop = shopWith(
    (third) => heldSource('analytics', third, 'n=count') + (isMore ? heldSource('advertising', third, 'n=ad') : ''),
  );
  return Object.assign(shop, {grow: () => void (isMore = true)});
}

/** The switches of the preferences, by category. */
function switches(visitor: Visitor): Promise<string[]> {
  return visitor.evaluate(() => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLInputElement>('dialog .category > label input') ?? [])].map(
      ({name}) => name,
    );
  });
}

/** What the question says that people are asked for. */
async function question(visitor: Visitor): Promise<string> {
  await visitor.see(CARD);
  return visitor.text(`${CARD} .text`);
}

describe.each(engines)('in $name, where a site names services and no categories', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  test('nobody is asked on a page that has nothing optional, and no interface is fetched [N04]', async () => {
    const shop = shopWith(() => '');
    await visitor.open(shop.url);
    await staysQuiet(visitor);
    await visitor.unsee(CARD);
    expect(shop.library()).not.toContain('kelisim-ui.js');
    expect(await visitor.evaluate(() => window.kelisim?.status)).toBe('decided');
    expect(await visitor.cookies()).toEqual([]);
  });

  test('the question names what the page has held markup of, and the preferences have no other switch', async () => {
    const shop = shopWith((third) => heldSource('analytics', third, 'n=count'));
    await visitor.open(shop.url);
    const text = await question(visitor);
    expect(text).toContain('count');
    expect(text).not.toContain('advertis');
    await visitor.click(onCard('preferences'));
    await visitor.see(switchOf('analytics'));
    expect(await switches(visitor)).toEqual(['necessary', 'analytics']);
  });

  inFirst(engine)('the declaration has the categories that the page has something of', async () => {
    const shop = shopWith(
      (third) => `${heldSource('analytics', third, 'n=count')}<kelisim-declaration></kelisim-declaration>`,
    );
    await visitor.open(shop.url);
    await visitor.see('kelisim-declaration >>> dl');
    const names = (): Promise<string[]> =>
      visitor.evaluate(() => {
        const root = document.querySelector('kelisim-declaration')?.shadowRoot;
        return [...(root?.querySelectorAll('dl dt') ?? [])].map(({textContent}) => `${textContent}`.trim());
      });
    expect(await names()).toEqual(['Analytics']);
  });

  inFirst(engine)('the categories of services are asked for at once', async () => {
    const shop = shopWith(() => '', 'data-meta-pixel="1234567890"');
    await visitor.open(shop.url);
    const text = await question(visitor);
    expect(text).toContain('advert');
    expect(await visitor.evaluate(() => window.kelisim?.status)).toBe('undecided');
  });

  inFirst(engine)(
    'who accepts grants what was asked for, and is asked for the rest where the page has some of it',
    async () => {
      const shop = growingShop();
      await visitor.open(shop.url);
      await visitor.click(onCard('accept-all'));
      await internet.waitForRequest({n: 'count'});
      shop.grow();
      await visitor.open(shop.second);
      await internet.waitForRequest({n: 'count'});
      await visitor.see(CARD);
      await staysQuiet(visitor);
      expect(internet.requests({n: 'ad'})).toEqual([]);
      await visitor.click(onCard('accept-all'));
      await internet.waitForRequest({n: 'ad'});
    },
  );

  inFirst(engine)('who refuses everything is asked for nothing more', async () => {
    const shop = growingShop();
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    shop.grow();
    await visitor.open(shop.second);
    await staysQuiet(visitor);
    await visitor.unsee(CARD);
    expect(shop.strangers()).toEqual([]);
  });

  inFirst(engine)(
    'who refuses everything has no switch for what was not asked for, and refuses it all the same',
    async () => {
      const shop = growingShop();
      await visitor.open(shop.url);
      await visitor.click(onCard('reject-all'));
      await visitor.unsee(CARD);
      await visitor.open(shop.second);
      await visitor.evaluate(() => window.kelisim?.showPreferences());
      await visitor.see(switchOf('analytics'));
      expect(await switches(visitor)).toEqual(['necessary', 'analytics']);
      // What is accepted is what was named.
      await visitor.click(inDialog('accept-all'));
      await internet.waitForRequest({n: 'count'});
      shop.grow();
      await visitor.open(shop.url);
      await staysQuiet(visitor);
      await visitor.unsee(CARD);
      expect(internet.requests({n: 'ad'})).toEqual([]);
      // Here the page has some of it.
      await visitor.evaluate(() => window.kelisim?.showPreferences());
      await visitor.see(switchOf('advertising'));
      expect(await switches(visitor)).toEqual(['necessary', 'analytics', 'advertising']);
    },
  );

  test('markup that arrives behind the preferences is asked for when they are closed', async () => {
    const shop = shopWith((third) => heldSource('analytics', third, 'n=count'));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'count'});
    await visitor.evaluate(() => window.kelisim?.showPreferences());
    await visitor.see(inDialog('close'));
    await visitor.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      heldScript('functional', 'late'),
    );
    await staysQuiet(visitor);
    await visitor.click(inDialog('close'));
    await visitor.see(CARD);
  });

  test('markup that arrives later is asked for when it is there', async () => {
    const shop = shopWith(() => '');
    await visitor.open(shop.url);
    await staysQuiet(visitor);
    await visitor.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      heldScript('functional', 'late'),
    );
    await visitor.see(CARD);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => visitor.evaluate('window.__log')).toEqual(['late']);
  });
});

describe.each(engines)('in $name', (engine) => {
  test('with settings-button="off" the button comes back where the page offers no other way, and the console says so [L07, M16]', async () => {
    const visitor = await engine.newVisitor();
    const shop = shopWith((third) => heldSource('analytics', third, 'n=count'), 'data-settings-button="off"');
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.see('kelisim-button >>> button');
    const messages = (await visitor.consoleMessages()).map(({text}) => text);
    expect(messages.filter((text) => text.includes('settings-button'))).toHaveLength(1);
    await visitor.click('kelisim-button >>> button');
    await visitor.see(inDialog('save'));
  });
});
