import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {CONTENT, LIBRARY, openShop} from '../support/shop.js';

declare global {
  interface Window {
    /** Layout shift so far. */
    shift: number;
  }
}

const OBSERVE = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
</script>`;

describe.each(engines.filter(({name}) => name === 'chromium'))('in $name', (engine) => {
  test.each([
    [390, 844],
    [1280, 720],
  ])('the question moves nothing at %d × %d', async (width, height) => {
    const shop = openShop(() => ({head: OBSERVE + LIBRARY, body: CONTENT}));
    const visitor = await engine.newVisitor({viewport: {width, height}});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    await visitor.click(onCard('reject-all'));
    await visitor.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await visitor.evaluate(() => window.shift)).toBeLessThan(0.01);
  });

  test('the question is not printed', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: CONTENT}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.page?.emulateMedia({media: 'print'});
    await visitor.unsee(CARD);
    await visitor.page?.emulateMedia({media: 'screen'});
    await visitor.see(CARD);
  });
});
