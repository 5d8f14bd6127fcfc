import {describe, expect, test} from 'vitest';
import {CARD, onCard, type Action} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, LIBRARY, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

declare global {
  interface Window {
    /** Whether the page came out of the back/forward cache. */
    wasKept?: boolean;
  }
}

const HEAD = `<script>addEventListener('pageshow', ({persisted}) => (window.wasKept = persisted))</script>${LIBRARY}`;

/** Goes back to a page that was kept, not loaded again. */
async function goBack(tab: Tab): Promise<void> {
  await tab.back();
  expect(await tab.waitFor(() => window.wasKept)).toBe(true);
}

describe.each(engines)('in $name', (engine) => {
  test.each<[string, Action, readonly string[]]>([
    ['an acceptance', 'accept-all', ['analytics']],
    ['a refusal', 'reject-all', ['refused']],
  ])('a page that asked and was left knows of %s elsewhere when it is come back to', async (_, action, labels) => {
    const shop = openShop((third) => ({
      head: HEAD + heldSource('analytics', third, 'n=analytics') + heldSource('!analytics', third, 'n=refused'),
    }));
    const visitor = await engine.newVisitor({backForwardCache: true});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    // A page that is still asking for something is not kept.
    await untilChecked(visitor);
    await visitor.open(shop.second);
    await visitor.click(onCard(action));
    await visitor.unsee(CARD);
    await visitor.waitFor(() => window.__log);

    internet.forget();
    await goBack(visitor);
    expect(await visitor.waitFor(() => window.__log)).toEqual(labels);
    await visitor.unsee(CARD);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual(labels);
    expect(await visitor.evaluate(() => window.kelisim?.status)).toBe('decided');
  });

  test('a page that had consent and was left has none when it is come back to after a withdrawal [M14]', async () => {
    const shop = openShop((third) => ({
      head: HEAD,
      body: `<h1>Shop</h1>
        <iframe title="Map" data-category="analytics" data-src="https://${third}/frame?n=frame"></iframe>`,
    }));
    const visitor = await engine.newVisitor({backForwardCache: true});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    // A page that is still asking for something is not kept.
    await untilChecked(visitor);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'frame'});
    await visitor.see('kelisim-status >>> [role=status]');
    await staysQuiet(visitor);
    internet.forget();
    await visitor.open(shop.second);
    // The other page's frame is asked for with consent, and is not to be counted as asked for without.
    await internet.waitForRequest({n: 'frame'});
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor(() => document.cookie.includes('&g=&'));

    internet.forget();
    await goBack(visitor);
    await visitor.waitFor(() => window.kelisim?.has('analytics') === false);
    await visitor.waitFor(() => document.querySelector('iframe')?.hasAttribute('src') === false);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
  });
});
