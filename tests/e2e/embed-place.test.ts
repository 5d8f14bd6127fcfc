import {beforeAll, describe, expect, test} from 'vitest';
import {countPlaceholders, placeholder} from '../support/embed.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {resize} from '../support/resize.js';
import {LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

type Rectangle = readonly [left: number, top: number, width: number, height: number];

declare global {
  interface Window {
    /** Where the frame and what follows were before there was a placeholder. */
    before?: readonly Rectangle[];
    /** The frame as the site wrote it. */
    written?: string;
  }
}

/** Frames laid out in the ways of real sites. FRAME has the address. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'of the usual size': '<p>Words <iframe FRAME></iframe> words</p>',
  'with attributes': '<p><iframe FRAME width="560" height="315"></iframe></p>',
  'with a border and padding':
    '<iframe FRAME style="width:300px;height:200px;border:5px solid red;padding:7px"></iframe>',
  'of a share of the width and a ratio':
    '<style>.wide{width:75%;aspect-ratio:16/9;border:0;display:block;margin:20px auto}</style><iframe FRAME class="wide"></iframe>',
  'of a ratio on a small page':
    '<div style="width:200px"><iframe FRAME style="width:100%;aspect-ratio:2"></iframe></div>',
  'of the width that its height asks for':
    '<iframe FRAME style="height:180px;aspect-ratio:16/9;display:block"></iframe>',
  'absolutely positioned in a box with a ratio': `<style>.ratio{position:relative;padding-bottom:56.25%;height:0}
    .ratio iframe{position:absolute;inset:0;width:100%;height:100%;border:0}</style>
    <div style="width:480px"><div class="ratio"><iframe FRAME></iframe></div></div>`,
  'centred by a transformation': `<div style="position:relative;height:300px"><iframe FRAME width="300" height="200"
    style="position:absolute;top:50%;left:50%;transform:translate(-50%,-50%)"></iframe></div>`,
  'as a flexible item': `<div style="display:flex;gap:10px"><p>Words</p><iframe FRAME style="flex:1"></iframe></div>`,
  'as a stretched item of a column': `<div style="display:flex;flex-direction:column;height:400px">
    <iframe FRAME style="flex-grow:1"></iframe><p>Words</p></div>`,
  'in a grid': `<div style="display:grid;grid-template-columns:2fr 1fr;gap:10px"><p>Words</p>
    <iframe FRAME style="width:100%;min-height:240px"></iframe></div>`,
  'in a grid, without a size': `<div style="display:grid;grid-template-columns:2fr 1fr;height:300px"><p>Words</p>
    <iframe FRAME></iframe></div>`,
  'with a block’s display and no size': '<iframe FRAME style="display:block"></iframe>',
  'beside floating words': '<iframe FRAME align="right" width="300" height="200"></iframe><p>Words</p>',
  'in its own box model': '<iframe FRAME style="width:50%;height:200px;box-sizing:border-box;padding:10px"></iframe>',
  'of the width that there is at most': `<div style="width:300px"><iframe FRAME width="560" height="315"
    style="max-width:100%"></iframe></div>`,
};

const INVISIBLE: Readonly<Record<string, string>> = {
  'is not displayed': '<iframe FRAME style="display:none"></iframe>',
  'is invisible': '<iframe FRAME style="visibility:hidden"></iframe>',
  'is a dot': '<iframe FRAME width="1" height="1"></iframe>',
  'has no size': '<iframe FRAME width="0" height="0" style="border:0"></iframe>',
  'is in a part that is not displayed': '<div class="away"><iframe FRAME></iframe></div>',
};

const MEASURE = `<script>
  const measure = (selector) => {
    const {x, y, width, height} = document.querySelector(selector).getBoundingClientRect();
    return [x, y, width, height];
  };
  before = [measure('iframe'), measure('#after')];
  written = document.querySelector('iframe').outerHTML;
</script>`;

function openWith(body: string, attributes = 'lang="en"', head = ''): Shop {
  return openShop((third) => ({
    attributes,
    head: `<style>.away{display:none}</style>${LIBRARY}${head}`,
    body: `<main><h1>Shop</h1>${body.replaceAll('FRAME', `title="Map" data-category="functional" data-src="https://${third}/frame?n=map"`)}
      <div id="after">After</div></main>${MEASURE}`,
  }));
}

/** How the placeholder, and what follows it, differ from what was there before. In CSS pixels. */
function differences(tab: Tab): Promise<readonly number[]> {
  return tab.evaluate(() => {
    const now = ['kelisim-embed', '#after'].map((selector) => {
      const {x, y, width, height} = (document.querySelector(selector) as Element).getBoundingClientRect();
      return [x, y, width, height];
    });
    return now.flatMap((rectangle, index) =>
      rectangle.map((value, side) => Math.round(Math.abs(value - (window.before?.[index]?.[side] ?? NaN)))),
    );
  });
}

const OBSERVE = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
</script>`;

const NONE = Array<number>(8).fill(0);

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(LAYOUTS))(
    'a frame %s gets a placeholder of its size, and itself back',
    async (_, layout) => {
      const shop = openWith(layout);
      await visitor.open(shop.url);
      await visitor.see(placeholder());
      expect(await differences(visitor)).toEqual(NONE);
      await resize(visitor, 1000, 720);
      await visitor.see(placeholder());
      const resized = await visitor.evaluate(() => {
        const {width, height} = (document.querySelector('kelisim-embed') as Element).getBoundingClientRect();
        return [width, height];
      });

      await visitor.evaluate(() => window.kelisim?.acceptAll());
      await internet.waitForRequest({n: 'map'});
      await visitor.unsee(placeholder());
      const [width, height, now] = await visitor.evaluate(() => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement;
        const box = frame.getBoundingClientRect();
        frame.removeAttribute('src');
        return [box.width, box.height, frame.outerHTML] as const;
      });
      expect(now).toBe(await visitor.evaluate(() => window.written));
      expect(resized.map((value) => Math.round(value ?? 0))).toEqual([Math.round(width), Math.round(height)]);
      await resize(visitor, 1280, 720);
    },
  );

  test('a placeholder follows its part of the page', async () => {
    const shop = openWith(
      '<div style="width:400px"><iframe FRAME style="width:50%;aspect-ratio:2;border:0"></iframe></div>',
    );
    await visitor.open(shop.url);
    await visitor.see(placeholder());
    const size = await visitor.evaluate(() => {
      document.querySelector('div')?.style.setProperty('width', '800px');
      const {width, height} = (document.querySelector('kelisim-embed') as Element).getBoundingClientRect();
      return [width, height];
    });
    expect(size).toEqual([400, 200]);
  });

  test('the focus stays in a placeholder while the page gets another size', async () => {
    const shop = openWith('<iframe FRAME></iframe>');
    await visitor.open(shop.url);
    await visitor.see(placeholder());
    await visitor.evaluate(() => document.querySelector('kelisim-embed')?.shadowRoot?.querySelector('button')?.focus());
    await resize(visitor, 1000, 720);
    expect(
      await visitor.evaluate(() => {
        const {activeElement} = document;
        const button = activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
        return [activeElement?.localName, button?.dataset.action];
      }),
    ).toEqual(['kelisim-embed', 'show-once']);
    await resize(visitor, 1280, 720);
  });

  test.each(Object.entries(INVISIBLE))('a frame that %s gets none', async (_, markup) => {
    const shop = openWith(`<div>${markup}</div><iframe FRAME id="other"></iframe>`);
    await visitor.open(shop.url);
    await visitor.see(placeholder('#other'));
    expect(await countPlaceholders(visitor)).toBe(1);
    expect(await visitor.evaluate(() => document.querySelector('iframe')?.nextElementSibling)).toBeNull();
  });

  test('a frame that comes into sight later gets its own then, and loses it from sight', async () => {
    const shop = openWith(
      '<div class="away" id="panel"><iframe FRAME style="width:400px;height:200px"></iframe></div>',
    );
    const turn = (isAway: boolean): Promise<boolean | undefined> =>
      visitor.evaluate((value: boolean) => document.querySelector('#panel')?.classList.toggle('away', value), isAway);
    await visitor.open(shop.url);
    await internet.waitForRequest({host: shop.site.host, path: '/lib/kelisim-embed.js'});
    await turn(false);
    await visitor.see(placeholder());
    await turn(true);
    await visitor.unsee(placeholder());
    await turn(false);
    await visitor.see(placeholder());
  });

  test('what the site changes of a frame meanwhile counts for the placeholder, and stays', async () => {
    const shop = openWith(
      '<style>.low{height:100px!important}</style><iframe FRAME style="width:400px;height:200px"></iframe>',
    );
    await visitor.open(shop.url);
    await visitor.see(placeholder());
    const height = (): Promise<number | undefined> =>
      visitor.evaluate(() => document.querySelector('kelisim-embed')?.getBoundingClientRect().height);
    await visitor.evaluate(() => document.querySelector('iframe')?.style.setProperty('height', '240px'));
    await expect.poll(height).toBe(244);
    await visitor.evaluate(() => document.querySelector('iframe')?.classList.add('low'));
    await expect.poll(height).toBe(104);
    await visitor.evaluate(() => document.querySelector('iframe')?.style.setProperty('display', 'none'));
    await visitor.unsee(placeholder());
    await visitor.evaluate(() => document.querySelector('iframe')?.style.setProperty('display', 'block'));
    await visitor.see(placeholder());
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await internet.waitForRequest({n: 'map'});
    expect(await visitor.evaluate(() => document.querySelector('iframe')?.getAttribute('style'))).toBe(
      'width: 400px; height: 240px; display: block;',
    );
  });

  test('a page that hides undefined elements hides no placeholder', async () => {
    const shop = openWith(
      '<iframe FRAME></iframe>',
      undefined,
      '<style>:not(:defined){visibility:hidden;opacity:0}</style>',
    );
    await visitor.open(shop.url);
    await visitor.see(placeholder());
  });
});

describe.each(engines.filter(({name}) => name === 'chromium'))('in $name', (engine) => {
  test.each(Object.entries(LAYOUTS))('a placeholder for a frame %s moves nothing', async (_, layout) => {
    const shop = openWith(layout, undefined, OBSERVE);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(placeholder());
    await staysQuiet(visitor);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await internet.waitForRequest({n: 'map'});
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.shift)).toBeLessThan(0.001);
  });
});
