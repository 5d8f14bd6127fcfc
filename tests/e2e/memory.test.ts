import {describe, expect, test} from 'vitest';
import {CARD, onCard, inDialog, switchOf} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, LABELS, LIBRARY, openShop, OPTIONS} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

const ALL = Object.values(LABELS).flat();
const DAYS = 86_400;

async function waitForLabels(tab: Tab, labels: readonly string[]): Promise<void> {
  for (const n of labels) await internet.waitForRequest({n});
  // For anything that should not come.
  await staysQuiet(tab);
}

describe.each(engines)('in $name', (engine) => {
  test('a choice of one category lasts, and grants no other [L09]', async () => {
    const shop = openShop();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await visitor.click(switchOf('analytics'));
    await visitor.click(inDialog('save'));
    await waitForLabels(visitor, LABELS.analytics);
    expect(shop.strangers().toSorted()).toEqual(LABELS.analytics);

    internet.forget();
    await visitor.reload();
    await waitForLabels(visitor, LABELS.analytics);
    expect(shop.strangers().toSorted()).toEqual(LABELS.analytics);
    expect(await visitor.sees(CARD)).toBe(false);
  });

  test('a visitor who accepted gets one file of the library for scripts, one more for frames and pictures, and no question', async () => {
    const shop = openShop();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await waitForLabels(visitor, ALL);

    internet.forget();
    await visitor.open(shop.second);
    await waitForLabels(visitor, ALL);
    expect(shop.strangers().toSorted()).toEqual(ALL.toSorted());
    expect(shop.library(shop.second)).toEqual(['kelisim.js', 'kelisim-elements.js']);
    expect(await visitor.evaluate(() => document.querySelector('kelisim-banner'))).toBeNull();

    internet.forget();
    const tab = await visitor.newTab();
    const scripts = openShop(
      (third) => ({
        head: LIBRARY + heldSource('analytics', third, 'n=only'),
        body: '<a href="#" data-kelisim="preferences">Cookie settings</a>',
      }),
      shop.site.host,
    );
    await tab.open(scripts.url);
    await internet.waitForRequest({n: 'only'});
    expect(shop.library(scripts.url)).toEqual(['kelisim.js']);
  });

  test('acceptance and refusal are stored in the same way, for half a year [L10, L29]', async () => {
    const shop = openShop();
    const visitor = await engine.newVisitor();
    const now = Date.now() / 1000;
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    const [refused] = await visitor.cookies();
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await waitForLabels(visitor, LABELS.analytics);
    const accepted = (await visitor.cookies()).find(({name}) => name.includes('kelisim'));
    for (const cookie of [refused, accepted]) {
      expect(cookie).toMatchObject({name: '__Host-kelisim', path: '/', secure: true, sameSite: 'Lax'});
      expect((cookie?.expires ?? 0) - now).toBeGreaterThan(179.9 * DAYS);
      expect((cookie?.expires ?? 0) - now).toBeLessThan(180.1 * DAYS);
    }
    expect(refused?.value).toMatch(/^v=1&r=0&t=\d+&g=&d=analytics\+functional\+advertising&s=b$/);
    expect(accepted?.value).toMatch(/^v=1&r=0&t=\d+&g=analytics\+functional\+advertising&d=&s=x$/);
  });

  test.each([
    ['script', LIBRARY],
    ['module', `<script type="module" src="/lib/kelisim.mjs" ${OPTIONS}></script>`],
  ])('the %s stores a choice before the visitor can leave', async (_, head) => {
    const shop = openShop(() => ({head}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    internet.block(/kelisim-(keeper|aftercare)/);
    await visitor.click(onCard('reject-all'));
    await visitor.reload();
    await staysQuiet(visitor);
    expect((await visitor.cookies()).map(({name}) => name)).toEqual(['__Host-kelisim']);
    expect(await visitor.sees(CARD)).toBe(false);
  });

  test('what a refused service writes when a page goes is gone on the next page', async () => {
    const options = {services: [{name: 'counter', category: 'analytics', cookies: '_count', storage: 'count'}]};
    const shop = openShop(() => ({
      head: `<script type="application/json" data-kelisim>${JSON.stringify(options)}</script>${LIBRARY}`,
      body: `<a href="#" data-kelisim="preferences">Cookie settings</a><script>
        if (location.pathname === '/') addEventListener('pagehide', () => {
          document.cookie = '_count=1; path=/';
          localStorage.setItem('count', '1');
        });
      </script>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await visitor.open(shop.second);
    await visitor.waitFor(() => !document.cookie.includes('_count') && localStorage.length === 0);
    await staysQuiet(visitor);

    // Where nothing is left nothing is fetched for it.
    internet.forget();
    await visitor.open(shop.second);
    await staysQuiet(visitor);
    expect(shop.library()).toEqual(['kelisim.js']);
  });
});
