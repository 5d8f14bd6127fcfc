import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, LABELS, LIBRARY, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

const POLICY =
  "default-src 'none'; script-src 'nonce-n1'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types kelisim lit-html";

/** Waits until a label is in the log, and gives all labels there. */
function logUpTo(tab: Tab, label: string): Promise<readonly string[] | false> {
  return tab.waitFor((last: string) => window.__log?.includes(last) === true && window.__log, label);
}

describe.each(engines)('in $name', (engine) => {
  test('scripts run in document order, even if some of them fail or hang', async () => {
    internet.block(/cut/);
    const shop = openShop((third) => ({
      head: `${LIBRARY}
        ${heldSource('analytics', third, 'n=slow&delay=400')}
        ${heldScript('analytics', 'inline')}
        ${heldSource('analytics', third, 'n=missing&status=404')}
        ${heldSource('analytics', third, 'n=cut')}
        <script type="text/plain" data-category="analytics">throw new Error('of the shop')</script>
        <script type="text/plain" data-category="analytics" async src="https://${third}/hang"></script>
        ${heldSource('analytics', third, 'n=throwing&code=throw 1')}`,
      body: `<h1>Shop</h1>${heldScript('advertising', 'advertising')}${heldSource('analytics', third, 'n=last')}`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    expect(await logUpTo(visitor, 'last')).toEqual(['slow', 'inline', 'throwing', 'advertising', 'last']);
  });

  test('scripts keep their attributes, and pass a policy by their nonce', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY.replace('<script', '<script nonce="n1"'),
      body: `<script nonce="n1" type="text/plain" data-category="analytics" src="https://${third}/js?n=outside"
          id="one" data-token="t1" crossorigin="anonymous" referrerpolicy="no-referrer"></script>
        <script nonce="n1" type="text/plain" data-category="analytics">
          (window.__log ??= []).push('inside', document.querySelector('#one').outerHTML);
        </script>
        ${heldScript('analytics', 'without a nonce')}`,
      headers: {'content-security-policy': POLICY},
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    const [outside, inside, markup, ...others] = (await logUpTo(visitor, 'inside')) as string[];
    expect([outside, inside, others]).toEqual(['outside', 'inside', []]);
    for (const attribute of ['data-token="t1"', 'crossorigin="anonymous"', 'data-category="analytics"', 'nonce='])
      expect(markup).toContain(attribute);
    expect(internet.requests({n: 'outside'})).toMatchObject([{referer: undefined}]);
  });

  test('modules, frames, pictures, styles and templates are released', async () => {
    const shop = openShop((third) => ({
      head: `${LIBRARY}<link rel="stylesheet" data-category="functional" data-href="https://${third}/css?n=style">`,
      body: `<script type="text/plain" data-type="module" data-category="analytics" src="https://${third}/mjs?n=module">
        </script>
        <iframe title="Map" data-category="functional" data-src="https://${third}/frame?n=frame"></iframe>
        <img alt="" data-category="advertising" data-srcset="https://${third}/px?n=picture 1x">
        <video data-category="functional" data-src="https://${third}/px?n=film" preload="auto"></video>
        <template data-category="advertising">
          <p id="inserted">Words</p><script data-src="https://${third}/js?n=template"></script>
        </template>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    for (const n of ['module', 'module-dependency', 'frame', 'picture', 'style', 'film', 'template'])
      await internet.waitForRequest({n});
    await visitor.see('template + #inserted');
  });

  test('markup for those who refuse waits for the refusal', async () => {
    const shop = openShop((third) => ({
      head: `${LIBRARY}${heldSource('!analytics', third, 'n=refused')}${heldScript('analytics', 'granted')}`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('reject-all'));
    expect(await logUpTo(visitor, 'refused')).toEqual(['refused']);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    expect(await logUpTo(visitor, 'granted')).toEqual(['refused', 'granted']);
    await visitor.reload();
    expect(await logUpTo(visitor, 'granted')).toEqual(['granted']);
  });

  test('markup that arrives later is held before the choice and released after it', async () => {
    const shop = openShop((third) => ({head: LIBRARY, body: `<h1 data-third="${third}">Shop</h1><div></div>`}));
    const visitor = await engine.newVisitor();
    const arrive = (n: string): void => {
      const third = document.querySelector('h1')?.dataset.third ?? '';
      const place = document.querySelector('div') as HTMLElement;
      place.innerHTML = `<script type="text/plain" data-category="analytics" src="https://${third}/js?n=${n}"></script>
        <img alt="" data-category="analytics" data-src="https://${third}/px?n=${n}-picture">`;
    };
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(arrive, 'early');
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await logUpTo(visitor, 'early');
    await visitor.evaluate(arrive, 'late');
    expect(await logUpTo(visitor, 'late')).toEqual(['early', 'late']);
    for (const n of ['early-picture', 'late-picture']) await internet.waitForRequest({n});
  });

  test('everything that a shop has comes at once when it is accepted', async () => {
    const shop = openShop();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    const labels = Object.values(LABELS).flat();
    for (const n of labels) await internet.waitForRequest({n});
    expect(shop.strangers().toSorted()).toEqual(labels.toSorted());
  });
});
