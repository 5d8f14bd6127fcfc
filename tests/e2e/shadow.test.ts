import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, LIBRARY, openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

function markup(third: string, n: string): string {
  return `${heldSource('analytics', third, `n=${n}`)}
    <iframe title="Map" data-category="analytics" data-src="https://${third}/frame?n=${n}-frame"></iframe>`;
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('what is in a watched shadow root, or comes into it, is held and released like everything else', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: '<div id="watched"></div><div id="unwatched"></div>'}));
    const third = `other.${shop.site.host}`;
    const fill = (host: string, html: string): void => {
      const element = document.querySelector(host) as HTMLElement;
      const root = element.shadowRoot ?? element.attachShadow({mode: 'open'});
      root.innerHTML = html;
      if (host === '#watched') window.kelisim?.watch(root);
    };
    const add = (html: string): void => {
      const place = document.createElement('section');
      place.innerHTML = html;
      document.querySelector('#watched')?.shadowRoot?.append(place);
    };
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(fill, '#watched', markup(third, 'first'));
    await visitor.evaluate(fill, '#unwatched', markup(third, 'unwatched'));
    await visitor.evaluate(add, markup(third, 'second'));
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);

    await visitor.click(onCard('accept-all'));
    for (const n of ['first', 'first-frame', 'second', 'second-frame']) await internet.waitForRequest({n});
    await visitor.evaluate(add, markup(third, 'third'));
    for (const n of ['third', 'third-frame']) await internet.waitForRequest({n});
    await visitor.waitFor(() => window.__log?.includes('third'));

    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor(() => document.querySelector('#watched')?.shadowRoot?.querySelector('iframe[src]') === null);
    await visitor.evaluate(add, markup(third, 'fourth'));
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.__log)).toEqual(['first', 'second', 'third']);
    expect(shop.strangers().toSorted()).toEqual([
      'first',
      'first-frame',
      'second',
      'second-frame',
      'third',
      'third-frame',
    ]);
  });

  test('a button in a shadow root opens the preferences, and no link is followed', async () => {
    const shop = openShop(() => ({
      head: LIBRARY,
      body: `<div id="host"></div><script>
        document.querySelector('#host').attachShadow({mode: 'open'}).innerHTML =
          '<p><a href="/elsewhere" data-kelisim="preferences"><b>Cookie settings</b></a></p>';
      </script>`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    await visitor.click('#host >>> b');
    await visitor.see(DIALOG);
    expect(internet.requests({path: '/elsewhere'})).toEqual([]);
  });
});
