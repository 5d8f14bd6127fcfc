import {beforeAll, describe, expect, test} from 'vitest';
import {DIALOG, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const OPTIONS = {
  controller: 'Shop LLP',
  policyUrl: '/privacy',
  services: [
    {name: 'cart', label: 'Cart', category: 'necessary', purpose: 'Keeps what you have chosen.', cookies: '_cart'},
    {
      name: 'count',
      label: 'Site statistics',
      category: 'analytics',
      provider: 'Acme',
      country: 'KZ',
      purpose: 'Counts visits of this site.',
      policyUrl: 'https://acme.test/privacy',
      retention: '2 months',
      cookies: [{name: '_stat', duration: '1 year'}, {pattern: '^_stat_'}],
      storage: [{name: 'stat'}],
    },
    {name: 'youtube'},
  ],
};

/** What the preferences say of a service. */
interface Entry {
  readonly texts: readonly string[];
  readonly stores: readonly string[];
  readonly policy: string | null | undefined;
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
    const shop = openShop(() => ({
      head: `<script type="application/json" data-kelisim>${JSON.stringify(OPTIONS)}</script>
        <script src="/lib/kelisim.js"></script>`,
      body: '<h1>Shop</h1>',
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await visitor.see(DIALOG);
    await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot;
      for (const summary of root?.querySelectorAll<HTMLElement>('dialog summary') ?? []) summary.click();
    });
    await visitor.waitFor(
      () => document.querySelector('kelisim-banner')?.shadowRoot?.querySelectorAll('dialog li').length === 3,
    );
  });

  /** The entry of a service by its label. Not as innerText: WebKit has none for what is out of view. */
  function entry(label: string): Promise<Entry> {
    return visitor.evaluate((wanted: string) => {
      const items = document.querySelector('kelisim-banner')?.shadowRoot?.querySelectorAll('dialog li') ?? [];
      const item = [...items].find((each) => each.querySelector('b, label span')?.textContent === wanted);
      const textOf = (element: Element): string => element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
      return {
        texts: [...(item?.querySelectorAll('p:not(:has(a))') ?? [])].map(textOf),
        stores: [...(item?.querySelectorAll('dl > div') ?? [])].map(textOf),
        policy: item?.querySelector('a')?.getAttribute('href'),
      };
    }, label);
  }

  test('the preferences say who is behind a service, what for, where, what it stores, how long, and who gets it [L15]', async () => {
    expect(await entry('Site statistics')).toEqual({
      texts: ['Acme · Kazakhstan · 2 months', 'Counts visits of this site.', 'Data goes to Acme.'],
      stores: ['_stat cookie 1 year', '_stat_* cookie 2 months', 'stat localStorage 2 months'],
      policy: 'https://acme.test/privacy',
    });
    const {texts, stores, policy} = await entry('YouTube');
    expect(texts).toEqual(['Google · United States', 'Plays videos.', 'Data goes to Google.']);
    expect(stores.length).toBeGreaterThan(0);
    expect(stores.filter((text) => !/ (cookie|localStorage|sessionStorage|database) .*(\d|until)/.test(text))).toEqual(
      [],
    );
    expect(policy).toMatch(/^https:/);
  });

  test('the preferences say of what is necessary what for [L13]', async () => {
    expect((await entry('Cart')).texts).toEqual(['Keeps what you have chosen.']);
  });
});
