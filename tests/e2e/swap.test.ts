import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, LIBRARY, openShop} from '../support/shop.js';
import {optionsFor, SWAPS} from '../support/swaps.js';
import type {Visitor} from '../support/visitor.js';

const BUTTON = 'kelisim-button >>> button';
const SETTINGS = '<a id="settings" href="#" data-kelisim="preferences">Cookie settings</a>';

/** A body with things held for one category, and a button that works. */
function bodyOf(third: string, n: string): string {
  return `<h1>${n}</h1><button id="buy" type="button" onclick="this.textContent = 'Bought'">Buy</button>
    ${heldScript('analytics', `${n}-inline`)}${heldSource('analytics', third, `n=${n}`)}
    <img alt="" data-category="analytics" data-src="https://${third}/px?n=${n}-picture">`;
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor(optionsFor(engine));
  });

  test.each(SWAPS)(
    'a page that is changed %s asks, holds, releases and offers its settings like any [L07]',
    async (_, swap) => {
      const shop = openShop((third) => ({head: LIBRARY, body: bodyOf(third, 'first') + SETTINGS}));
      const change = (n: string, settings: string): Promise<void> =>
        visitor.evaluate(
          swap,
          `<html lang="en" class="${n}"><head><title>${n}</title></head>
          <body class="${n}">${bodyOf(`other.${shop.site.host}`, n)}${settings}</body></html>`,
        );
      await visitor.open(shop.url);
      await visitor.see(CARD);

      await change('second', SETTINGS);
      await visitor.see(CARD);
      await visitor.click('#buy');
      expect(await visitor.text('#buy')).toBe('Bought');
      expect(await visitor.evaluate(() => document.querySelectorAll('kelisim-banner').length)).toBe(1);
      expect(await visitor.evaluate(() => document.querySelectorAll('[inert]').length)).toBe(0);
      expect(shop.strangers()).toEqual([]);
      await visitor.click(onCard('accept-all'));
      await internet.waitForRequest({n: 'second-picture'});
      // What leaves the page before it ran does not run.
      await visitor.waitFor(() => window.__log?.includes('second'));
      await visitor.unsee(CARD);

      await change('third', SETTINGS);
      await internet.waitForRequest({n: 'third-picture'});
      await visitor.waitFor(() => window.__log?.includes('third'));
      expect(await visitor.sees(CARD)).toBe(false);
      await visitor.click('#settings');
      await visitor.see(DIALOG);
      await visitor.click(inDialog('close'));
      await visitor.unsee(DIALOG);
      await change('fourth', '');
      await visitor.see(BUTTON);
      await internet.waitForRequest({n: 'fourth-picture'});
      const ran = ['second-inline', 'second', 'third-inline', 'third', 'fourth-inline', 'fourth'];
      expect(await visitor.waitFor(() => window.__log?.includes('fourth') === true && window.__log)).toEqual(ran);
      expect(shop.strangers().toSorted()).toEqual(
        ['second', 'third', 'fourth'].flatMap((n) => [n, `${n}-picture`]).toSorted(),
      );

      await visitor.evaluate(() => window.kelisim?.withdraw());
      await visitor.waitFor(() => document.querySelector('img')?.hasAttribute('src') === false);
      internet.forget();
      await change('fifth', SETTINGS);
      await staysQuiet(visitor);
      expect(shop.strangers()).toEqual([]);
      expect(await visitor.evaluate(() => window.__log)).toEqual(ran);
      expect([await visitor.sees(CARD), await visitor.sees(BUTTON)]).toEqual([false, false]);
    },
  );
});
