import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines, isFirst} from '../support/engines.js';
import {heldScript, LIBRARY, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

declare global {
  interface Window {
    /** What a page of these tests heard. */
    heard: unknown[];
  }
}

const LISTEN = `<script>
  window.heard = [];
  for (const name of ['ready', 'show', 'change', 'hide'])
    document.addEventListener('kelisim:' + name, ({detail}) => heard.push([name, detail]));
</script>`;

const NAMES = ['analytics', 'functional', 'advertising'];

function heard(tab: Tab): Promise<unknown[]> {
  return tab.evaluate(() => window.heard);
}

/** What stands in the data layer, as arrays. */
function dataLayer(tab: Tab): Promise<unknown[][]> {
  return tab.evaluate(() =>
    (window as unknown as {dataLayer: ArrayLike<unknown>[]}).dataLayer.map((entry) =>
      'length' in entry ? Array.from(entry) : entry,
    ),
  );
}

describe.each(engines.filter(isFirst))('in $name', (engine) => {
  test('what was queued before the script is called in order, and what is pushed later at once', async () => {
    const queue = `<script>
      window.heard = [];
      window.kelisim = window.kelisim || [];
      kelisim.push((k) => heard.push(['first', k.status]));
      kelisim.push(() => { throw new Error('of the page'); });
      kelisim.push((k) => heard.push(['second', k.version.length > 0]));
    </script>`;
    const shop = openShop(() => ({
      head: `${queue}${LIBRARY}<script>kelisim.push((k) => heard.push(k === kelisim))</script>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await heard(visitor)).toEqual([['first', 'undecided'], ['second', true], true]);
  });

  test('events tell what happened, each once', async () => {
    const shop = openShop(() => ({head: LISTEN + LIBRARY}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    const before = {granted: [], denied: NAMES, changed: []};
    expect(await heard(visitor)).toMatchObject([
      ['ready', before],
      ['show', before],
    ]);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.heard.length === 4);
    const after = {granted: NAMES, denied: [], changed: NAMES, source: 'banner'};
    expect((await heard(visitor)).slice(2).toSorted()).toMatchObject([
      ['change', after],
      ['hide', {granted: NAMES}],
    ]);
    await visitor.reload();
    expect(await heard(visitor)).toMatchObject([['ready', {granted: NAMES, denied: []}]]);
  });

  test('the page can wait, listen and decide', async () => {
    const shop = openShop(() => ({head: LIBRARY}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => {
      window.heard = [];
      void window.kelisim?.whenGranted('analytics').then(() => window.heard.push('granted'));
      const stop = window.kelisim?.subscribe(({granted, source}) => {
        window.heard.push([granted, source]);
        stop?.();
      });
      window.kelisim?.save({functional: true});
    });
    await visitor.waitFor(() => window.heard.length > 0);
    await visitor.evaluate(() => window.kelisim?.save({analytics: true}));
    await visitor.waitFor(() => window.heard.includes('granted'));
    expect(await heard(visitor)).toEqual([[['functional'], 'api'], 'granted']);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual(['analytics', 'functional']);
    await visitor.evaluate(() => window.kelisim?.withdraw('functional'));
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual(['analytics']);
  });

  test.each(['typo', '', 'constructor'])(
    'withdraw() throws for the unknown name "%s" and takes nothing back',
    async (name) => {
      const shop = openShop(() => ({head: LIBRARY + heldScript('analytics', 'inline')}));
      const visitor = await engine.newVisitor();
      await visitor.open(shop.url);
      await visitor.click(onCard('accept-all'));
      const message = await visitor.evaluate((given) => {
        try {
          window.kelisim?.withdraw(given);
          return 'nothing';
        } catch (error) {
          return String(error);
        }
      }, name);
      expect(message).toMatch(/^TypeError: kelisim: .+/);
      expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(true);
    },
  );

  test.each([
    ['an unknown name', {typo: true}],
    ['a word for a boolean', {analytics: 'yes'}],
    ['a name of the language', {constructor: true}],
  ])('save() throws for %s and decides nothing', async (_, wishes) => {
    const shop = openShop(() => ({head: LIBRARY + heldScript('analytics', 'inline')}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    const message = await visitor.evaluate((given: object) => {
      try {
        window.kelisim?.save(given as Record<string, boolean>);
        return 'nothing';
      } catch (error) {
        return String(error);
      }
    }, wishes);
    expect(message).toMatch(/^TypeError: kelisim: .+/);
    expect(await visitor.evaluate(() => [window.kelisim?.status, window.__log ?? 'held'])).toEqual([
      'undecided',
      'held',
    ]);
    expect(await visitor.cookies()).toEqual([]);
  });

  test.each([
    ['a choice to take over', 'data-migrate="klaro"', LIBRARY],
    [
      'options on the element',
      '',
      '<script src="/lib/kelisim.js" data-data-layer="layer"></script><kelisim-banner categories="analytics"></kelisim-banner>',
    ],
  ])(
    'with %s, Google is denied first in the queue that the site names, and not at all where it says so',
    async (_, words, tag) => {
      const head = tag.replace(' src', ` ${words} data-data-layer="layer" src`);
      const shop = openShop(() => ({
        head: `${head}<script>window.layer = window.layer || []; layer.push(['after'])</script>`,
      }));
      const visitor = await engine.newVisitor();
      await visitor.open(shop.url);
      await visitor.see(CARD);
      const queues = (): Promise<unknown> =>
        visitor.evaluate(() => {
          const {layer, dataLayer: other} = window as unknown as {layer: ArrayLike<unknown>[]; dataLayer?: unknown};
          return [layer.map((entry) => Array.from(entry).slice(0, 2).join(' ')), other ?? null];
        });
      expect(await queues()).toEqual([['consent default', 'after'], null]);
      const silent = openShop(() => ({
        head: `<script>window.layer = []</script>${head.replace(' src', ' data-google-consent-mode="off" src')}`,
      }));
      await visitor.open(silent.url);
      await visitor.see(CARD);
      expect(await queues()).toEqual([[], null]);
    },
  );

  test('Google is denied first and told of each decision once [L22]', async () => {
    const shop = openShop(() => ({head: `${LIBRARY}<script>dataLayer.push(['after'])</script>`}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    const denied = {
      analytics_storage: 'denied',
      ad_storage: 'denied',
      ad_user_data: 'denied',
      security_storage: 'granted',
    };
    expect(await dataLayer(visitor)).toMatchObject([['consent', 'default', denied], ['after']]);
    await visitor.evaluate(() => window.kelisim?.save({analytics: true}));
    await visitor.unsee(CARD);
    const granted = {...denied, analytics_storage: 'granted'};
    expect((await dataLayer(visitor)).slice(2)).toMatchObject([
      ['consent', 'update', granted],
      {event: 'kelisim_update'},
    ]);
    await visitor.reload();
    expect(await dataLayer(visitor)).toMatchObject([
      ['consent', 'default', denied],
      ['consent', 'update', granted],
      {event: 'kelisim_update'},
      ['after'],
    ]);
  });
});
