import {beforeAll, describe, expect, test} from 'vitest';
import {onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {CONTENT, LIBRARY, openShop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const BUTTON = 'kelisim-button >>> button';
/** A page without a way to the settings of its own. */
const LONG = CONTENT.replace(/<footer>.*<\/footer>/s, '');
const SHORT = '<header><a href="/">Home</a></header><h1>About</h1><button>Call</button>';

/** Name, kind and place of the button, on the screen and in the order in which a page is read and walked through. */
function place(tab: Tab): Promise<unknown> {
  return tab.evaluate(() => {
    const host = document.querySelector('kelisim-button') as Element;
    const button = host.shadowRoot?.querySelector('button') as Element;
    const {width, height, left, bottom} = button.getBoundingClientRect();
    const {clientHeight} = document.documentElement;
    return {
      name: button.textContent,
      role: button.localName,
      size: [width, height],
      fromCorner: [left, clientHeight - bottom].map(Math.round),
      isFirst: host === document.body.firstElementChild,
      isLast: host === document.body.lastElementChild,
    };
  });
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('the way to the settings has one name and one place, whatever the page and however often it is opened [A16]', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: LONG}));
    const about = shop.site.page('/about', {head: LIBRARY, body: SHORT});
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.see(BUTTON);
    const places = [await place(visitor)];
    for (const url of [about, shop.second, about]) {
      await visitor.open(url);
      await visitor.see(BUTTON);
      places.push(await place(visitor));
    }
    expect(places).toEqual(places.map(() => places[0]));
    expect(places[0]).toMatchObject({name: 'Cookie settings', role: 'button'});
  });
});
