import {beforeEach, describe, expect, test} from 'vitest';
import {CARD, inDialog, onCard} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, OPTIONS, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const DAY = 86_400;

/** A shop with a held script for each category. */
function shopWith(options: string, json = ''): Shop {
  const block = json && `<script type="application/json" data-kelisim>${json}</script>`;
  const given = json ? '' : OPTIONS;
  return openShop((third) => ({
    head: `${block}<script src="/lib/kelisim.js" ${given} ${options}></script>`,
    body: `<h1>Shop</h1>${['analytics', 'advertising', 'partners'].map((name) => heldSource(name, third, `n=${name}`)).join('')}`,
  }));
}

/** What was granted at a time, as the cookie has it. */
function stored(granted: string, denied: string, age: number, revision = 0): string {
  return `kelisim=v=1&r=${revision}&t=${Math.floor(Date.now() / 1000) - age}&g=${granted}&d=${denied}&s=b; path=/`;
}

const asked = (): readonly (string | undefined)[] =>
  ['analytics', 'advertising', 'partners'].filter((n) => internet.requests({n}).length > 0);

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
    internet.forget();
  });

  /** Opens a page of the shop that has this cookie from an earlier visit. */
  async function openWith(shop: Shop, cookie: string): Promise<void> {
    await visitor.open(
      shop.site.route('/before', {headers: {'set-cookie': [cookie]}, body: '<!doctype html><p>Before'}),
    );
    await visitor.open(shop.url);
  }

  inFirst(engine).each([
    ['a region of the United States', 'data-mode="opt-out" data-region="US-CA"', true],
    ['another region', 'data-mode="opt-out" data-region="DE"', false],
    ['no region', 'data-mode="opt-out"', false],
  ])('people opt out in %s, or are asked first [L31]', async (_, options, isOptOut) => {
    const shop = shopWith(options);
    await visitor.open(shop.url);
    if (isOptOut) await internet.waitForRequest({n: 'advertising'});
    else await visitor.see(CARD);
    await staysQuiet(visitor);
    expect(asked()).toEqual(isOptOut ? ['analytics', 'advertising'] : []);
  });

  inFirst(engine).each([
    ['its term is over', stored('analytics', 'advertising', 500 * DAY), ''],
    ['the revision was raised', stored('analytics', 'advertising', DAY), 'data-revision="1"'],
    ['the clock was put back', stored('analytics', 'advertising', -DAY), ''],
  ])('where people opt out, a refusal stays when %s [L31]', async (_, cookie, options) => {
    const shop = shopWith(`data-mode="opt-out" data-region="US" ${options}`);
    await openWith(shop, cookie.replace('kelisim=', '__Host-kelisim=').concat('; Secure'));
    await internet.waitForRequest({n: 'analytics'});
    await staysQuiet(visitor);
    expect(asked()).toEqual(['analytics']);
  });

  test('a raised revision asks again for what was granted only', async () => {
    const shop = shopWith('data-revision="1"');
    await openWith(
      shop,
      stored('analytics', 'functional+advertising', DAY).replace('kelisim=', '__Host-kelisim=').concat('; Secure'),
    );
    await visitor.see(CARD);
    await visitor.click(onCard('preferences'));
    await visitor.see(inDialog('save'));
    expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(false);
    await visitor.evaluate(() => window.kelisim?.save({analytics: true}));
    await internet.waitForRequest({n: 'analytics'});
    await staysQuiet(visitor);
    expect(asked()).toEqual(['analytics']);
  });

  test('where the server was told to refuse, advertising stays off whatever is clicked, and the question says so [L26]', async () => {
    const shop = shopWith('data-gpc="1"');
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await visitor.text(`${CARD} .text`)).toContain('not to sell or share your data');
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'analytics'});
    await staysQuiet(visitor);
    expect(asked()).toEqual(['analytics']);
  });

  inFirst(engine)(
    'Global Privacy Control refuses every category that is marked as sale, whatever it is called [L26]',
    async () => {
      const shop = shopWith(
        '',
        JSON.stringify({
          controller: 'Shop LLP',
          policyUrl: '/privacy',
          gpc: true,
          categories: [
            'analytics',
            {name: 'advertising', sale: false},
            {name: 'partners', label: 'Partners', sale: true},
          ],
        }),
      );
      await visitor.open(shop.url);
      await visitor.see(CARD);
      expect(await visitor.text(`${CARD} .text`)).toContain('not to sell or share your data. We turned that off.');
      await visitor.click(onCard('accept-all'));
      await internet.waitForRequest({n: 'advertising'});
      await staysQuiet(visitor);
      expect(asked()).toEqual(['analytics', 'advertising']);
    },
  );

  inFirst(engine).each([
    ['the site says so from the start', 'data-under-age', () => undefined],
    ['the site finds out later', '', () => window.kelisim?.setUnderAge()],
  ])('a visitor who is too young grants nothing, whatever is clicked: %s [L30]', async (_, options, findOut) => {
    const shop = shopWith(options);
    await visitor.open(shop.url);
    if (!options) await visitor.see(CARD);
    await visitor.evaluate(findOut);
    await visitor.unsee(CARD);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await visitor.evaluate(() => window.kelisim?.showPreferences());
    await visitor.see(inDialog('close'));
    await staysQuiet(visitor);
    expect(asked()).toEqual([]);
    expect(
      await visitor.evaluate(
        () => !!document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('dialog [data-action=accept-all]'),
      ),
    ).toBe(false);
  });

  test('a visitor who turns out to be too young loses what was granted before [L30]', async () => {
    const shop = shopWith('data-under-age');
    await openWith(
      shop,
      stored('analytics+advertising', 'functional', DAY).replace('kelisim=', '__Host-kelisim=').concat('; Secure'),
    );
    await staysQuiet(visitor);
    expect(asked()).toEqual([]);
    expect((await visitor.cookies()).find(({name}) => name.includes('kelisim'))?.value).toContain('&s=y');
  });
});
