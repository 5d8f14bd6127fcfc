import {describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import {onPlaceholder, placeholder} from '../support/embed.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {LIBRARY, openShop} from '../support/shop.js';

/** What pages write so that their own elements do not show before they are defined. */
const RULES = [
  ':not(:defined) {visibility: hidden}',
  ':not(:defined) {display: none}',
  ':not(:defined) {opacity: 0; pointer-events: none}',
  'body *:not(:defined) {visibility: hidden !important; opacity: 0 !important; display: none !important}',
];

describe.each(engines)('in $name', (engine) => {
  test.each(RULES)('a page with “%s” hides nothing of ours', async (rule) => {
    const shop = openShop((third) => ({
      head: `<style>${rule}</style>${LIBRARY}`,
      body: `<main><h1>Shop</h1>
        <iframe id="map" title="Map" width="400" height="300" data-category="functional"
          data-src="https://${third}/frame?n=map"></iframe>
        <kelisim-declaration></kelisim-declaration></main>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.setViewport(1280, 1000);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.see(placeholder('#map'));
    await visitor.see('kelisim-declaration >>> [part=button]');
    await visitor.click(onCard('reject-all'));
    await visitor.see('kelisim-status >>> [role=status]');
    await visitor.click('kelisim-status >>> [data-action=hide]');
    await visitor.click('kelisim-button >>> button');
    await visitor.click(inDialog('close'));
    await visitor.unsee(DIALOG);
    await visitor.click(onPlaceholder('show-once', '#map'));
    await internet.waitForRequest({n: 'map'});
    const strangers = await visitor.evaluate(() =>
      [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName),
    );
    expect(strangers).toEqual([]);
  });
});
