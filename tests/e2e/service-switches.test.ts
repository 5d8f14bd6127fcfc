import {describe, expect, test} from 'vitest';
import {DIALOG, inDialog, onCard, switchOf} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {openShop, type Shop} from '../support/shop.js';
import {violations} from '../support/look.js';
import type {Tab} from '../support/visitor.js';

const OPTIONS = {
  controller: 'Shop LLP',
  policyUrl: '/privacy',
  categories: 'analytics functional',
  services: [
    {
      name: 'maps',
      label: 'City maps',
      category: 'functional',
      provider: 'Maps LLP',
      country: 'KZ',
      purpose: 'Shows you the way.',
    },
    {
      name: 'films',
      label: 'Films',
      category: 'functional',
      provider: 'Films LLP',
      cookies: [{name: '_film', duration: '1 year'}],
    },
    {name: 'cart', label: 'Cart', category: 'necessary', cookies: [{name: '_cart', duration: '30 minutes'}]},
  ],
};

function shopWithServices(head = ''): Shop {
  return openShop((third) => ({
    head: `<script type="application/json" data-kelisim>${JSON.stringify(OPTIONS)}</script>
      <script src="/lib/kelisim.js" data-settings-button="off"></script>${head}`,
    body: `<main><h1>Shop</h1><a id="settings" href="#" data-kelisim="preferences">Cookie settings</a>
      ${['maps', 'films'].map((n) => `<img alt="" data-service="${n}" data-src="https://${third}/px?n=${n}">`).join('')}
      <img alt="" data-category="functional" data-src="https://${third}/px?n=functional"></main>`,
  }));
}

/** Opens the fold of a category. */
async function unfold(tab: Tab, category: string): Promise<void> {
  await tab.see(switchOf(category));
  await tab.evaluate((name) => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot;
    root?.querySelector<HTMLElement>(`.category:has(> label > [name=${name}]) summary`)?.click();
  }, category);
}

function decided(tab: Tab): Promise<unknown> {
  return tab.waitFor(
    () => window.kelisim?.status === 'decided' && [window.kelisim.choice?.granted, window.kelisim.choice?.denied],
  );
}

describe.each(engines)('in $name', (engine) => {
  test('a service is refused alone, and only the others are asked', async () => {
    const shop = shopWithServices();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await visitor.click(switchOf('functional'));
    await unfold(visitor, 'functional');
    await visitor.click(switchOf('films'));
    await visitor.click(inDialog('save'));
    expect(await decided(visitor)).toEqual([['functional'], ['analytics', 'films']]);
    for (const n of ['maps', 'functional']) await internet.waitForRequest({n});
    await visitor.reload();
    await expect.poll(() => shop.strangers().toSorted()).toEqual(['functional', 'functional', 'maps', 'maps']);
  });

  inFirst(engine)('a service is allowed alone, and its category is not', async () => {
    const shop = shopWithServices();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await unfold(visitor, 'functional');
    await visitor.click(switchOf('maps'));
    await visitor.click(inDialog('save'));
    expect(await decided(visitor)).toEqual([['maps'], ['analytics', 'functional']]);
    await internet.waitForRequest({n: 'maps'});
    expect(shop.strangers()).toEqual(['maps']);
  });

  test('the switch of a category turns those of its services', async () => {
    const shop = shopWithServices();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await unfold(visitor, 'functional');
    await visitor.click(switchOf('maps'));
    await visitor.click(switchOf('functional'));
    await visitor.click(inDialog('save'));
    expect(await decided(visitor)).toEqual([['functional'], ['analytics']]);
  });

  inFirst(engine)('the choice for a service stays while its list is folded', async () => {
    const shop = shopWithServices();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.waitFor(() => window.kelisim?.version);
    await visitor.evaluate(() => window.kelisim?.save({functional: true, films: false}));
    await visitor.click('#settings');
    await visitor.click(switchOf('analytics'));
    await visitor.click(inDialog('save'));
    await visitor.unsee(DIALOG);
    expect(await decided(visitor)).toEqual([['analytics', 'functional'], ['films']]);
    await visitor.click('#settings');
    await unfold(visitor, 'functional');
    await visitor.see(switchOf('films'));
    const states = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot;
      return [...(root?.querySelectorAll<HTMLInputElement>('li input') ?? [])].map(({name, checked}) => [
        name,
        checked,
      ]);
    });
    expect(states).toEqual([
      ['maps', true],
      ['films', false],
    ]);
  });

  test('leaving without saving forgets the switches', async () => {
    const shop = shopWithServices();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await unfold(visitor, 'functional');
    await visitor.click(switchOf('maps'));
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    await visitor.click(onCard('preferences'));
    await visitor.click(inDialog('save'));
    expect(await decided(visitor)).toEqual([[], ['analytics', 'functional']]);
  });

  inFirst(engine)('what is necessary has no switch of its own, and all of it passes axe', async () => {
    const shop = shopWithServices();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    for (const name of ['necessary', 'functional']) await unfold(visitor, name);
    await visitor.see(switchOf('maps'));
    expect(await visitor.sees(switchOf('cart'))).toBe(false);
    // Not as innerText: WebKit has none for what is still out of view.
    const first = await visitor.evaluate(
      () => document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('dialog li')?.textContent,
    );
    expect(first).toContain('_cart');
    expect(await violations(visitor)).toEqual([]);
  });
});
