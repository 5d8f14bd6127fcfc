import {beforeEach, describe, expect, test} from 'vitest';
import {countPlaceholders, onPlaceholder, placeholder} from '../support/embed.js';
import type {Engine} from '../support/engine.js';
import {engines, isFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {LIBRARY, openShop, type Shop} from '../support/shop.js';
import {optionsFor, SWAPS} from '../support/swaps.js';
import type {PageFunction, Tab, Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** A frame, while it is out of the page. */
    kept?: Element | undefined;
    /** How often a script has taken placeholders away. */
    taken?: number;
  }
}

/** What scripts of a page do to a frame, and how many placeholders there are then. Each function is on its own there. */
const CHANGES: readonly (readonly [name: string, change: PageFunction<[], void>, count: number])[] = [
  ['takes a frame out', () => document.querySelector('#map')?.remove(), 0],
  ['takes out the part of the page that has it', () => document.querySelector('main')?.remove(), 0],
  ['empties that part', () => document.querySelector('main')?.replaceChildren(), 0],
  ['writes that part again', () => void ((document.querySelector('main') as Element).innerHTML += '<p>More</p>'), 1],
  [
    'moves the frame elsewhere',
    () => document.querySelector('footer')?.append(document.querySelector('#map') ?? ''),
    1,
  ],
  [
    'moves the frame among its neighbours',
    () => document.querySelector('main')?.append(document.querySelector('#map') ?? ''),
    1,
  ],
  [
    'puts another element in its place',
    () => document.querySelector('#map')?.replaceWith(document.createElement('p')),
    0,
  ],
  ['takes the placeholder away', () => document.querySelector('kelisim-embed')?.remove(), 1],
  [
    'takes away whatever the server did not send',
    () => {
      document.querySelector('kelisim-embed')?.remove();
      document.querySelector('#map')?.removeAttribute('style');
    },
    1,
  ],
  ['puts a copy in the place of the page', () => document.body.replaceWith(document.body.cloneNode(true)), 1],
  ['writes the page from a copy', () => void (document.body.innerHTML = document.body.innerHTML.toString()), 1],
];

/** All for the first engine, and what moves or copies frames for the others: those may load such a frame again. */
function changesFor(engine: Engine): typeof CHANGES {
  return CHANGES.filter(([name]) => isFirst(engine) || /moves|copy/.test(name));
}

const map = (third: string): string =>
  `<iframe id="map" title="Map" width="400" height="300" data-category="functional" data-src="https://${third}/frame?n=map"></iframe>`;

function openMap(head = ''): Shop {
  return openShop((third) => ({
    head: LIBRARY + head,
    body: `<main><h1>Shop</h1>${map(third)}<p>Words</p></main><footer></footer>`,
  }));
}

