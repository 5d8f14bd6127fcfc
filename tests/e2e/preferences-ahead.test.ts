import {beforeEach, describe, expect, test} from 'vitest';
import {CARD, DIALOG, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {CONTENT, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const FILE = {path: '/lib/kelisim-preferences.js'};

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;
  let shop: Shop;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
    shop = openShop(() => ({head: LIBRARY, body: CONTENT}));
    await visitor.open(shop.url);
    await visitor.see(CARD);
  });

  test('the preferences are fetched when the focus comes to their button, and not before', async () => {
    await visitor.press('Tab');
    await visitor.press('Tab');
    await staysQuiet(visitor);
    expect(internet.requests(FILE)).toHaveLength(0);
    // The policy, reject, accept, choose: whichever of them a browser leaves out, the last one is reached.
    await visitor.press('Tab');
    await visitor.press('Tab');
    await internet.waitForRequest(FILE);
    expect(await visitor.sees(DIALOG)).toBe(false);
    await visitor.click(onCard('preferences'));
    await visitor.see(DIALOG);
    expect(internet.requests(FILE)).toHaveLength(1);
  });

  test('the preferences are fetched when a pointer comes to their button', async () => {
    // The driver of WebKit has no pointer that only moves.
    if (!visitor.page) return;
    await visitor.page.locator('kelisim-banner [data-action=accept-all]').hover();
    await staysQuiet(visitor);
    expect(internet.requests(FILE)).toHaveLength(0);
    await visitor.page.locator('kelisim-banner [data-action=preferences]').hover();
    await internet.waitForRequest(FILE);
    expect(await visitor.sees(DIALOG)).toBe(false);
  });

  test('the dialog can be seen from its first frame', async () => {
    await visitor.click(onCard('preferences'));
    await visitor.see(DIALOG);
    const faded = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot;
      const frames = [...(root?.adoptedStyleSheets ?? [])].flatMap((sheet) =>
        [...sheet.cssRules].filter((rule) => rule instanceof CSSKeyframesRule),
      );
      return frames.map(({cssText}) => cssText).filter((text) => text.includes('opacity'));
    });
    expect(faded).toEqual([]);
  });
});
