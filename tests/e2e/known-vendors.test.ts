import {describe, expect, test} from 'vitest';
import {VENDORS, type Vendor} from '../../src/checks/vendor-table.js';
import {CARD} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines, isFirst} from '../support/engines.js';
import {LIBRARY, openShop} from '../support/shop.js';

const optional = VENDORS.filter(({category}) => category !== 'necessary');

function addressOf({addresses: [first = '']}: Vendor): string {
  return `https://${first.replace('*', 'some')}`;
}

/** What loads a vendor: a frame, or a snippet that makes a script. Its calls say who it is, where two share an address. */
function markupOf(vendor: Vendor): string {
  if (vendor.isEmbed) return `<iframe title="${vendor.label}" src="${addressOf(vendor)}"></iframe>`;
  return `<script>/* ${vendor.calls[0] ?? ''} */ document.createElement('script').src = '${addressOf(vendor)}';</script>`;
}

describe.each(engines.filter(isFirst))('in $name', (engine) => {
  async function heard(body: string): Promise<readonly string[]> {
    const visitor = await engine.newVisitor();
    await visitor.open(openShop(() => ({isHurried: true, head: LIBRARY, body: `<h1>Shop</h1>${body}`})).url);
    await visitor.see(CARD);
    await untilChecked(visitor);
    return (await visitor.consoleMessages()).map(({text}) => /This is (.+?): </.exec(text)?.[1] ?? text);
  }

  test('every known vendor is named by what it loads', async () => {
    const labels = optional.map(({label}) => label);
    expect((await heard(optional.map(markupOf).join(''))).toSorted()).toEqual(labels.toSorted());
  });

  test('every known vendor is named by the address of its script', async () => {
    const loading = optional.filter(({isEmbed}) => !isEmbed);
    const scripts = loading.map((vendor) => `<script async src="${addressOf(vendor)}"></script>`);
    expect((await heard(scripts.join(''))).toSorted()).toEqual(loading.map(({label}) => label).toSorted());
  });

  test('every call of a known vendor names it', async () => {
    const calls = VENDORS.flatMap(({label, calls: all}) => all.map((call) => ({label, call})));
    const scripts = calls.map(({call}) => `<script type="text/plain">${call}1, count()</script>`);
    expect(await heard(scripts.join(''))).toEqual(calls.map(({label}) => label));
  });
});
