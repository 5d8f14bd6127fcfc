import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, LIBRARY, openShop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

/** Registers for what has passed when scripts are released. */
const LATE = `(window.__log ??= []).push('script');
  document.addEventListener('DOMContentLoaded', () => __log.push('DOMContentLoaded'));
  addEventListener('load', {handleEvent() { __log.push('load'); }});
  window.addEventListener('pageshow', () => __log.push('pageshow'), {once: true});
  addEventListener('resize', () => __log.push('resize'));`;

function logOf(tab: Tab, last: string): Promise<readonly string[] | false> {
  return tab.waitFor((label: string) => window.__log?.includes(label) === true && window.__log, last);
}

/** Accepts, with the releaser at hand, and tells what has run by the next frame. */
async function acceptUntilFrame(visitor: Visitor): Promise<string[]> {
  await visitor.see(CARD);
  // What releases is fetched when somebody comes to an answer, once the card is followed.
  await visitor.waitFor(() => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot;
    const answer = root?.querySelector<HTMLElement>('[data-action=accept-all]');
    answer?.blur();
    answer?.focus();
    return 'kelisim-elements' in Object((window as unknown as Record<symbol, unknown>)[Symbol.for('kelisim')]);
  });
  return visitor.evaluate(() => {
    window.kelisim?.acceptAll();
    return new Promise<string[]>((resolve) => requestAnimationFrame(() => resolve([...(window.__log ?? [])])));
  });
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('after an acceptance the page is drawn without the question before a script runs', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: heldScript('analytics', 'inline') + heldSource('analytics', third, 'n=external'),
    }));
    await visitor.open(shop.url);
    expect(await acceptUntilFrame(visitor)).toEqual([]);
    expect(await logOf(visitor, 'external')).toEqual(['inline', 'external']);
  });

  test('those that wait for their turn are downloaded already', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: ['one', 'two', 'three'].map((n) => heldSource('analytics', third, `n=${n}&delay=600`)).join(''),
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    expect(await logOf(visitor, 'three')).toEqual(['one', 'two', 'three']);
    expect(internet.requests({path: '/js'})).toHaveLength(3);
    // By the page's clock: on a slow machine requests take their time to arrive.
    const [end = 0, ...begun] = await visitor.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const find = (n: string) => entries.find(({name}) => name.includes(`/js?n=${n}&`));
      return [find('one')?.responseEnd, find('two')?.startTime, find('three')?.startTime];
    });
    for (const start of begun) expect(start).toBeLessThan(end);
  });

  test('a script that hangs holds up the rest for its time limit and no longer', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY.replace('<script', '<script data-timeout="60000"'),
      body: `<script type="text/plain" data-category="analytics" data-timeout="200" src="https://${third}/hang"></script>
        ${heldScript('analytics', 'inline')}${heldSource('analytics', third, 'n=last')}`,
    }));
    await visitor.open(shop.url, 'interactive');
    await visitor.click(onCard('accept-all'));
    expect(await logOf(visitor, 'last')).toEqual(['inline', 'last']);
  });

  test('what waits for events of a page that has long loaded still starts', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<h1>Shop</h1><script type="text/plain" data-category="analytics">${LATE}</script>
        ${heldSource('advertising', third, `n=outside&code=${encodeURIComponent(LATE.replaceAll("push('", "push('outside "))}`)}`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await logOf(visitor, 'outside pageshow');
    await staysQuiet(visitor);
    const log = (await visitor.evaluate(() => window.__log)) ?? [];
    const ofTheFirst = log.filter((label) => !label.startsWith('outside'));
    expect(ofTheFirst).toEqual(['script', 'DOMContentLoaded', 'load', 'pageshow']);
    expect(log.filter((label) => label.startsWith('outside '))).toEqual(
      ['script', 'DOMContentLoaded', 'load', 'pageshow'].map((label) => `outside ${label}`),
    );
    // The page's own way to register is back.
    await visitor.evaluate(() => addEventListener('load', () => window.__log?.push('of the page')));
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.__log?.length)).toBe(log.length);
  });

  test('a script that writes into the document erases nothing', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<h1>Shop</h1><p id="place"></p><script type="text/plain" data-category="analytics">
          document.write('<b cla', 'ss="written">Words</b>');
          document.write('<script src="https://${third}/js?n=written"></scr' + 'ipt>');
        </script><p id="after">After</p>`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await logOf(visitor, 'written');
    expect(await visitor.text('h1')).toBe('Shop');
    expect(await visitor.text('script + b.written')).toBe('Words');
    expect(await visitor.text('#after')).toBe('After');
  });
});
