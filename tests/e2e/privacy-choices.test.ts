import {beforeEach, describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {violations} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, OPTIONS, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const BUTTON = 'kelisim-button >>> button';
const MESSAGE = 'kelisim-status >>> [role=status]';
const HEARD = 'Your browser asks sites not to sell or share your data. We turned that off.';

/** A shop in California that asks nobody, with a held script for each category. */
function shopWith(options = '', attributes = 'lang="en"'): Shop {
  return openShop((third) => ({
    attributes,
    title: 'Shop',
    head: `<script src="/lib/kelisim.js" ${OPTIONS} data-mode="opt-out" data-region="US-CA" ${options}></script>`,
    body: `<main><h1>Shop</h1></main>${['analytics', 'advertising'].map((name) => heldSource(name, third, `n=${name}`)).join('')}`,
  }));
}

const asked = (): readonly string[] => ['analytics', 'advertising'].filter((n) => internet.requests({n}).length > 0);

/** What the cookie says of names. */
async function stored(visitor: Visitor): Promise<string | undefined> {
  const cookie = (await visitor.cookies()).find(({name}) => name.includes('kelisim'));
  return /g=.*&s=\w/.exec(cookie?.value ?? '')?.[0];
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
    internet.forget();
  });

  test('where nothing is asked, a small message says once that Global Privacy Control was heard [L32]', async () => {
    const shop = shopWith('data-gpc="1"');
    await visitor.open(shop.url);
    await visitor.see(MESSAGE);
    await expect.poll(() => visitor.text(MESSAGE)).toBe(HEARD);
    expect(await visitor.sees(CARD)).toBe(false);
    // It takes no focus, and goes when the visitor says so.
    expect(await visitor.evaluate(() => document.activeElement?.localName)).toBe('body');
    await visitor.click('kelisim-status >>> [data-action=hide]');
    await visitor.unsee(MESSAGE);
    // Nobody has consented to anything, so no grant is on record.
    expect(await stored(visitor)).toBe('g=&d=advertising&s=g');
    await visitor.open(shop.second);
    await internet.waitForRequest({n: 'analytics'});
    await staysQuiet(visitor);
    expect(await visitor.sees(MESSAGE)).toBe(false);
    expect(asked()).toEqual(['analytics']);
  });

  test('one click in what the corner button opens ends sale and sharing, and the state is shown [L27]', async () => {
    const shop = shopWith();
    await visitor.open(shop.url);
    await internet.waitForRequest({n: 'advertising'});
    await visitor.see(BUTTON);
    expect(await visitor.text(BUTTON)).toBe('Your Privacy Choices');
    await visitor.click(BUTTON);
    await visitor.see(DIALOG);
    expect(await visitor.text(`${DIALOG} h2`)).toBe('Your Privacy Choices');
    expect(await visitor.text(DIALOG)).toContain('Your data may be sold or shared.');
    // Nobody has consented, so there is no consent to withdraw.
    expect(await visitor.sees(inDialog('withdraw'))).toBe(false);
    await visitor.click(`${DIALOG} [data-action=opt-out]`);
    await visitor.see(MESSAGE);
    await expect
      .poll(() => visitor.text(MESSAGE))
      .toMatch(/^Your data is not sold or shared\. Saved\. You can change it under “Your Privacy Choices”\./);
    expect(await stored(visitor)).toBe('g=&d=advertising&s=p');
    internet.forget();
    await visitor.open(shop.second);
    await internet.waitForRequest({n: 'analytics'});
    await visitor.click(BUTTON);
    await visitor.see(DIALOG);
    expect(await visitor.text(DIALOG)).toContain('Your data is not sold or shared.');
    expect(await visitor.sees(`${DIALOG} [data-action=opt-out]`)).toBe(false);
    await staysQuiet(visitor);
    expect(asked()).toEqual(['analytics']);
  });

  test('a choice that was made where people opt out is no consent where they are asked', async () => {
    const shop = openShop((third) => ({
      head: `<script src="/lib/kelisim.js" ${OPTIONS} data-mode="opt-out" data-region="US"></script>`,
      body: `<h1>Shop</h1>${heldSource('analytics', third, 'n=analytics')}`,
    }));
    const elsewhere = shop.site.route('/elsewhere', {
      body: `<!doctype html><script src="/lib/kelisim.js" ${OPTIONS}></script><h1>Shop</h1>
        <script type="text/plain" data-category="analytics" data-src="/js?n=elsewhere"></script>`,
    });
    await visitor.open(shop.url);
    await internet.waitForRequest({n: 'analytics'});
    await visitor.evaluate(() => window.kelisim?.save({advertising: false}));
    await visitor.open(elsewhere);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    expect(internet.requests({n: 'elsewhere'})).toEqual([]);
  });

  test('what a signal refuses is not asked for: the question names neither the purpose nor those who served it', async () => {
    const services = [
      {name: 'counter', category: 'analytics', provider: 'Acme'},
      {name: 'ads', category: 'advertising', provider: 'Adco'},
    ];
    const options = {controller: 'Shop LLP', policyUrl: '/privacy', gpc: true, services};
    const shop = openShop(() => ({
      head: `<script type="application/json" data-kelisim>${JSON.stringify(options)}</script><script src="/lib/kelisim.js"></script>`,
      body: '<h1>Shop</h1>',
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    const question = await visitor.text(`${CARD} .text`);
    expect(question).toContain('our partners (Acme) also use cookies to count visits.');
    expect(question).toContain(HEARD);
    expect(question).not.toMatch(/Adco|show advertising/);
    await visitor.click(onCard('preferences'));
    await visitor.see(inDialog('save'));
    expect(await visitor.text(DIALOG)).toContain('Advertising');
  });

  inFirst(engine).each([
    ['en', 'light', 'Your Privacy Choices', 'Do not sell or share my data'],
    ['kk', 'dark', 'Құпиялылық таңдауыңыз', 'Деректерімді сатпау және бермеу'],
    ['ar', 'light', 'خيارات الخصوصية الخاصة بك', 'لا تبيعوا بياناتي ولا تشاركوها'],
  ])(
    'message, button and settings pass axe and speak the language of the page: %s',
    async (lang, theme, entry, label) => {
      const shop = shopWith(`data-theme="${theme}"`, `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`);
      await visitor.setViewport(390, 844);
      await visitor.open(shop.url);
      await visitor.see(BUTTON);
      expect(await visitor.text(BUTTON)).toBe(entry);
      await visitor.click(BUTTON);
      await visitor.see(DIALOG);
      expect(await visitor.text(`${DIALOG} [data-action=opt-out]`)).toBe(label);
      expect(await violations(visitor)).toEqual([]);
      await visitor.click(inDialog('close'));
      await visitor.evaluate(() => window.kelisim?.destroy());
      await visitor.open(shopWith(`data-theme="${theme}" data-gpc="1"`, `lang="${lang}"`).url);
      await visitor.see(MESSAGE);
      await expect.poll(() => visitor.text(MESSAGE)).not.toBe('');
      expect(await violations(visitor)).toEqual([]);
    },
  );
});
