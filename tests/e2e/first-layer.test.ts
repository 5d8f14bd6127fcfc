import {beforeEach, describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {violations} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const PARTNERS = [
  {name: 'counter', category: 'analytics', provider: 'Acme', purpose: 'Counts.', cookies: '_acme'},
  {name: 'ads', category: 'advertising', provider: 'Adco', purpose: 'Advertises.', cookies: '_adco'},
];

const SITE = {controller: 'Shop LLP', policyUrl: '/privacy', services: PARTNERS};
const CROSS = `${CARD} [data-action=close-and-reject]`;

function shopWith(options: object, lang = 'en'): Shop {
  return openShop((third) => ({
    attributes: `lang="${lang}"`,
    title: 'Shop',
    head: `<script type="application/json" data-kelisim>${JSON.stringify({...SITE, ...options})}</script>
      <script src="/lib/kelisim.js"></script>`,
    body: `<main><h1>Shop</h1></main>${['analytics', 'advertising'].map((name) => heldSource(name, third, `n=${name}`)).join('')}`,
  }));
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
    internet.forget();
  });

  test('the names of the partners are a link to the list of all of them, one click away and unfolded [L14]', async () => {
    await visitor.open(shopWith({}).url);
    await visitor.see(CARD);
    expect(await visitor.text(`${CARD} p a[data-kelisim]`)).toBe('Acme and Adco');
    await visitor.click(`${CARD} p a[data-kelisim]`);
    await visitor.see(DIALOG);
    for (const text of ['Counts.', '_acme', 'Advertises.', '_adco'])
      await expect.poll(() => visitor.text(DIALOG)).toContain(text);
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    await expect
      .poll(() =>
        visitor.evaluate(() => document.querySelector('kelisim-banner')?.shadowRoot?.activeElement?.textContent),
      )
      .toBe('Acme and Adco');
    // The button that opens the preferences unfolds nothing.
    await visitor.click(onCard('preferences'));
    await visitor.see(inDialog('save'));
    expect(await visitor.text(DIALOG)).not.toContain('_acme');
  });

  test('people who are asked again hear what is new, with the date of the policy; those who are asked first do not [L16]', async () => {
    const options = {
      changes: {en: 'We moved to a new host.', ru: 'Новый хостинг.'},
      policyVersion: '4',
      policyDate: '2026-11-01',
    };
    const first = shopWith(options);
    await visitor.open(first.url);
    await visitor.see(CARD);
    expect(await visitor.text(CARD)).not.toContain('What is new');
    expect(await visitor.text(CARD)).toMatch(/version 4, (November 1, 2026|1 November 2026)/);
    await visitor.click(onCard('accept-all'));
    await visitor.see('kelisim-status >>> [role=status]');
    const second = first.site.route('/second-revision', {
      body: `<!doctype html><html lang="en"><script type="application/json" data-kelisim>${JSON.stringify({...SITE, ...options, revision: 1})}</script>
        <script src="/lib/kelisim.js"></script><p>After`,
    });
    await visitor.open(second);
    await visitor.see(CARD);
    expect(await visitor.text(CARD)).toMatch(
      /What is new \((November 1, 2026|1 November 2026)\): We moved to a new host\./,
    );
    expect(await visitor.text(CARD)).toContain('Shop LLP uses cookies');
  });

  test('the question names who else the choice counts for [M06]', async () => {
    await visitor.open(
      shopWith({controllers: ['Shop Logistics LLP', {name: {en: 'Shop Bank JSC', ru: 'АО «Банк»'}}]}).url,
    );
    await visitor.see(CARD);
    expect(await visitor.text(CARD)).toContain('Your choice also counts for: Shop Logistics LLP and Shop Bank JSC.');
  });

  test('in Italy a cross closes the question, says so, and leaves everything denied [M10]', async () => {
    await visitor.open(shopWith({region: 'IT'}, 'it').url);
    await visitor.see(CROSS);
    expect(await visitor.text(CARD)).toContain('× chiude questo avviso senza accettare');
    const [name, height] = (await visitor.evaluate(() => {
      const cross = document
        .querySelector('kelisim-banner')
        ?.shadowRoot?.querySelector('[data-action=close-and-reject]');
      return [cross?.getAttribute('aria-label') ?? '', `${cross?.getBoundingClientRect().height}`];
    })) as [string, string];
    expect(name).toBe('Chiudi e continua senza accettare');
    expect(Number(height)).toBeGreaterThanOrEqual(44);
    expect(await violations(visitor)).toEqual([]);
    await visitor.click(CROSS);
    await visitor.unsee(CARD);
    await staysQuiet(visitor);
    expect(['analytics', 'advertising'].flatMap((n) => internet.requests({n}))).toEqual([]);
    expect((await visitor.cookies()).find(({name: each}) => each.includes('kelisim'))?.value).toMatch(
      /g=&d=analytics\+.*&s=b/,
    );
  });

  inFirst(engine)('elsewhere there is no cross', async () => {
    await visitor.open(shopWith({region: 'DE'}, 'it').url);
    await visitor.see(CARD);
    expect(await visitor.sees(CROSS)).toBe(false);
  });
});
