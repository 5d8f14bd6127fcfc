import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {LIBRARY, openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** Where menus stop a click on its way, each with the code that does it. */
const STOPS: Readonly<Record<string, string>> = {
  'an ancestor that stops propagation': `document.querySelector('nav').addEventListener('click', STOP)`,
  'an ancestor that stops it before it arrives': `document.querySelector('nav').addEventListener('click', STOP, true)`,
  'a link that stops it itself': `document.querySelector('#settings').addEventListener('click', STOP)`,
};

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(STOPS))('%s does not keep the settings shut', async (_, stop) => {
    const shop = openShop(() => ({
      head: LIBRARY,
      body: `<main><h1>Shop</h1></main><nav><a id="settings" href="#gone" data-kelisim="preferences">Cookies</a></nav>
        <script>${stop.replace('STOP', '(event) => event.stopImmediatePropagation()')}</script>`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    await visitor.click('#settings');
    await visitor.see(DIALOG);
    expect(await visitor.evaluate(() => location.hash)).toBe('');
  });
});
