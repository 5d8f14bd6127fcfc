import {beforeEach, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, openShop, OPTIONS, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** A shop that would have people opt out, in a language. */
function shopIn(lang: string, region: string): Shop {
  return openShop((third) => ({
    attributes: `lang="${lang}"`,
    head: `<script src="/lib/kelisim.js" ${OPTIONS} data-mode="opt-out" ${region}></script>`,
    body: `<h1>Shop</h1>${heldSource('advertising', third, 'n=ad')}`,
  }));
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  /** Changes the language in both ways in which a page can. */
  async function speak(lang: string): Promise<void> {
    await visitor.evaluate((tag: string) => {
      document.documentElement.lang = tag;
      window.kelisim?.setLanguage(tag);
    }, lang);
  }

  beforeEach(async () => {
    visitor = await engine.newVisitor(engine.can('locale') ? {locale: 'en-US'} : {});
  });

  test('no language of a page or a visitor makes them opt out: without a region they are asked [L28]', async () => {
    const shop = shopIn('en-US', '');
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await speak('es-US');
    await expect.poll(() => visitor.text(onCard('reject-all'))).toBe('Rechazar todas');
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.kelisim?.has('advertising'))).toBe(false);
    expect(shop.strangers()).toEqual([]);
  });

  test('where people opt out, another language changes nothing of it [L28]', async () => {
    const shop = shopIn('de', 'data-region="US-CA"');
    await visitor.open(shop.url);
    await internet.waitForRequest({n: 'ad'});
    await speak('kk');
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
    expect(await visitor.evaluate(() => window.kelisim?.has('advertising'))).toBe(true);
  });
});
