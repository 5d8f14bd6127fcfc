import {describe, expect, test} from 'vitest';
import {CARD, onCard, switchOf} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {settle} from '../support/look.js';
import {LIBRARY, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

/** What of a layer shows no ring when the keyboard has come to it: none, a thin one, or one in the colour behind it. */
function ringless(tab: Tab, layer: string): Promise<readonly (string | undefined)[]> {
  return tab.evaluate((name) => {
    const box = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector(name) as Element;
    const {backgroundColor} = getComputedStyle(box);
    const all = [...box.querySelectorAll<HTMLElement>('a, button, summary, input:enabled')];
    const bare = all.filter((element) => {
      element.focus();
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
      return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || outlineColor === backgroundColor;
    });
    return all.length < 4 ? ['too few'] : bare.map(({localName, dataset}) => dataset.action ?? localName);
  }, layer);
}

describe.each(engines.filter((engine) => engine.can('forcedColors')))('with forced colours in $name', (engine) => {
  test('the focus can be seen on all that the keyboard reaches [A11]', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: '<h1>Shop</h1>'}));
    const visitor = await engine.newVisitor({forcedColors: 'active'});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await settle(visitor);
    await visitor.press('Tab');
    expect(await ringless(visitor, 'section')).toEqual([]);
    await visitor.click(onCard('preferences'));
    await visitor.see(switchOf('analytics'));
    await settle(visitor);
    await visitor.press('Tab');
    expect(await ringless(visitor, 'dialog')).toEqual([]);
  });
});
