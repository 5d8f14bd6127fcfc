import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, LIBRARY, openShop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

/** Accepts and waits until that is stored and done. */
async function acceptAgain(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    window.kelisim?.acceptAll();
    window.kelisim?.acceptAll();
  });
  await tab.waitFor(() => document.cookie.includes('&g=analytics'));
  await staysQuiet(tab);
}

async function withdraw(tab: Tab): Promise<void> {
  await tab.evaluate(() => window.kelisim?.withdraw());
  await tab.waitFor(() => document.cookie.includes('&g=&'));
  await staysQuiet(tab);
}

function log(tab: Tab): Promise<string[] | undefined> {
  return tab.evaluate(() => window.__log);
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('scripts run once, however often somebody accepts, withdraws, or moves them', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY + heldSource('analytics', third, 'n=slow&delay=200'),
      body: `<h1>Shop</h1>${heldScript('analytics', 'inline')}
        <script type="text/plain" data-category="analytics" data-type="module" data-src="https://${third}/mjs?n=module">
        </script>`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => {
      const button = document
        .querySelector('kelisim-banner')
        ?.shadowRoot?.querySelector<HTMLButtonElement>('[data-action=accept-all]');
      button?.click();
      button?.click();
      window.kelisim?.acceptAll();
    });
    await visitor.waitFor(() => window.__log?.length === 4 || window.__log?.includes('inline'));
    for (const n of ['slow', 'module', 'module-dependency']) await internet.waitForRequest({n});
    await acceptAgain(visitor);
    await withdraw(visitor);
    await acceptAgain(visitor);
    await visitor.evaluate(() => {
      for (const script of document.querySelectorAll('script[data-category]')) document.body.append(script);
      for (const script of document.querySelectorAll('script[data-category]')) {
        script.remove();
        document.head.append(script, script.cloneNode(true));
      }
    });
    await acceptAgain(visitor);
    expect((await log(visitor))?.toSorted()).toEqual(['inline', 'module', 'module-dependency', 'slow']);
    expect(shop.strangers().toSorted()).toEqual(['module', 'module-dependency', 'slow']);
  });

  test('the scripts of a template run once, even if its content goes and comes back', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<h1>Shop</h1><template data-category="analytics"><p id="words">Words</p>
        ${heldScript('analytics', 'inline')}<script data-src="https://${third}/js?n=outside"></script></template>`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.__log?.includes('outside'));
    await visitor.see('#words');
    await visitor.evaluate(() => document.body.prepend(document.querySelector('template') ?? ''));
    await withdraw(visitor);
    expect(await visitor.sees('#words')).toBe(false);
    await acceptAgain(visitor);
    await visitor.see('#words');
    expect(await visitor.evaluate(() => document.querySelectorAll('#words').length)).toBe(1);
    expect(await log(visitor)).toEqual(['inline', 'outside']);
    expect(shop.strangers()).toEqual(['outside']);
  });
});
