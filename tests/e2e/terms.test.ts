import {beforeEach, describe, expect, test} from 'vitest';
import {CARD} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {answerWithLibrary} from '../support/library.js';
import {heldScript, heldSource, LIBRARY, openShop, FEW_OPTIONS} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  test('markup with two names waits until both are granted', async () => {
    const shop = openShop((third) => ({head: LIBRARY + heldSource('analytics advertising', third, 'n=both')}));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => window.kelisim?.save({analytics: true}));
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.save({advertising: true}));
    await internet.waitForRequest({n: 'both'});
  });

  test('an address in data-kelisim-src is held, released, and held again', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<h1>Shop</h1><img alt="" data-category="advertising" data-kelisim-src="https://${third}/px?n=picture">
        <iframe title="Map" data-category="functional" data-kelisim-src="https://${third}/frame?n=frame"></iframe>`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    for (const n of ['picture', 'frame']) await internet.waitForRequest({n});
    await visitor.evaluate(() => window.kelisim?.withdraw());
    expect(await visitor.evaluate(() => document.querySelectorAll('img[src],iframe[src]').length)).toBe(0);
  });

  test('a frame in front of a script has its address when the script runs, and the script comes soon after', async () => {
    const note = `(window.__log ??= []).push(document.querySelector('#map').hasAttribute('src') ? 'address' : 'none');`;
    const held = `<script type="text/plain" data-category="functional">${note}</script>`;
    const shop = openShop((third) => ({
      head: LIBRARY + heldScript('functional', 'before'),
      // Each script of the page ends a batch of new markup.
      body: `<h1>Shop</h1><iframe id="map" title="Map" data-category="functional" data-src="https://${third}/frame"></iframe>
        <script>document.title = 'Shop';</script>${held}<script>document.title = 'The shop';</script>${held}`,
    }));
    shop.site.route('/lib/kelisim-elements.js', (request) => ({...answerWithLibrary(request), delay: 300}));
    const order = ['before', 'address', 'address'];
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await expect.poll(() => visitor.evaluate(() => window.__log)).toEqual(order);
    // The visitor who has answered, while the page is parsed.
    await visitor.open(shop.second);
    await expect.poll(() => visitor.evaluate(() => window.__log)).toEqual(order);
  });

  test('scripts behind a frame run although what releases frames cannot be had', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<h1>Shop</h1><iframe title="Map" data-category="functional" data-src="https://${third}/frame"></iframe>
        ${heldScript('functional', 'behind')}`,
    }));
    shop.site.route('/lib/kelisim-elements.js', () => ({status: 404}));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    expect(await visitor.waitFor(() => window.__log)).toEqual(['behind']);
    await visitor.open(shop.second);
    expect(await visitor.waitFor(() => window.__log)).toEqual(['behind']);
    expect(shop.strangers()).toEqual([]);
  });

  test('a built-in service that only markup names has a placeholder, loads with its category, and can be chosen', async () => {
    const shop = openShop((third) => ({
      head: `<script src="/lib/kelisim.js" ${FEW_OPTIONS} data-categories="analytics, functional"></script>`,
      body: `<h1>Shop</h1><iframe title="Film" data-service="youtube" data-src="https://${third}/frame?n=film"></iframe>`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await visitor.see('kelisim-embed >>> button');
    const words = await visitor.evaluate(() => document.querySelector('kelisim-embed')?.shadowRoot?.textContent ?? '');
    expect(words).toContain('Google');
    expect(shop.strangers()).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.save({youtube: true}));
    await internet.waitForRequest({n: 'film'});
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual(['youtube']);
    internet.forget();
    await visitor.open(shop.second);
    await internet.waitForRequest({n: 'film'});
  });
});