/** Whether the frame is out of sight if, and only if, it has a placeholder. */
function isInOrder(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => {
    const frames = [...document.querySelectorAll<HTMLElement>('iframe')];
    return frames.every(({style, nextElementSibling}) => {
      const root = nextElementSibling?.localName === 'kelisim-embed' ? nextElementSibling.shadowRoot : undefined;
      return root ? style.display === 'none' && root.querySelector('button') !== null : style.display === '';
    });
  });
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(changesFor(engine))(
    'a page that %s has a placeholder where a frame is held, and nowhere else',
    async (_, change, count) => {
      const shop = openMap();
      await visitor.open(shop.url);
      await visitor.see(placeholder('#map'));
      await visitor.evaluate(() => window.kelisim?.rejectAll());
      await visitor.evaluate(change);
      await visitor.waitFor((wanted: number) => document.querySelectorAll('kelisim-embed').length === wanted, count);
      if (count) await visitor.see(placeholder('#map'));
      await staysQuiet(visitor);
      expect([await countPlaceholders(visitor), await isInOrder(visitor)]).toEqual([count, true]);
      expect(shop.strangers()).toEqual([]);
      if (!count) return;
      await visitor.click(onPlaceholder('show-once', '#map'));
      await internet.waitForRequest({n: 'map'});
      await visitor.see('#map');
      expect([await countPlaceholders(visitor), await isInOrder(visitor)]).toEqual([0, true]);
    },
  );

  test('a frame that is kept outside of the page and comes back is as it was written, then held again', async () => {
    const shop = openMap();
    await visitor.open(shop.url);
    await visitor.see(placeholder('#map'));
    await visitor.evaluate(() => {
      window.kept = document.querySelector('#map') ?? undefined;
      window.kept?.remove();
    });
    await visitor.waitFor(() => document.querySelector('kelisim-embed') === null);
    expect(await visitor.evaluate(() => window.kept?.hasAttribute('style'))).toBe(false);
    await visitor.evaluate(() => document.querySelector('footer')?.append(window.kept ?? ''));
    await visitor.see(placeholder('#map'));
    expect(await countPlaceholders(visitor)).toBe(1);
    expect(shop.strangers()).toEqual([]);
  });

  test('a frame that has left and come back after “show once” is held', async () => {
    const shop = openMap();
    await visitor.open(shop.url);
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await visitor.click(onPlaceholder('show-once', '#map'));
    await internet.waitForRequest({n: 'map'});
    await visitor.evaluate(() => document.querySelector('footer')?.append(document.querySelector('#map') ?? ''));
    await staysQuiet(visitor);
    expect(await countPlaceholders(visitor)).toBe(0);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.see(placeholder('#map'));
  });

  test('a script that always removes placeholders is left alone soon, and the frame stays held', async () => {
    const shop = openMap(`<script>
      window.taken = 0;
      new MutationObserver(() => {
        const found = document.querySelector('kelisim-embed');
        if (!found) return;
        found.remove();
        window.taken += 1;
      }).observe(document, {childList: true, subtree: true});
    </script>`);
    await visitor.open(shop.url);
    await visitor.waitFor(() => (window.taken ?? 0) > 0);
    await staysQuiet(visitor);
    const taken = await visitor.evaluate(() => window.taken);
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.taken)).toBe(taken);
    expect(taken).toBeLessThan(100);
    expect(await isInOrder(visitor)).toBe(true);
    expect(shop.strangers()).toEqual([]);
  });

  test('a script that always shows the frame gets what it wants, and the page goes on', async () => {
    const shop = openMap(`<script>
      new MutationObserver(() => document.querySelector('#map')?.style.removeProperty('display'))
        .observe(document, {childList: true, subtree: true, attributeFilter: ['style']});
    </script>`);
    await visitor.open(shop.url);
    await internet.waitForRequest({host: shop.site.host, path: '/lib/kelisim-embed.js'});
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => document.querySelector('#map')?.getAttribute('style') ?? '')).toBe('');
    expect(shop.strangers()).toEqual([]);
  });

  test.each(SWAPS)('a page that is changed %s has placeholders for its own frames', async (_, swap) => {
    const shop = openMap();
    visitor = await engine.newVisitor(optionsFor(engine));
    await visitor.open(shop.url);
    await visitor.see(placeholder('#map'));
    const third = `other.${shop.site.host}`;
    await visitor.evaluate(
      swap,
      `<html lang="en"><head><title>Second</title></head><body>
      <main>${map(third).replaceAll('map', 'second')}</main></body></html>`,
    );
    await visitor.see(placeholder('#second'));
    await staysQuiet(visitor);
    expect([await countPlaceholders(visitor), await isInOrder(visitor)]).toEqual([1, true]);
    expect(shop.strangers()).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await internet.waitForRequest({n: 'second'});
    expect([await countPlaceholders(visitor), await isInOrder(visitor)]).toEqual([0, true]);
  });

  test('a copy of a page from before a grant shows its frame after it, though the part was never fetched', async () => {
    const shop = openMap();
    await visitor.open(shop.url);
    await visitor.see(placeholder('#map'));
    const copy = await visitor.evaluate(() => document.querySelector('main')?.outerHTML ?? '');
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await internet.waitForRequest({n: 'map'});
    await visitor.waitFor(() => document.cookie.includes('&g=analytics'));
    internet.forget();
    await visitor.reload();
    await internet.waitForRequest({n: 'map'});
    await visitor.evaluate((html: string) => void (document.body.innerHTML = html), copy);
    await visitor.see('#map[src]');
    await visitor.waitFor(() => document.querySelector('kelisim-embed') === null);
    expect(await isInOrder(visitor)).toBe(true);
  });

  test('frames in an open shadow root have placeholders too', async () => {
    const shop = openMap();
    await visitor.open(shop.url);
    await visitor.evaluate(
      (html: string) => {
        const root = document.querySelector('footer')?.attachShadow({mode: 'open'}) as ShadowRoot;
        root.innerHTML = html;
        window.kelisim?.watch(root);
        window.kelisim?.rejectAll();
      },
      map(`other.${shop.site.host}`).replaceAll('map', 'inner'),
    );
    await visitor.see('footer >>> #inner + kelisim-embed >>> [role=group]');
    await visitor.click('footer >>> #inner + kelisim-embed >>> [data-action=show-once]');
    await internet.waitForRequest({n: 'inner'});
    expect(shop.strangers()).toEqual(['inner']);
    await expect
      .poll(() => visitor.evaluate(() => document.querySelector('footer')?.shadowRoot?.activeElement?.id))
      .toBe('inner');
  });
});
