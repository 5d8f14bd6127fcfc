import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** Starts the library by its module. */
    begin(): void;
  }
}

const HEAD = `<script type="module">
  import {createConsent} from '/lib/kelisim.mjs';
  window.begin = () => void (window.kelisim = createConsent({controller: 'Shop LLP', policyUrl: '/privacy'}));
  begin();
</script>`;

function openOurShop(): Shop {
  return openShop((third) => ({
    head: HEAD,
    body: `<h1>Shop</h1>${heldScript('analytics', 'inside')}${heldSource('analytics', third, 'n=outside')}
      <iframe title="Map" data-category="functional" data-src="https://${third}/frame?n=frame"></iframe>
      <template data-category="analytics"><script>(window.__log ??= []).push('template')</script></template>`,
  }));
}

/** Puts a held picture into the page. */
async function addPicture(tab: Tab, shop: Shop, n: string): Promise<void> {
  await tab.evaluate(
    (html: string) => document.body.insertAdjacentHTML('beforeend', html),
    `<img alt="" data-category="analytics" data-src="https://other.${shop.site.host}/px?n=${n}">`,
  );
}

function countBanners(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('kelisim-banner, kelisim-button').length);
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('what was destroyed shows and releases nothing; what begins again asks, and later knows the choice', async () => {
    const shop = openOurShop();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => window.kelisim?.destroy());
    await addPicture(visitor, shop, 'early');
    await staysQuiet(visitor);
    expect([shop.strangers(), await countBanners(visitor)]).toEqual([[], 0]);

    await visitor.evaluate(() => window.begin());
    await visitor.click(onCard('accept-all'));
    for (const n of ['early', 'frame', 'outside']) await internet.waitForRequest({n});
    await visitor.see('kelisim-button >>> button');
    await visitor.evaluate(() => window.kelisim?.destroy());
    await addPicture(visitor, shop, 'late');
    await staysQuiet(visitor);
    expect(internet.requests({n: 'late'})).toEqual([]);
    expect(await countBanners(visitor)).toBe(0);

    await visitor.evaluate(() => window.begin());
    await internet.waitForRequest({n: 'late'});
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.kelisim?.status)).toBe('decided');
    expect(await visitor.evaluate(() => window.__log?.toSorted())).toEqual(['inside', 'outside', 'template']);
    expect(shop.strangers().toSorted()).toEqual(['early', 'frame', 'late', 'outside']);
    expect(await visitor.sees(CARD)).toBe(false);
  });

  test.each<[string, () => void]>([
    [
      'somebody accepts after that',
      () => {
        window.kelisim?.destroy();
        window.kelisim?.acceptAll();
      },
    ],
    [
      'it is told to show itself',
      () => {
        window.kelisim?.destroy();
        window.kelisim?.show();
        window.kelisim?.showPreferences();
      },
    ],
    [
      'its interface is still on the way',
      () => {
        window.kelisim?.destroy();
        window.begin();
        window.kelisim?.destroy();
      },
    ],
  ])('what was destroyed shows and releases nothing, even if %s', async (_, act) => {
    const shop = openOurShop();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(act);
    await staysQuiet(visitor);
    expect([shop.strangers(), await visitor.evaluate(() => window.__log)]).toEqual([[], undefined]);
    expect(await countBanners(visitor)).toBe(0);
  });
});
