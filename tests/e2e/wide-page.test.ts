import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {CONTENT, LIBRARY, openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** A phone, in CSS pixels. */
const PHONE = {width: 390, height: 844, deviceScaleFactor: 2, mobile: true} as const;

/** How far the card is inside of what the phone shows, at each side, and its share of the height. */
function margins(visitor: Visitor): Promise<readonly number[]> {
  return visitor.evaluate(() => {
    const {offsetLeft, offsetTop, width, height} = visualViewport as VisualViewport;
    const card = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section');
    const {left, top, right, bottom} = (card as Element).getBoundingClientRect();
    return [left - offsetLeft, top - offsetTop, offsetLeft + width - right, offsetTop + height - bottom].map(
      Math.round,
    );
  });
}

async function bringPhone(visitor: Visitor, width: number = PHONE.width, height: number = PHONE.height): Promise<void> {
  const {page} = visitor;
  const session = await page?.context().newCDPSession(page);
  await session?.send('Emulation.setDeviceMetricsOverride', {...PHONE, width, height});
}

// Only Chromium can be told to be a phone.
describe.each(engines.filter(({name}) => name === 'chromium'))('in $name', (engine) => {
  test.each(['bottom', 'top', 'center', 'bottom-end'])(
    'on a page that is wider than the phone, a card at %s is on the screen, wherever the visitor looks',
    async (position) => {
      const shop = openShop(() => ({
        head: LIBRARY.replace('src', `data-position="${position}" src`),
        body: `<div style="width:560px;height:20px"></div>${CONTENT}`,
      }));
      const visitor = await engine.newVisitor();
      await bringPhone(visitor);
      await visitor.open(shop.url);
      await visitor.see(CARD);
      const isInside = async (): Promise<boolean> => (await margins(visitor)).every((each) => each >= 11);
      await expect.poll(isInside).toBe(true);
      await visitor.evaluate(() => scrollTo(150, 600));
      await expect.poll(() => visitor.evaluate(() => visualViewport?.pageTop)).toBe(600);
      await expect.poll(isInside).toBe(true);
      const [, top = 0, , bottom = 0] = await margins(visitor);
      expect(top + bottom).toBeGreaterThanOrEqual(PHONE.height / 2);
      await visitor.click(onCard('reject-all'));
      await visitor.unsee(CARD);
    },
  );

  test('a flush card fills the edge of the screen', async () => {
    const shop = openShop(() => ({
      head: LIBRARY.replace('src', 'data-look="flush" src'),
      body: `<div style="width:560px;height:20px"></div>${CONTENT}`,
    }));
    const visitor = await engine.newVisitor();
    await bringPhone(visitor);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await expect
      .poll(async () => {
        const [left, , right, bottom] = await margins(visitor);
        return [left, right, bottom];
      })
      .toEqual([0, 0, 0]);
  });

  test('on a page that fits the phone the card stands where it stood', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: CONTENT}));
    const visitor = await engine.newVisitor();
    await bringPhone(visitor);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await expect
      .poll(async () => {
        const [left, , right, bottom] = await margins(visitor);
        return [left, right, bottom];
      })
      .toEqual([12, 12, 12]);
  });
});
