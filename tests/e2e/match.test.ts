import {beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {IDS, installDoubles} from '../doubles/doubles.js';
import {CARD, inDialog, onCard, switchOf} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {answerWithLibrary} from '../support/library.js';
import {answerWithPage, type Page} from '../support/page.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const CHECKOUT = ['/checkout', '/checkout/*'];
const PAYMENT = {name: 'payment', category: 'necessary', label: 'Payment', purpose: 'Takes money.', match: CHECKOUT};
const STATISTICS = {
  name: 'statistics',
  category: 'analytics',
  label: 'Statistics',
  match: '/checkout/ /checkout/*',
  cookies: [{name: '_stat'}],
};

/** What is granted by whoever accepts everything. */
const ALL = ['analytics', 'functional'];

interface Site extends Shop {
  readonly checkout: string;
}

/** A shop whose services run at the checkout only. */
function openCheckout(options: object = {}, more = '', body = ''): Site {
  const all = {controller: 'Shop LLP', policyUrl: '/privacy', services: [PAYMENT, STATISTICS], ...options};
  const page = (third: string): Page => ({
    head: `<script type="application/json" data-kelisim>${JSON.stringify(all)}</script>
      <script>
        window.kelisim = [];
        window.changes = [];
        document.addEventListener('kelisim:change', ({detail}) => changes.push(detail));
      </script>
      <script src="/lib/kelisim.js" ${more}></script>`,
    body: `<h1>Shop</h1>
      <iframe title="Payment" data-service="payment" data-src="https://${third}/frame?n=payment"></iframe>
      <script type="text/plain" data-service="statistics" data-src="https://${third}/js?n=statistics"></script>
      <iframe title="Map" data-category="functional" data-src="https://${third}/frame?n=map"></iframe>${body}
      <footer><a id="settings" href="#" data-kelisim="preferences">Cookies</a></footer>`,
  });
  const shop = openShop(page);
  let views = 0;
  const checkout = shop.site.route('/checkout/', () =>
    answerWithPage(page(`third-checkout${(views += 1)}.${shop.site.host}`)),
  );
  return {...shop, checkout};
}

interface Told {
  readonly source: string;
  readonly granted: readonly string[];
  readonly changed: readonly string[];
  readonly stillRunning?: readonly string[];
}

const changes = (tab: Tab): Promise<readonly Told[]> =>
  tab.evaluate(() => (window as unknown as {changes: Told[]}).changes);

const has = (tab: Tab, name: string): Promise<unknown> => tab.evaluate((each) => window.kelisim?.has(each), name);

/** Goes on in a single-page app. */
const goTo = (tab: Tab, path: string): Promise<void> => tab.evaluate((each) => history.pushState(null, '', each), path);

const granted = (tab: Tab): Promise<unknown> => tab.evaluate(() => window.kelisim?.choice?.granted);

/** Waits until the page has heard that a service runs, or does not. */
const hears = (tab: Tab, name: string, runs: boolean): Promise<unknown> =>
  tab.waitFor(
    (each, isOn) => {
      const told = (window as unknown as {changes: Told[]}).changes.at(-1);
      return told?.source === 'page' && told.changed.includes(each) && told.granted.includes(each) === isOn;
    },
    name,
    runs,
  );

beforeAll(() => installDoubles(internet));
beforeEach(() => internet.forget());

/** What Google Analytics was sent, but for clicks on the card. */
const names = (): (string | null)[] =>
  internet
    .requests({host: 'www.google-analytics.com'})
    .map(({url}) => new URL(url).searchParams.get('en'))
    .filter((name) => name !== 'click');

/** A shop whose pages speak to Google Analytics in their own markup, and whose file that judges pages is late. */
function openSaying(options: object = {}): Site {
  const google = {name: 'google-analytics', id: IDS.analytics, match: CHECKOUT};
  const said = `<script>
    window.dataLayer ??= [];
    window.gtag ??= function () { dataLayer.push(arguments); };
    gtag('event', location.pathname === '/' ? 'home' : 'purchase');
  </script>`;
  const shop = openCheckout({services: [google], ...options}, '', said);
  const path = '/lib/kelisim-limits.js';
  shop.site.route(path, {...answerWithLibrary({path}), delay: 500});
  return shop;
}

const isPageTold = (): boolean =>
  (window as unknown as {dataLayer: {event?: string}[]}).dataLayer.some(({event}) => event === 'kelisim_page');

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  /** Grants everything on the front page, and comes to the checkout then. */
  async function acceptAndGo(shop: Site): Promise<void> {
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'map'});
    await visitor.open(shop.checkout);
  }

  test('a necessary frame loads at the checkout, and nothing of it is requested elsewhere [L13, L24]', async () => {
    const shop = openCheckout();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    expect([shop.strangers(), await has(visitor, 'payment'), await has(visitor, 'necessary')]).toEqual([
      [],
      false,
      true,
    ]);
    // There is nothing that somebody could let load: only the map has a box in its place.
    await expect.poll(() => visitor.evaluate(() => document.querySelectorAll('kelisim-embed').length)).toBe(1);

    await visitor.open(shop.checkout);
    await internet.waitForRequest({n: 'payment'});
    await visitor.see(CARD);
    await staysQuiet(visitor);
    expect([shop.strangers(), await has(visitor, 'payment')]).toEqual([['payment'], true]);
  });

  test('a frame that waits for an answer has a box in its place at the checkout, and none elsewhere', async () => {
    const film = {name: 'film', category: 'functional', match: CHECKOUT};
    const shop = openCheckout(
      {services: [film]},
      '',
      '<iframe title="Film" data-service="film" data-src="/film"></iframe>',
    );
    const boxes = (): Promise<number> => visitor.evaluate(() => document.querySelectorAll('kelisim-embed').length);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await expect.poll(boxes).toBe(1);
    await staysQuiet(visitor);
    expect(await boxes()).toBe(1);
    await visitor.open(shop.checkout);
    await expect.poll(boxes).toBe(2);
    await visitor.evaluate(() => history.pushState(null, '', '/tea'));
    await expect.poll(boxes).toBe(1);
  });

  test('what a service has stored at the checkout stays while it is granted, though nobody can judge the page', async () => {
    const shop = openCheckout();
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => granted(visitor)).toEqual(ALL);
    await visitor.evaluate(() => void (document.cookie = '_stat=1; path=/'));
    shop.site.route('/lib/kelisim-limits.js', 'hang');
    // It never becomes complete.
    await visitor.open(shop.second, 'interactive');
    await visitor.waitFor(() => window.kelisim?.choice);
    await visitor.evaluate(() => window.kelisim?.withdraw('functional'));
    await expect.poll(() => granted(visitor)).toEqual(['analytics']);
    await staysQuiet(visitor);
    expect(await has(visitor, 'statistics')).toBe(false);
    expect((await visitor.cookies()).map(({name}) => name)).toContain('_stat');
  });

  test('what was granted elsewhere runs at the checkout, and the choice stays as it is', async () => {
    const shop = openCheckout();
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'map'});
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual(['map']);
    expect([await granted(visitor), await has(visitor, 'statistics')]).toEqual([ALL, false]);

    await visitor.open(shop.checkout);
    await internet.waitForRequest({n: 'statistics'});
    await expect.poll(() => has(visitor, 'statistics')).toBe(true);
    await visitor.evaluate(() => void (document.cookie = '_stat=1; path=/'));

    await visitor.open(shop.url);
    await visitor.click('#settings');
    await visitor.see(switchOf('analytics'));
    await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot;
      root?.querySelector<HTMLElement>('.category:has(> label > [name=analytics]) summary')?.click();
    });
    await visitor.see(switchOf('statistics'));
    expect(
      await visitor.evaluate(() => {
        const root = document.querySelector('kelisim-banner')?.shadowRoot;
        return root?.querySelector<HTMLInputElement>('[name=statistics]')?.checked;
      }),
    ).toBe(true);
    await visitor.click(inDialog('save'));
    await visitor.see('kelisim-status >>> [role=status]');
    await staysQuiet(visitor);
    expect([await granted(visitor), internet.requests({n: 'statistics'}).length]).toEqual([ALL, 1]);
    // What is granted on another page is not erased here.
    expect(await visitor.evaluate(() => document.cookie)).toContain('_stat=1');
    await visitor.evaluate(() => {
      document.addEventListener('kelisim:erased', () => (window.__log ??= []).push('erased'));
      window.kelisim?.withdraw();
    });
    await expect.poll(() => visitor.evaluate(() => document.cookie)).not.toContain('_stat');
    // What ended runs on other pages only, and consent to it is withdrawn all the same.
    await visitor.waitFor(() => window.__log?.includes('erased'));
    await visitor.waitFor(() =>
      document.querySelector('kelisim-status')?.shadowRoot?.textContent?.includes('withdrawn'),
    );
  });

  test('a frame that is shown once stays when the app goes on to another page', async () => {
    const shop = openCheckout();
    await visitor.open(shop.url);
    await visitor.click('kelisim-embed >>> [data-action=show-once]');
    await internet.waitForRequest({n: 'map'});
    await goTo(visitor, '/checkout/pay');
    await internet.waitForRequest({n: 'payment'});
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => document.querySelector('[title=Map]')?.hasAttribute('src'))).toBe(true);
    expect(internet.requests({n: 'map'})).toHaveLength(1);
  });

  test('a built-in service goes on where it left off, as often as the visitor comes to its pages', async () => {
    const google = {name: 'google-analytics', id: IDS.analytics, match: '/checkout/*'};
    const shop = openCheckout({services: [google]});
    const views = (): number =>
      internet.requests({host: 'www.google-analytics.com'}).filter(({url}) => url.includes('en=page_view')).length;
    await visitor.open(shop.url);
    await visitor.evaluate(() =>
      document.addEventListener('kelisim:reload', () => (window.__log ??= []).push('reload')),
    );
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'map'});
    for (const times of [1, 2, 3]) {
      await goTo(visitor, `/checkout/${times}`);
      await hears(visitor, 'google-analytics', true);
      await expect.poll(views).toBe(times);
      await goTo(visitor, '/');
      await hears(visitor, 'google-analytics', false);
      await visitor.evaluate(`void gtag('event', 'away')`);
    }
    await staysQuiet(visitor);
    expect(
      internet
        .requests({host: 'www.google-analytics.com'})
        .map(({url}) => url)
        .join(),
    ).not.toContain('away');
    expect(await visitor.evaluate(() => window.__log?.includes('reload') ?? false)).toBe(false);
    // A refusal is one, wherever it is given: who comes then is another visitor.
    await visitor.evaluate(() => window.kelisim?.withdraw('analytics'));
    await visitor.evaluate(() => window.kelisim?.save({analytics: true}));
    await goTo(visitor, '/checkout/4');
    await expect.poll(views).toBe(4);
    const clients = internet
      .requests({host: 'www.google-analytics.com'})
      .map(({url}) => new URL(url).searchParams.get('cid'));
    expect(new Set(clients.slice(0, 3)).size).toBe(1);
    expect(clients.at(-1)).not.toBe(clients[0]);
  });

  test('what runs ahead of the answer does so on its pages only', async () => {
    const google = {name: 'google-analytics', id: IDS.analytics, match: '/checkout/*'};
    const shop = openCheckout({services: [google], googleConsentMode: 'advanced'});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    expect(names()).toEqual([]);
    await goTo(visitor, '/checkout/1');
    await expect.poll(names).toEqual(['page_view']);
    await goTo(visitor, '/');
    await visitor.evaluate(`void gtag('event', 'away')`);
    await staysQuiet(visitor);
    expect(names()).toEqual(['page_view']);
    await goTo(visitor, '/checkout/2');
    await expect.poll(names).toEqual(['page_view', 'page_view']);
    expect(await visitor.evaluate(() => window.kelisim?.status)).toBe('undecided');
  });

  test('a change of the address is judged again', async () => {
    const shop = openCheckout();
    await visitor.open(shop.url);
    await visitor.evaluate(() =>
      window.kelisim?.push(
        (k) => void k.whenGranted('statistics').then(() => (window.__log ??= []).push(`resolved ${location.pathname}`)),
      ),
    );
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'map'});
    await staysQuiet(visitor);
    await goTo(visitor, '/checkout/pay');
    for (const n of ['statistics', 'payment']) await internet.waitForRequest({n});
    await visitor.waitFor(() => window.__log?.includes('resolved /checkout/pay'));
    expect((await changes(visitor)).at(-1)).toMatchObject({source: 'page', changed: ['payment', 'statistics']});

    await goTo(visitor, '/');
    await hears(visitor, 'statistics', false);
    await visitor.waitFor(() => !document.querySelector('[title=Payment]')?.hasAttribute('src'));
    await expect
      .poll(async () => (await changes(visitor)).at(-1))
      .toMatchObject({
        source: 'page',
        changed: ['payment', 'statistics'],
        stillRunning: ['statistics'],
      });
    expect(await granted(visitor)).toEqual(ALL);

    await visitor.evaluate(() => history.back());
    await visitor.waitFor(() => document.querySelector('[title=Payment]')?.hasAttribute('src'));
    await visitor.evaluate(() => history.replaceState(null, '', '/other'));
    await visitor.waitFor(() => !document.querySelector('[title=Payment]')?.hasAttribute('src'));
    await staysQuiet(visitor);
    expect(internet.requests({n: 'statistics'})).toHaveLength(1);
  });

  test('a page that leaves the checkout is loaded again, where only that ends what has run', async () => {
    const shop = openCheckout({}, 'data-reload-on-withdraw');
    await visitor.open(shop.checkout);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'statistics'});
    await visitor.waitFor(() => window.__log?.includes('statistics'));
    await goTo(visitor, '/second');
    await visitor.waitFor(() => location.pathname === '/second' && window.__log === undefined);
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    await staysQuiet(visitor);
    expect([await granted(visitor), await has(visitor, 'statistics')]).toEqual([ALL, false]);
    expect(internet.requests({n: 'statistics'})).toHaveLength(1);
  });

  test('a built-in service starts there, stops on the way out, and hears nothing of other pages', async () => {
    const metrika = {name: 'yandex-metrika', id: IDS.metrika, match: '/checkout/*'};
    const shop = openCheckout({services: [metrika]});
    const goal = (name: string): Promise<void> =>
      visitor.evaluate(
        ([id, each]) => (window as unknown as {ym?: (...words: unknown[]) => void}).ym?.(id, 'reachGoal', each),
        [IDS.metrika, name],
      );
    const sent = (): string =>
      internet
        .requests({host: 'mc.yandex.ru'})
        .map(({url, body}) => `${url} ${body}`)
        .join('\n');
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'map'});
    await goal('early');
    await staysQuiet(visitor);
    expect(sent()).toBe('');
    await goTo(visitor, '/checkout/pay');
    await hears(visitor, 'yandex-metrika', true);
    await goal('there');
    await expect.poll(() => decodeURIComponent(sent())).toContain('there');
    await goTo(visitor, '/');
    await hears(visitor, 'yandex-metrika', false);
    await goal('late');
    await staysQuiet(visitor);
    expect(decodeURIComponent(sent())).not.toMatch(/early|late/);
  });

  inFirst(engine)(
    'what the checkout says in its own markup reaches the service, and what other pages say does not',
    async () => {
      const shop = openSaying();
      await acceptAndGo(shop);
      await expect.poll(names).toEqual(['page_view', 'purchase']);
      await visitor.open(shop.url);
      await visitor.waitFor(isPageTold);
      await goTo(visitor, '/checkout/2');
      await expect.poll(() => names().length).toBe(3);
      await staysQuiet(visitor);
      expect(names()).toEqual(['page_view', 'purchase', 'page_view']);
    },
  );

  inFirst(engine)('where Google is told nothing, what was said before the service started is dropped', async () => {
    await acceptAndGo(openSaying({googleConsentMode: 'off'}));
    await expect.poll(names).toEqual(['page_view']);
    await staysQuiet(visitor);
    expect([names(), await visitor.evaluate(isPageTold)]).toEqual([['page_view'], false]);
  });

  inFirst(engine)('a pattern that nobody can read matches no page, and is told once', async () => {
    const shop = openCheckout({services: [{...PAYMENT, match: ['checkout', '/pay?step=1']}]});
    await visitor.open(shop.checkout);
    await visitor.waitFor(() => window.kelisim?.version);
    const said = async (): Promise<readonly string[]> =>
      (await visitor.consoleMessages()).map(({text}) => text).filter((text) => text.includes('"match"'));
    await expect.poll(said).toHaveLength(2);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    expect((await said())[0]).toBe(
      'kelisim: "match" of the service "payment" has no path: "checkout". It counts for no page. Write paths that begin with "/", such as "/checkout" and "/checkout/*". (match-path)',
    );
  });

  inFirst(engine)('where the file that judges it is blocked, such a service runs nowhere', async () => {
    const shop = openCheckout();
    internet.block(/kelisim-limits/);
    await visitor.open(shop.checkout);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'map'});
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual(['map']);
  });
});
