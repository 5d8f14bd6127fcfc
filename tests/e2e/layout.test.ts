import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {staysQuiet} from '../support/quiet.js';
import {CONTENT, LIBRARY, openShop} from '../support/shop.js';

declare global {
  interface Window {
    /** Layout shift so far. */
    shift: number;
  }
}

const TEXT = `A good pack carries its load on the hips, not on the shoulders. Try it on with the weight that you mean to
  carry, walk the stairs of the shop with it, and only then look at the price.`;

/** Two normal pages, with what paints largest in them. */
const PAGES = {
  article: `<main style="max-width: 40rem"><h1>Packs</h1><p id="largest">${TEXT} ${TEXT}</p></main>`,
  picture: `<main><h1>Packs</h1><img id="largest" src="/picture.bmp" alt="" style="max-width: 100%"><p>Felt.</p></main>`,
};

/** A picture that is none of the few-coloured ones which do not count. */
function picture(width: number, height: number): Buffer {
  const head = Buffer.alloc(54);
  head.write('BM');
  head.writeUInt32LE(54, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(width, 18);
  head.writeInt32LE(height, 22);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(24, 28);
  return Buffer.concat([head, Buffer.alloc(width * height * 3, 'felt and ceramics')]);
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
  ])('the question moves nothing at %d × %d [A15]', async (width, height) => {
    const shop = openShop(() => ({head: OBSERVE + LIBRARY, body: CONTENT}));
    const visitor = await engine.newVisitor({viewport: {width, height}});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    await visitor.click(onCard('reject-all'));
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.shift)).toBeLessThan(0.01);
  });

  test.each([
    [390, 844, 'article'],
    [1280, 720, 'article'],
    [390, 844, 'picture'],
    [1280, 720, 'picture'],
  ] as const)('at %d × %d the largest paint is the %s of the page, not the question', async (width, height, kind) => {
    const shop = openShop(() => ({head: LIBRARY, body: PAGES[kind]}));
    shop.site.route('/picture.bmp', () => ({type: 'image/bmp', body: picture(640, 360)}));
    const visitor = await engine.newVisitor({viewport: {width, height}});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    const largest = await visitor.evaluate(
      () =>
        new Promise<string | undefined>((resolve) =>
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as (PerformanceEntry & {readonly element: Element | null})[];
            resolve(entries.at(-1)?.element?.id);
          }).observe({type: 'largest-contentful-paint', buffered: true}),
        ),
    );
    expect(largest).toBe('largest');
  });

  test('the question is not printed [A15]', async () => {
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
