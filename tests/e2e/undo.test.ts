import {beforeAll, describe, expect, test} from 'vitest';
import {onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, LIBRARY, openShop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

/** What ends only when the page is loaded again, as the page says after each decision. */
const LISTEN = `<script>window.heard = [];
  document.addEventListener('kelisim:change', ({detail}) => heard.push(detail.stillRunning));</script>`;

function heard(tab: Tab, times: number): Promise<unknown> {
  return tab.waitFor((count: number) => window.heard.length >= count && window.heard, times);
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('withdrawing puts frames, pictures, players, links and templates back to held', async () => {
    const ticks = encodeURIComponent("setInterval(() => fetch('/px?n=tick'), 50)");
    const shop = openShop((third) => ({
      head: `${LISTEN}${LIBRARY}<link rel="stylesheet" data-category="analytics"
        data-href="https://${third}/css?n=style&code=${encodeURIComponent('h1{color:rgb(1, 2, 3)}')}">`,
      body: `<h1>Shop</h1>
        <iframe title="Map" data-category="analytics" data-src="https://${third}/frame?n=frame&code=${ticks}"></iframe>
        <img alt="" data-category="analytics" data-src="https://${third}/px?n=a" data-srcset="https://${third}/px?n=b 2x">
        <video data-category="analytics" data-src="https://${third}/px?n=film" data-poster="https://${third}/px?n=poster">
        </video><template data-category="analytics"><p id="words">Words</p></template>`,
    }));
    // Except the style that hides a held frame behind its placeholder.
    const markup = (): Promise<string[]> =>
      visitor.evaluate(() =>
        Array.from(document.querySelectorAll('[data-category]'), ({attributes}) =>
          Array.from(attributes, ({name, value}) => `${name}=${value}`)
            .filter((text) => !text.startsWith('style='))
            .join(),
        ),
      );
    await visitor.open(shop.url);
    const before = await markup();
    await visitor.click(onCard('accept-all'));
    for (const n of ['style', 'frame', 'tick', 'film', 'poster']) await internet.waitForRequest({n});
    await visitor.see('#words');
    await visitor.waitFor(() => getComputedStyle(document.querySelector('h1') as Element).color === 'rgb(1, 2, 3)');
    // Carousels make copies.
    await visitor.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.after(frame.cloneNode());
    });
    await expect.poll(() => internet.requests({n: 'frame'}).length).toBe(2);

    await visitor.evaluate(() => window.kelisim?.withdraw());
    expect(await heard(visitor, 2)).toEqual([[], []]);
    expect([...new Set(await markup())]).toEqual(before);
    expect(await visitor.sees('#words')).toBe(false);
    await visitor.waitFor(() => getComputedStyle(document.querySelector('h1') as Element).color !== 'rgb(1, 2, 3)');
    // For what was under way.
    await staysQuiet(visitor);
    internet.forget();
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);

    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await internet.waitForRequest({n: 'frame'});
    await visitor.see('#words');
  });

  test('a withdrawal reaches a copy that has been seen in the same task', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<h1>Shop</h1>
        <iframe title="Map" data-category="analytics" data-src="https://${third}/frame?n=frame"></iframe>
        <img alt="" data-category="analytics" data-src="https://${third}/px?n=picture">`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    for (const n of ['frame', 'picture']) await internet.waitForRequest({n});
    const addresses = await visitor.evaluate(async () => {
      for (const one of document.querySelectorAll('[data-src]')) one.after(one.cloneNode());
      // Observers are called before this goes on, timers are not.
      await Promise.resolve();
      window.kelisim?.withdraw();
      // Longer than any timer of the release.
      await new Promise((resolve) => setTimeout(resolve, 50));
      return Array.from(document.querySelectorAll('[data-src]'), (one) => one.getAttribute('src'));
    });
    expect(addresses).toEqual([null, null, null, null]);
    await staysQuiet(visitor);
    internet.forget();
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
  });

  test('the page is told what ends only when it is loaded again', async () => {
    const shop = openShop((third) => ({
      head: LISTEN + LIBRARY,
      body: `<h1>Shop</h1>${heldScript('analytics', 'one')}${heldSource('advertising', third, 'n=two')}
        ${heldScript('!analytics', 'refused')}
        <img alt="" data-category="functional" data-src="https://${third}/px?n=picture">`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.__log?.includes('two'));
    await visitor.evaluate(() => window.kelisim?.withdraw('functional'));
    await visitor.waitFor(() => window.heard.length === 2);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor(() => window.heard.length === 3 && window.__log?.includes('refused'));
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    expect(await heard(visitor, 4)).toEqual([[], [], ['analytics', 'advertising'], ['!analytics']]);
  });
});
