import {beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {serviceFile} from '../../src/services/catalogue.js';
import {IDS, installDoubles, TAGS} from '../doubles/doubles.js';
import {metrika} from '../doubles/metrika.js';
import {JAVASCRIPT} from '../support/answer.js';
import {inDialog, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {LIBRARY, openShop, OPTIONS, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const FOOTER = '<h1>Shop</h1><footer><a id="settings" href="#" data-kelisim="preferences">Cookies</a></footer>';

function shopWith(attributes: string, head = '', page = ''): Shop {
  return openShop(() => ({
    attributes: page,
    head: `${head}<script>window.heard = [];
        window.erased = [];
        document.addEventListener('kelisim:erased', ({detail}) => erased.push(detail));
        document.addEventListener('kelisim:change', ({detail}) => heard.push(detail));</script>
      <script src="/lib/kelisim.js" ${OPTIONS} ${attributes}></script>`,
    body: FOOTER,
  }));
}

const lastHeard = (tab: Tab, times: number): Promise<unknown> =>
  tab.waitFor((count: number) => {
    const {heard} = window as unknown as {heard: unknown[]};
    return heard.length >= count && heard.at(-1);
  }, times);

const layer = (tab: Tab): Promise<unknown[]> =>
  tab.evaluate(() =>
    (window as unknown as {dataLayer: unknown[]}).dataLayer.map((entry) => {
      const words = Array.from(entry as ArrayLike<unknown>) as [string?, string?, unknown?];
      if (!words.length) return entry;
      const state = words[2] as {analytics_storage?: string; ad_storage?: string} | undefined;
      if (words[0] === 'consent') return [...words.slice(0, 2), state?.analytics_storage, state?.ad_storage].join(' ');
      return words[0] === 'js' ? 'js' : words.slice(0, 2).join(' ');
    }),
  );

beforeAll(() => installDoubles(internet));
beforeEach(() => internet.forget());

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  test('the visitor is told what was removed and what only the browser can remove, in their language [L08]', async () => {
    const shop = shopWith(`data-yandex-metrika="${IDS.metrika}"`, '', 'lang="ru"');
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({host: 'mc.yandex.ru', path: '/metrika/tag.js'});
    await visitor.click('#settings');
    await visitor.click(inDialog('withdraw'));
    await visitor.see('kelisim-status >>> [role=status]');
    await visitor.waitFor(() =>
      document
        .querySelector('kelisim-status')
        ?.shadowRoot?.querySelector('p')
        ?.textContent?.startsWith('Согласие отозвано'),
    );
    expect(await lastHeard(visitor, 2)).toMatchObject({
      denied: expect.arrayContaining(['yandex-metrika']),
      stillRunning: [],
    });
    expect(await visitor.evaluate('window.erased')).toMatchObject([
      {
        notErased: [
          {service: 'yandex-metrika', domain: 'yandex.ru'},
          {service: 'yandex-metrika', cookie: 'yabs-sid'},
        ],
      },
    ]);
    await visitor.click('kelisim-status >>> [data-action=hide]');
    await expect.poll(() => visitor.evaluate(() => document.querySelector('kelisim-status'))).toBeNull();
  });

  test('what only a reload ends is said, with a button for it', async () => {
    const shop = shopWith(`data-top-mail-ru="${IDS.topMail}"`);
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({host: 'top-fwz1.mail.ru', path: '/js/code.js'});
    await visitor.evaluate(() => window.kelisim?.withdraw());
    expect(await lastHeard(visitor, 2)).toMatchObject({stillRunning: ['top-mail-ru']});
    await visitor.click('kelisim-status >>> [data-action=reload]');
    await visitor.waitFor(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type === 'reload',
    );
  });

  test('a counter that was stopped while its tag was loading starts again [L23]', async () => {
    const shop = shopWith(
      '',
      `<script type="application/json" data-kelisim>
      {"services": [{"name": "yandex-metrika", "id": "${IDS.metrika}", "host": "mc.webvisor.org", "spa": true}, {"name": "youtube"}]}
    </script>`,
    );
    const {host, pathname} = new URL(TAGS.metrikaAbroad);
    internet.site(host).route(pathname, {type: JAVASCRIPT, body: metrika, delay: 1000});
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({host});
    await visitor.evaluate(() => window.kelisim?.withdraw());
    // An embed runs nothing that a reload would have to end.
    expect(await lastHeard(visitor, 2)).toMatchObject({stillRunning: []});
    await visitor.waitFor(() => performance.getEntriesByType('resource').some(({name}) => name.includes('tag_ww.js')));
    await staysQuiet(visitor);
    expect(internet.requests({host: 'mc.yandex.ru'})).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    const hit = await internet.waitForRequest({host: 'mc.yandex.ru'});
    expect(hit.path).toBe(`/watch/${IDS.metrika}`);
    // Session replay, which keeps this cookie, is off unless asked for; routes are told.
    expect((await visitor.cookies()).map(({name}) => name)).not.toContain('_ym_visorc');
    internet.forget();
    await visitor.evaluate(() => history.pushState(null, '', '/second'));
    await internet.waitForRequest({host: 'mc.yandex.ru'});
  });

  test('Google is told the exact sequence [L22]', async () => {
    const shop = shopWith(`data-google-analytics="${IDS.analytics}"`);
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    await visitor.evaluate(() => {
      const {dataLayer} = window as unknown as {dataLayer: unknown[]};
      dataLayer.push({event: 'order'});
    });
    await visitor.evaluate(() => window.kelisim?.save({analytics: true}));
    await internet.waitForRequest({host: 'www.google-analytics.com'});
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await lastHeard(visitor, 2);
    expect(await layer(visitor)).toEqual([
      'consent default denied denied',
      'consent update granted denied',
      {event: 'kelisim_update', granted: ['analytics', 'google-analytics'], denied: ['functional', 'advertising']},
      'js',
      `config ${IDS.analytics}`,
      'consent update denied denied',
      {
        event: 'kelisim_update',
        granted: [],
        denied: ['analytics', 'functional', 'advertising', 'google-analytics'],
      },
    ]);
    // The page view was told with consent for analytics and none for advertising.
    expect(internet.requests({host: 'www.google-analytics.com'})[0]?.url).toContain('gcs=G101');
  });

  test('a visitor who refused loads no service, one who granted loads theirs', async () => {
    const shop = shopWith(`data-google-analytics="${IDS.analytics}" data-meta-pixel="${IDS.meta}"`);
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    await visitor.evaluate(() => window.kelisim?.save({analytics: true}));
    // The first page asks for its service too.
    await internet.waitForRequest({host: 'www.googletagmanager.com'});
    await staysQuiet(visitor);
    internet.forget();
    await visitor.open(shop.second);
    await internet.waitForRequest({host: 'www.googletagmanager.com'});
    await staysQuiet(visitor);
    expect(shop.library(shop.second)).toEqual([
      'kelisim.js',
      'kelisim-services.js',
      `${serviceFile('google-analytics')}.js`,
    ]);
    expect(shop.strangers().filter((url) => url.includes('facebook'))).toEqual([]);
  });

  test('an id of the wrong form is reported, and nothing is loaded', async () => {
    const shop = shopWith('data-yandex-metrika="12345678&x=//evil.test" data-google-analytics="UA-1234-1"');
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.__console.length >= 2);
    expect((await visitor.consoleMessages()).map(({text}) => text).sort()).toEqual([
      expect.stringMatching(/google-analytics="UA-1234-1" is no id of Google Analytics, so it is not started/),
      expect.stringMatching(/yandex-metrika="12345678&x=.* is no id of Yandex\.Metrika, so it is not started/),
    ]);
    expect(shop.strangers()).toEqual([]);
  });

  test('a pixel for visitors without scripts is reported [L23]', async () => {
    const shop = openShop(() => ({
      head: `<script src="/lib/kelisim.js" ${OPTIONS} data-yandex-metrika="${IDS.metrika}"></script>`,
      body: `${FOOTER}<noscript><img src="https://mc.yandex.ru/watch/${IDS.metrika}" alt=""></noscript>
        <noscript>This page needs scripts.</noscript>`,
    }));
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    await visitor.waitFor(() => window.__console.length > 0);
    expect((await visitor.consoleMessages()).map(({text}) => text)).toEqual([
      expect.stringContaining('The <noscript> of Yandex.Metrika with mc.yandex.ru is fetched without consent'),
    ]);
  });

  test('a known tracker under necessary is not necessary [L13]', async () => {
    const options = {services: [{name: 'google-analytics', id: IDS.analytics, category: 'necessary'}]};
    const shop = shopWith(
      '',
      `<script type="application/json" data-kelisim>${JSON.stringify(options)}</script>
       <script type="text/plain" data-service="google-analytics">navigator.sendBeacon('https://leak.test/beacon')</script>`,
    );
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(onCard('reject-all'));
    expect(await visitor.evaluate(() => window.kelisim?.has('google-analytics'))).toBe(false);
    expect(shop.strangers()).toEqual([]);
  });

  test('databases and partitioned cookies go too [L08]', async () => {
    const options = {
      services: [
        {
          name: 'acme',
          category: 'analytics',
          databases: [{pattern: '^acme'}],
          cookies: [{name: 'acme'}, {name: '__Host-acme'}],
        },
      ],
    };
    const shop = shopWith('', `<script type="application/json" data-kelisim>${JSON.stringify(options)}</script>`);
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await lastHeard(visitor, 1);
    await visitor.evaluate(async () => {
      document.cookie = 'acme=1; path=/; secure; samesite=none; partitioned';
      document.cookie = 'acme=1; path=/';
      document.cookie = '__Host-acme=1; path=/; secure';
      for (const name of ['acme-1', 'mine'])
        await new Promise((resolve) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result.close());
        });
    });
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor(async () => {
      const names = (await indexedDB.databases()).map(({name}) => name);
      return names.includes('mine') && !names.includes('acme-1') && !document.cookie.includes('acme');
    });
  });
});

