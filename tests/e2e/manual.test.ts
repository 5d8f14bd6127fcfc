import {describe, expect, test} from 'vitest';
import {CARD, DIALOG, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, LIBRARY, openShop, OPTIONS} from '../support/shop.js';

const BUTTON = 'kelisim-button >>> button';

describe.each(engines.filter(({name}) => name !== 'webkit'))('in $name', (engine) => {
  test('a page without a way to the settings gets a button that opens them, also for a returning visitor [L07]', async () => {
    const shop = openShop(() => ({head: LIBRARY}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.see(BUTTON);
    await visitor.reload();
    await visitor.click(BUTTON);
    await visitor.see(DIALOG);
  });

  test('a page with a way of its own gets no button', async () => {
    const pages = [
      {head: LIBRARY, body: '<a href="#" data-kelisim="preferences">Cookie settings</a>'},
      {head: LIBRARY, body: '<button type="button" onclick="kelisim.showPreferences()">Cookie settings</button>'},
    ];
    for (const page of pages) {
      const shop = openShop(() => page);
      const visitor = await engine.newVisitor();
      await visitor.open(shop.url);
      await visitor.click(onCard('reject-all'));
      await visitor.unsee(CARD);
      await staysQuiet(visitor);
      expect(await visitor.sees(BUTTON)).toBe(false);
    }
  });

  test('the language changes while the card is there', async () => {
    const shop = openShop(() => ({head: LIBRARY}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => window.kelisim?.setLanguage('ru'));
    await visitor.waitFor(
      () => document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section')?.lang === 'ru',
    );
    expect(await visitor.text(onCard('accept-all'))).toBe('Принять все');
  });

  test('an open shadow root is guarded once it was handed over', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<div id="host"></div><script>
        const root = document.getElementById('host').attachShadow({mode: 'open'});
        root.innerHTML = '<img alt="" data-category="analytics" data-src="https://${third}/px?n=inside">';
        kelisim.watch(root);
      </script>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'inside'});
  });

  test('a withdrawal loads the page again where that is needed and allowed, and a first refusal does not', async () => {
    const shop = openShop(() => ({
      head: `<script src="/lib/kelisim.js" data-reload-on-withdraw ${OPTIONS}></script>${heldScript('analytics', 'ran')}`,
    }));
    const visitor = await engine.newVisitor();
    const views = (): number => internet.requests({host: shop.site.host}).filter(({path}) => path === '/').length;
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.see(BUTTON);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await visitor.waitFor(() => window.__log?.includes('ran'));
    // Nothing of this category has run, so nothing would be left of it.
    await visitor.evaluate(() => window.kelisim?.withdraw('functional'));
    await visitor.waitFor(() => document.cookie.includes('&d=functional&'));
    expect(views()).toBe(1);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor(() => window.kelisim?.status === 'decided' && !window.kelisim.has('analytics'));
    await expect.poll(views).toBe(2);
  });
});
