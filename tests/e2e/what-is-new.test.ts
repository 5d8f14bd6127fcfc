import {beforeEach, describe, expect, test} from 'vitest';
import {DIALOG, onCard, switchOf} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const COUNTER = {name: 'counter', category: 'analytics', label: 'Counter'};
const CHAT = {name: 'chat', category: 'functional', label: 'Chat'};
const ADS = {name: 'ads', category: 'advertising', label: 'Ads'};

const BEFORE = {services: [COUNTER, CHAT]};

/** A shop that has changed since the visitor answered. */
function openChanging(after: object): Shop {
  let views = 0;
  return openShop(() => {
    const options = {controller: 'Shop LLP', policyUrl: '/privacy', ...(views === 0 ? BEFORE : after)};
    views += 1;
    return {
      head: `<script type="application/json" data-kelisim>${JSON.stringify(options)}</script>
        <script src="/lib/kelisim.js"></script>`,
      body: '<h1>Shop</h1>',
    };
  });
}

/** The categories that are marked as new. */
const marked = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot;
    const rows = [...(root?.querySelectorAll('dialog .category > label') ?? [])];
    return rows
      .filter((row) => row.querySelector('small')?.textContent === 'New')
      .map((row) => row.querySelector('input')?.name ?? '');
  });

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  test.each<[string, object, boolean, readonly string[]]>([
    ['a grant that has lapsed with a raised revision is nothing new', {...BEFORE, revision: 1}, true, []],
    ['a service that was added is', {services: [COUNTER, CHAT, {...CHAT, name: 'map'}]}, true, ['functional']],
    ['a category that was added is', {services: [COUNTER, CHAT, ADS]}, true, ['advertising']],
    ['what was added is, beside what has lapsed', {services: [COUNTER, CHAT, ADS], revision: 1}, true, ['advertising']],
    ['a category without services that was added is', {categories: 'analytics functional own'}, true, ['own']],
    ['what was added beside a refusal is', {services: [COUNTER, CHAT, ADS]}, false, ['advertising']],
  ])('%s [L16]', async (_, after, isAccepted, names) => {
    const shop = openChanging(after);
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await visitor.see(switchOf('analytics'));
    expect(await marked(visitor)).toEqual([]);
    if (isAccepted) await visitor.evaluate(() => window.kelisim?.acceptAll());
    else await visitor.evaluate(() => window.kelisim?.save({analytics: false, functional: false}));
    await visitor.unsee(DIALOG);
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await visitor.see(switchOf('analytics'));
    expect(await marked(visitor)).toEqual(names);
  });
});
