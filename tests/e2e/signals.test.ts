import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {LIBRARY, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

declare global {
  interface Window {
    /** What the vendors of these tests were told. */
    told: unknown[];
  }
}

const DENIED = {
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  security_storage: 'granted',
};
const GRANTED = Object.fromEntries(Object.keys(DENIED).map((type) => [type, 'granted']));
const REGION = {region: ['US-CA'], ad_storage: 'granted'};

const GOOGLE = `<script src="/lib/kelisim-signals.js" data-ads-data-redaction data-url-passthrough="true"
  data-wait-for-update="500" data-google-regions='${JSON.stringify([REGION])}'></script>`;
const SIGNALS = `<script src="/lib/kelisim-signals.js" data-signals="microsoft-uet wordpress shopify"></script>`;

/** Elements with the names of globals, and vendors who note what they are told. */
const VENDORS = `<i id="uetq"></i><iframe title="Empty" name="wp_set_consent"></iframe><img alt="" name="Shopify">
  <script>
    window.told = [];
    document.addEventListener('wp_consent_type_defined', () => told.push(wp_consent_type));
    window.wp_set_consent = (...words) => told.push(words);
    window.Shopify = {
      loadFeatures(features, done) {
        told.push(features);
        Shopify.customerPrivacy = {setTrackingConsent: (words, done) => told.push(words, typeof done)};
        setTimeout(done);
      },
    };
  </script>`;

const wordpress = (word: string): string[][] =>
  ['functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing'].map((name) => [name, word]);
const shopify = (isGranted: boolean): unknown[] => [
  {analytics: isGranted, marketing: isGranted, preferences: isGranted, sale_of_data: isGranted},
  'function',
];
const FEATURES = [{name: 'consent-tracking-api', version: '0.1'}];
const uet = (command: string, word: string): unknown[] => ['consent', command, {ad_storage: word}];

/** What stands in the data layer, as arrays. Only Arguments objects count. */
function dataLayer(tab: Tab): Promise<unknown[]> {
  return tab.evaluate(() =>
    (window as unknown as {dataLayer: ArrayLike<unknown>[]}).dataLayer.map((entry) =>
      // A list would be ignored.
      String(entry) === '[object Arguments]' ? Array.from(entry) : Array.isArray(entry) ? [] : entry,
    ),
  );
}

async function withdraw(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    window.kelisim?.subscribe(() => Object.assign(window, {isWithdrawn: true}));
    window.kelisim?.withdraw();
  });
  await tab.waitFor(() => 'isWithdrawn' in window);
}

