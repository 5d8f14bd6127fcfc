import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {CARD} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import type {Page} from '../support/page.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, LIBRARY, openShop, type Shop} from '../support/shop.js';
import {openUndebugged} from '../support/undebugged.js';
import type {Tab} from '../support/visitor.js';

/** Milliseconds for anything that should not come, where the page cannot be asked. */
const SETTLE = 300;

/** Tells the server of what happens in a page, each with whether the page was being prerendered. */
const TELL = `<script>
  const tell = (name) => fetch('/told?n=' + name + (document.prerendering ? '-ahead' : ''));
  for (const name of ['ready', 'show', 'change', 'hide'])
    document.addEventListener('kelisim:' + name, () => tell(name));
  addEventListener('pageshow', () => tell('pageshow'));
</script>`;

/** A way to the settings: a page without one fetches the settings button. */
const SETTINGS = '<a href="#" data-kelisim="preferences">Cookie settings</a>';

const PRETEND = `<script>
  window.isAhead = true;
  Object.defineProperty(Document.prototype, 'prerendering', {configurable: true, get: () => window.isAhead});
</script>`;

/** A page that keeps a log of itself at the server. */
function write(third: string, before = ''): Page {
  return {
    head: before + TELL + LIBRARY + heldSource('analytics', third, 'n=analytics'),
    body: `<h1>Ahead</h1><iframe title="Map" data-category="functional" data-src="https://${third}/frame?n=frame">
      </iframe>`,
  };
}

/** What the pages of a shop told, in order. */
function told(shop: Shop): (string | undefined)[] {
  return internet.requests({host: shop.site.host, path: '/told'}).map(({n}) => n);
}

/** Puts a page that pretends to be prerendered into a shop. */
function addPretender(shop: Shop): string {
  return shop.site.page('/ahead', write(`ahead.${shop.site.host}`, PRETEND));
}

async function activate(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    Object.assign(window, {isAhead: false});
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('prerenderingchange'));
  });
}

describe.each(engines)('in $name', (engine) => {
  test('a page loaded ahead does nothing for a visitor who accepted until it is shown [M14]', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: SETTINGS}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await visitor.waitFor(() => document.cookie.includes('&g=analytics'));

    internet.forget();
    const ahead = addPretender(shop);
    await visitor.open(ahead);
    await internet.waitForRequest({n: 'pageshow-ahead'});
    await staysQuiet(visitor);
    expect(told(shop)).toEqual(['pageshow-ahead']);
    expect([shop.strangers(), shop.library(ahead)]).toEqual([[], ['kelisim.js']]);
    expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(false);

    await activate(visitor);
    for (const n of ['analytics', 'frame']) await internet.waitForRequest({n});
    await staysQuiet(visitor);
    expect(told(shop)).toEqual(['pageshow-ahead', 'ready']);
    expect(shop.strangers().toSorted()).toEqual(['analytics', 'frame']);
    // The page offers no way to the settings of its own.
    expect(shop.library(ahead).toSorted()).toEqual(['kelisim-button.js', 'kelisim-elements.js', 'kelisim.js']);
    expect(await visitor.evaluate(() => window.__log)).toEqual(['analytics']);
  });

  test('a page loaded ahead asks when it is shown, and knows a choice that was made meanwhile', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: SETTINGS}));
    const other = await engine.newVisitor();
    const visitor = await other.newTab();
    await other.open(shop.url);
    await other.see(CARD);

    internet.forget();
    const ahead = addPretender(shop);
    await visitor.open(ahead);
    await internet.waitForRequest({n: 'pageshow-ahead'});
    await staysQuiet(visitor);
    expect([told(shop), shop.library(ahead)]).toEqual([['pageshow-ahead'], ['kelisim.js']]);
    expect(await visitor.evaluate(() => document.querySelector('kelisim-banner'))).toBeNull();
    await activate(visitor);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);

    internet.forget();
    await visitor.open(ahead);
    await internet.waitForRequest({n: 'pageshow-ahead'});
    internet.forget();
    await other.evaluate(() => window.kelisim?.acceptAll());
    await visitor.waitFor(() => document.cookie.includes('&g=analytics'));
    await staysQuiet(visitor, other);
    expect([told(shop), shop.strangers()]).toEqual([[], []]);
    await activate(visitor);
    await internet.waitForRequest({n: 'analytics'});
    expect(await visitor.sees(CARD)).toBe(false);
  });
});

// The others load no page ahead.
describe.runIf(engines.some(({name}) => name === 'chromium'))('in chromium, which loads pages ahead', () => {
  test('nothing happens before the visit, and then everything [M14]', async () => {
    const shop = openShop(() => ({
      head: `${LIBRARY}<script>
        document.addEventListener('kelisim:change', () => {
          const rules = {prerender: [{source: 'list', urls: ['/ahead'], eagerness: 'immediate'}]};
          const script = Object.assign(document.createElement('script'), {type: 'speculationrules'});
          script.textContent = JSON.stringify(rules);
          document.head.append(script);
        });
        kelisim.acceptAll();
        setInterval(async () => (await fetch('/may-go')).ok && (location.href = '/ahead'), 50);
      </script>`,
    }));
    const isAhead = ({headers}: {headers: Record<string, unknown>}): boolean =>
      String(headers['sec-purpose']).includes('prerender');
    shop.site.page('/ahead', {...write(`ahead.${shop.site.host}`), recorder: false});
    openUndebugged(shop.url);
    await internet.waitForRequest({n: 'pageshow-ahead'});
    await sleep(SETTLE);
    expect(told(shop)).toEqual(['pageshow-ahead']);
    expect(shop.strangers()).toEqual([]);
    expect(
      internet
        .requests()
        .filter(isAhead)
        .map(({path}) => path),
    ).toEqual(['/ahead', '/lib/kelisim.js', '/told']);

    shop.site.route('/may-go', {});
    for (const n of ['ready', 'analytics', 'frame']) await internet.waitForRequest({n});
    await sleep(SETTLE);
    expect(told(shop)).toEqual(['pageshow-ahead', 'ready']);
    expect(shop.strangers().toSorted()).toEqual(['analytics', 'frame']);
    expect(internet.requests({path: '/ahead'})).toHaveLength(1);
  });
});