describe.each(engines.filter(({name}) => name !== 'webkit'))('Global Privacy Control in $name', (engine) => {
  let visitor: Visitor;
  const GPC = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', {value: true, configurable: true})</script>`;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  test('refuses advertising, whatever is clicked, grants nothing, and is shown [L26]', async () => {
    const shop = shopWith(`data-meta-pixel="${IDS.meta}" data-google-analytics="${IDS.analytics}"`, GPC);
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(false);
    await visitor.click(onCard('preferences'));
    await visitor.see(inDialog('save'));
    expect(await visitor.text('kelisim-banner >>> #about-advertising')).toContain('We turned that off');
    expect(
      await visitor.evaluate(
        () =>
          document.querySelector('kelisim-banner')?.shadowRoot?.querySelector<HTMLInputElement>('[name=advertising]')
            ?.disabled,
      ),
    ).toBe(true);
    await visitor.click(inDialog('accept-all'));
    await internet.waitForRequest({host: 'www.google-analytics.com'});
    expect(await lastHeard(visitor, 1)).toMatchObject({denied: expect.arrayContaining(['advertising', 'meta-pixel'])});
    expect(shop.strangers().filter((url) => url.includes('facebook'))).toEqual([]);
    expect((await visitor.cookies()).find(({name}) => name === '__Host-kelisim')?.value).toMatch(/d=advertising/);
  });

  test('the recipe for Do Not Track refuses without asking', async () => {
    const recipe = `<script>Object.defineProperty(navigator, 'doNotTrack', {value: '1', configurable: true});
      (window.kelisim ??= []).push((k) => navigator.doNotTrack === '1' && k.status === 'undecided' && k.rejectAll());</script>`;
    const shop = openShop(() => ({
      head: `${recipe}<script src="/lib/kelisim.js" ${OPTIONS} data-google-analytics="${IDS.analytics}"></script>`,
      body: FOOTER,
    }));
    await visitor.open(shop.url);
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    await expect.poll(async () => (await visitor.cookies()).map(({name}) => name)).toEqual(['__Host-kelisim']);
    expect(await visitor.sees(onCard('accept-all'))).toBe(false);
    expect(shop.strangers()).toEqual([]);
  });

  test('takes an older grant back, and says so in the record [L26]', async () => {
    let head = '';
    const shop = openShop(() => ({
      head: `${head}<script src="/lib/kelisim.js" ${OPTIONS} data-meta-pixel="${IDS.meta}"></script>`,
      body: FOOTER,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({host: 'www.facebook.com'});
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    await expect.poll(async () => (await visitor.cookies()).length).toBeGreaterThan(0);
    await staysQuiet(visitor);
    head = GPC;
    internet.forget();
    await visitor.open(shop.url);
    await visitor.waitFor(() => window.kelisim?.choice?.source === 'gpc');
    await expect
      .poll(async () => (await visitor.cookies()).find(({name}) => name === '__Host-kelisim')?.value)
      .toMatch(/g=analytics\+functional&d=advertising&s=g/);
    expect(shop.strangers()).toEqual([]);
    await expect.poll(async () => (await visitor.cookies()).map(({name}) => name)).not.toContain('_fbp');
  });

  test('a new signal refuses what it is about, and leaves open what the site asks for now [L26]', async () => {
    let head = LIBRARY.replace(' functional', '');
    const shop = openShop(() => ({head, body: FOOTER}));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    head = GPC + LIBRARY;
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    await visitor.waitFor(() => window.kelisim?.choice?.source === 'gpc');
    const stored = async (): Promise<string | undefined> =>
      (await visitor.cookies()).find(({name}) => name === '__Host-kelisim')?.value;
    await expect.poll(stored).toMatch(/g=analytics&d=advertising&s=g/);
    expect(await visitor.evaluate(() => window.kelisim?.status)).toBe('undecided');
  });
});