describe.each(engines)('in $name', (engine) => {
  inFirst(engine)('Google is told everything in order, and each decision once', async () => {
    const shop = openShop(() => ({head: LIBRARY + GOOGLE}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    const before = [
      ['consent', 'default', DENIED],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
      ['consent', 'default', {...DENIED, wait_for_update: 500}],
      ['consent', 'default', {...REGION, wait_for_update: 500}],
    ];
    expect(await dataLayer(visitor)).toEqual(before);
    await visitor.click(onCard('accept-all'));
    await visitor.unsee(CARD);
    await withdraw(visitor);
    const updates = [
      ['consent', 'update', GRANTED],
      {event: 'kelisim_update', granted: ['analytics', 'functional', 'advertising'], denied: []},
      ['consent', 'update', DENIED],
      {event: 'kelisim_update', granted: [], denied: ['analytics', 'functional', 'advertising']},
    ];
    expect(await dataLayer(visitor)).toEqual([...before, ...updates]);
    await visitor.reload();
    expect(await dataLayer(visitor)).toEqual([before[0], ...updates.slice(2), before[1], before[2]]);
  });

  inFirst(engine)('Google is told when a grant is void because of what another page has stored', async () => {
    const shop = openShop(() => ({head: LIBRARY}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.unsee(CARD);
    await visitor.evaluate((name) => {
      const tomorrow = Math.floor(Date.now() / 1000) + 86_400;
      document.cookie = `${name}=v=1&r=0&t=${tomorrow}&g=analytics&d=&s=b; path=/; secure`;
      document.dispatchEvent(new Event('kelisim:stored'));
    }, '__Host-kelisim');
    await visitor.waitFor(() => window.kelisim?.has('analytics') === false);
    expect((await dataLayer(visitor)).slice(-2)).toEqual([
      ['consent', 'update', DENIED],
      {event: 'kelisim_update', granted: [], denied: ['analytics', 'functional', 'advertising']},
    ]);
  });

  inFirst(engine)(
    'Google is told in the data layer that the site has renamed, and its tags are told of that',
    async () => {
      const signals = '<script src="/lib/kelisim-signals.js" data-url-passthrough></script>';
      const options =
        'data-data-layer="layer2" data-google-analytics="G-ABC1234567" data-google-tag-manager="GTM-ABC1234"';
      const shop = openShop(() => ({head: LIBRARY.replace(' src', ` ${options} src`) + signals}));
      const visitor = await engine.newVisitor();
      await visitor.open(shop.url);
      await visitor.click(onCard('accept-all'));
      for (const path of ['/gtag/js', '/gtm.js'])
        expect((await internet.waitForRequest({path})).url).toMatch(/[?&]l=layer2$/);
      const [commands, usual] = await visitor.evaluate(() => {
        const {layer2, dataLayer: other} = window as unknown as Record<string, ArrayLike<unknown>[] | undefined>;
        return [layer2?.map((entry) => `${String(entry[0])} ${String(entry[1])}`), typeof other];
      });
      expect(commands?.slice(0, 3)).toEqual(['consent default', 'set url_passthrough', 'consent update']);
      expect(usual).toBe('undefined');
    },
  );

  inFirst(engine).each([
    ['behind', LIBRARY + SIGNALS],
    ['before', SIGNALS + LIBRARY],
  ])('tags of the site’s own hear of each decision once, from a script %s the library', async (_, scripts) => {
    const shop = openShop(() => ({body: VENDORS + scripts}));
    const visitor = await engine.newVisitor();
    const told = async (): Promise<unknown[]> => [
      await visitor.evaluate(() => window.told.splice(0)),
      await visitor.evaluate(() => (window as unknown as {uetq: unknown[]}).uetq.splice(0)),
    ];
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await told()).toEqual([['optin'], uet('default', 'denied')]);

    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.told.includes('function'));
    expect(await told()).toEqual([[...wordpress('allow'), FEATURES, ...shopify(true)], uet('update', 'granted')]);

    await withdraw(visitor);
    expect(await told()).toEqual([[...wordpress('deny'), ...shopify(false)], uet('update', 'denied')]);

    await visitor.reload();
    await visitor.waitFor(() => window.told.includes('function'));
    expect(await told()).toEqual([
      ['optin', ...wordpress('deny'), FEATURES, ...shopify(false)],
      [...uet('default', 'denied'), ...uet('update', 'denied')],
    ]);
    const uncaught = (await visitor.consoleMessages()).filter(({kind}) => kind === 'uncaught');
    expect(uncaught).toEqual([]);
  });

  test('a page loaded ahead tells vendors nothing about a stored choice before it is seen', async () => {
    const pretend = `<script>
      window.isAhead = location.pathname === '/second';
      Object.defineProperty(Document.prototype, 'prerendering', {configurable: true, get: () => window.isAhead});
    </script>`;
    const shop = openShop(() => ({head: pretend + LIBRARY + SIGNALS}));
    const visitor = await engine.newVisitor();
    const told = (): Promise<unknown> => visitor.evaluate(() => (window as unknown as {uetq: unknown[]}).uetq);
    await visitor.open(shop.url);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await visitor.waitFor(() => document.cookie.includes('&g=analytics'));
    await visitor.open(shop.second);
    expect(await told()).toEqual(uet('default', 'denied'));
    await visitor.evaluate(() => {
      Object.assign(window, {isAhead: false});
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    expect(await told()).toEqual([...uet('default', 'denied'), ...uet('update', 'granted')]);
  });
});
