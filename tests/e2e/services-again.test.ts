import {beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {IDS, installDoubles, MATOMO, serveMetrika} from '../doubles/doubles.js';
import {JAVASCRIPT} from '../support/answer.js';
import {DIALOG, inDialog, onCard, switchOf} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, OPTIONS, type Shop} from '../support/shop.js';
import type {StoredCookie, Visitor} from '../support/visitor.js';

const OTHER = 87_654_321;
const OTHER_ANALYTICS = 'G-DOUBLE2';
function openServices(services: readonly object[], {attributes = '', head = '', body = ''} = {}): Shop {
  return openShop(() => ({
    head: `<script type="application/json" data-kelisim>${JSON.stringify({services})}</script>${head}
      <script>window.heard = []; document.addEventListener('kelisim:reload', ({detail}) => heard.push(detail));</script>
      <script src="/lib/kelisim.js" ${OPTIONS} ${attributes}></script>`,
    body: `<h1>Shop</h1><a href="#" data-kelisim="preferences">Cookies</a>${body}`,
  }));
}

/** What a host was told, by one parameter of its requests. */
function told(host: string, parameter: string, path?: RegExp): string[] {
  return internet
    .requests({host})
    .filter(({path: at, method}) => method !== 'OPTIONS' && (path?.test(at) ?? true))
    .flatMap(({url}) => new URL(url.replaceAll(';', '&')).searchParams.get(parameter) ?? [])
    .sort();
}

const hits = (): string[] => told('mc.yandex.ru', 'type');
const events = (): string[] => told('www.google-analytics.com', 'en');

beforeAll(() => {
  installDoubles(internet);
  serveMetrika(internet, OTHER);
});
beforeEach(() => internet.forget());

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  const run = (code: string): Promise<unknown> => visitor.evaluate(`(() => { ${code} })()`);
  const cookie = async (name: string): Promise<string | undefined> =>
    (await visitor.cookies()).find((one: StoredCookie) => one.name === name)?.value;

  async function grant(shop: Shop): Promise<void> {
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
  }

  /** Withdraws, lets everything settle, and grants again. */
  async function grantAgain(): Promise<void> {
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await staysQuiet(visitor);
    internet.forget();
    await visitor.evaluate(() => window.kelisim?.acceptAll());
  }

  describe('granted again in one life of the page', () => {
    test('Metrika does not know the visitor, counts one view, and counts goals', async () => {
      await grant(openServices([{name: 'yandex-metrika', id: IDS.metrika}]));
      await expect.poll(hits).toEqual(['hit']);
      const before = await cookie('_ym_uid');
      for (const _ of [1, 2]) {
        await grantAgain();
        await expect.poll(hits).toEqual(['hit']);
        await run(`ym(${IDS.metrika}, 'reachGoal', 'order')`);
        await expect.poll(hits).toEqual(['goal', 'hit']);
        expect(await cookie('_ym_uid')).toMatch(/^\d+$/);
        expect(await cookie('_ym_uid')).not.toBe(before);
      }
    });

    test('Google Analytics does not know the visitor, counts one view, and counts events', async () => {
      await grant(openServices([{name: 'google-analytics', id: IDS.analytics}]));
      await expect.poll(events).toEqual(['page_view']);
      const before = await cookie('_ga');
      await grantAgain();
      await expect.poll(events).toEqual(['page_view']);
      await run("gtag('event', 'order')");
      await expect.poll(events).toEqual(['order', 'page_view']);
      expect([typeof before, await cookie('_ga')]).toEqual(['string', expect.stringMatching(/^GA1/)]);
      expect(await cookie('_ga')).not.toBe(before);
    });

    inFirst(engine).each([
      ['Consent Mode is off', 'data-google-consent-mode="off"', 'withdraw()', 'acceptAll()'],
      ['its category stays granted', '', "save({'google-analytics': false})", "save({'google-analytics': true})"],
    ])('Google Analytics waits for the next page if it was told of no denial: %s', async (_, attributes, no, yes) => {
      const clients = (): string[] => told('www.google-analytics.com', 'cid');
      await grant(openServices([{name: 'google-analytics', id: IDS.analytics}], {attributes}));
      await expect.poll(clients).toHaveLength(1);
      const [before] = clients();
      await run(`kelisim.${no}`);
      await staysQuiet(visitor);
      internet.forget();
      await run(`kelisim.${yes}; gtag('event', 'order');`);
      await staysQuiet(visitor);
      expect(await visitor.evaluate('window.heard')).toEqual([{services: ['google-analytics']}]);
      expect([clients(), await cookie('_ga')]).toEqual([[], undefined]);
      await visitor.reload();
      await expect.poll(clients).toHaveLength(1);
      expect(clients()).not.toContain(before);
    });

    inFirst(engine).each([
      [
        'tiktok-pixel',
        'C4ABCDEFGHIJKL',
        'https://analytics.tiktok.com/i18n/pixel/events.js',
        'https://analytics.tiktok.com/api/v2/pixel',
      ],
      ['pinterest-tag', '2612345678901', 'https://s.pinimg.com/ct/core.js', 'https://ct.pinterest.com/v3/'],
      ['hubspot', '1234567', 'https://js.hs-scripts.com/1234567.js', 'https://track.hubspot.com/__ptq.gif'],
    ])('%s, which has an id in memory, waits for the next page', async (name, id, tag, collector) => {
      // Of these the real scripts cannot be had here: one that says who it is, whenever it is called.
      const call = {'tiktok-pixel': 'ttq.page', 'pinterest-tag': 'pintrk', hubspot: '_hsq.push'}[name];
      const body = `{ const id = Math.random(); const tell = () => void fetch('${collector}?who=' + id, {mode: 'no-cors'});
        ${call} = tell; tell(); }`;
      internet.site(new URL(tag).host).route(new URL(tag).pathname, {type: JAVASCRIPT, body});
      internet.site(new URL(collector).host).route(new URL(collector).pathname, {status: 204});
      const who = (): string[] => told(new URL(collector).host, 'who');
      await grant(openServices([{name, id}]));
      await expect.poll(who).toHaveLength(1);
      const [before] = who();
      await grantAgain();
      await staysQuiet(visitor);
      expect([await visitor.evaluate('window.heard'), who()]).toEqual([[{services: [name]}], []]);
      await visitor.reload();
      await expect.poll(who).toHaveLength(1);
      expect(who()).not.toContain(before);
    });

    inFirst(engine)('Meta does not know the visitor, counts one view, and counts events', async () => {
      const seen = (): string[] => told('www.facebook.com', 'ev');
      await grant(openServices([{name: 'meta-pixel', id: IDS.meta}]));
      await expect.poll(seen).toEqual(['PageView']);
      const before = await cookie('_fbp');
      await grantAgain();
      await expect.poll(seen).toEqual(['PageView']);
      await run("fbq('track', 'Lead'); fbq('track', 'PageView');");
      await expect.poll(seen).toEqual(['Lead', 'PageView']);
      expect([typeof before, typeof (await cookie('_fbp'))]).toEqual(['string', 'string']);
      expect(await cookie('_fbp')).not.toBe(before);
    });

    inFirst(engine)('Matomo does not know the visitor, counts one view, and counts goals and events', async () => {
      const host = 'matomo.shop.test';
      const seen = (): string[] => [
        ...told(host, 'action_name').map(() => 'view'),
        ...told(host, 'e_a'),
        ...told(host, 'idgoal'),
        ...told(host, 'link').map(() => 'link'),
      ];
      const visitorId = async (): Promise<string | undefined> =>
        (await visitor.cookies()).find(({name}) => name.startsWith('_pk_id.'))?.value.split('.')[0];
      await grant(
        openServices([{name: 'matomo', id: IDS.matomo, host: MATOMO}], {
          body: '<a id="away" href="https://elsewhere.test/" onclick="event.preventDefault()">Away</a>',
        }),
      );
      await expect.poll(seen).toEqual(['view']);
      const before = await visitorId();
      expect(told(host, '_id')).toEqual([before]);
      for (const _ of [1, 2]) {
        await visitor.evaluate(() => window.kelisim?.withdraw());
        await expect.poll(visitorId).toBeUndefined();
        internet.forget();
        // The tracker hears clicks by itself, and keeps them until consent is given.
        await run("document.querySelector('#away').click(); _paq.push(['trackEvent', 'shop', 'denied']);");
        await staysQuiet(visitor);
        expect(internet.requests({host})).toEqual([]);
        await visitor.evaluate(() => window.kelisim?.acceptAll());
        await expect.poll(seen).toEqual(['view']);
        await run("_paq.push(['trackEvent', 'shop', 'order']); _paq.push(['trackGoal', 5]);");
        await expect.poll(seen).toEqual(['view', 'order', '5']);
        const after = await visitorId();
        expect([typeof after, new Set(told(host, '_id'))]).toEqual(['string', new Set([after])]);
        expect(after).not.toBe(before);
      }
    });

    inFirst(engine)('Intercom does not know the visitor, begins one session, and counts events', async () => {
      const host = 'api-iam.intercom.io';
      const seen = (): string[] => told(host, 'what');
      const own = async (): Promise<readonly string[]> =>
        (await visitor.cookies()).map(({name}) => name).filter((name) => name.startsWith('intercom-'));
      await grant(openServices([{name: 'intercom', id: IDS.intercom}]));
      await expect.poll(seen).toEqual(['boot']);
      const [before] = told(host, 'anonymous_id');
      for (const _ of [1, 2]) {
        await visitor.evaluate(() => window.kelisim?.withdraw());
        await expect.poll(own).toEqual([]);
        internet.forget();
        await run("Intercom('trackEvent', 'denied')");
        await staysQuiet(visitor);
        expect([
          internet.requests({host}),
          await visitor.evaluate("localStorage.getItem('intercom.intercom-state')"),
        ]).toEqual([[], null]);
        await visitor.evaluate(() => window.kelisim?.acceptAll());
        await expect.poll(seen).toEqual(['boot']);
        await run("Intercom('trackEvent', 'order')");
        await expect.poll(seen).toEqual(['boot', 'order']);
        expect(told(host, 'anonymous_id')).not.toContain(before);
      }
    });

    inFirst(engine)('what only a reload ends says that it needs one, and is another visitor then', async () => {
      const shop = openServices([{name: 'top-mail-ru', id: IDS.topMail}]);
      await grant(shop);
      await internet.waitForRequest({host: 'top-fwz1.mail.ru', path: '/counter'});
      await expect.poll(() => cookie('tmr_lvid')).toBeTruthy();
      const before = await cookie('tmr_lvid');
      await grantAgain();
      await expect.poll(() => visitor.evaluate('window.heard')).toEqual([{services: ['top-mail-ru']}]);
      await staysQuiet(visitor);
      expect([told('top-fwz1.mail.ru', 'e'), await cookie('tmr_lvid')]).toEqual([[], undefined]);
      await visitor.reload();
      await internet.waitForRequest({host: 'top-fwz1.mail.ru', path: '/counter'});
      await expect.poll(() => cookie('tmr_lvid')).toBeTruthy();
      expect(await cookie('tmr_lvid')).not.toBe(before);
    });
  });

  describe('orders in the data layer', () => {
    const order = (n: number): string => `dataLayer.push({ecommerce: {n: ${n}}});`;
    const deals = (): string[] => told('mc.yandex.ru', 'deal');

    test('reach Metrika once each, if they were said with consent', async () => {
      const shop = openServices([{name: 'yandex-metrika', id: IDS.metrika, ecommerce: true}], {
        body: `<script>(window.dataLayer ??= []).push({ecommerce: {n: 1}});</script>`,
      });
      await visitor.open(shop.url);
      await visitor.see(onCard('accept-all'));
      await run(`kelisim.acceptAll(); ${order(2)}`);
      await expect.poll(deals).toEqual(['{"n":2}']);
      await run(order(3));
      await expect.poll(deals).toEqual(['{"n":2}', '{"n":3}']);
      await visitor.evaluate(() => window.kelisim?.withdraw());
      await run(order(4));
      await staysQuiet(visitor);
      internet.forget();
      await run(`kelisim.acceptAll(); ${order(5)}`);
      await expect.poll(deals).toEqual(['{"n":5}']);
      await expect.poll(hits).toContain('hit');
      await staysQuiet(visitor);
      expect(deals()).toEqual(['{"n":5}']);
      internet.forget();
      await visitor.open(shop.second);
      // The same line of the page, which is read with consent now.
      await expect.poll(deals).toEqual(['{"n":1}']);
    });
  });

  describe('after the withdrawal', () => {
    test("nothing of what Google's tag has gathered goes out", async () => {
      await grant(openServices([{name: 'google-analytics', id: IDS.analytics}]));
      await expect.poll(events).toEqual(['page_view']);
      await run("gtag('event', 'order'); kelisim.withdraw(); gtag('event', 'denied');");
      await visitor.waitFor(() => window.__gtagBatches);
      await staysQuiet(visitor);
      await visitor.reload();
      expect(events()).toEqual(['page_view']);
    });

    test('session replay of Metrika sends no last packet', async () => {
      await grant(openServices([{name: 'yandex-metrika', id: IDS.metrika, webvisor: true}]));
      await expect.poll(hits).toEqual(['hit']);
      await visitor.evaluate(() => window.kelisim?.withdraw());
      await staysQuiet(visitor);
      expect(hits()).toEqual(['hit']);
      // What it still writes is erased a little later.
      await visitor.waitFor(() => !Object.keys(localStorage).some((key) => key.startsWith('_ym')));
    });

    test('requests of the page itself go where they are sent', async () => {
      await grant(openServices([{name: 'google-analytics', id: IDS.analytics}]));
      await expect.poll(events).toEqual(['page_view']);
      await visitor.evaluate(() => window.kelisim?.withdraw());
      await run(`fetch('/own?n=fetch', {method: 'POST', body: '1'}); navigator.sendBeacon('/own?n=beacon', '1');
        const request = new XMLHttpRequest(); request.open('GET', '/own?n=request'); request.send();
        new Image().src = '/own?n=image';`);
      for (const n of ['fetch', 'beacon', 'request', 'image']) await internet.waitForRequest({n});
    });

    test('a script that arrives late leaves no traces', async () => {
      const {host, pathname} = new URL('https://code.jivo.ru/widget/AbCdEf1234');
      const body =
        "document.cookie = 'jv_enter_ts_1=1; path=/'; localStorage.setItem('jv_x', '1'); window.arrived = true;";
      internet.site(host).route(pathname, {type: JAVASCRIPT, body, delay: 2500});
      await grant(openServices([{name: 'jivo', id: 'AbCdEf1234'}]));
      await internet.waitForRequest({host});
      await visitor.evaluate(() => window.kelisim?.withdraw());
      await visitor.waitFor(() => (window as unknown as {arrived?: boolean}).arrived);
      await expect.poll(() => visitor.evaluate('localStorage.getItem("jv_x")')).toBeNull();
      await expect.poll(() => cookie('jv_enter_ts_1')).toBeUndefined();
    });

    inFirst(engine)("the ids that a container's tags have left are gone, and stay away", async () => {
      const shop = openServices([{name: 'google-tag-manager', id: IDS.gtm}]);
      await grant(shop);
      await internet.waitForRequest({host: 'www.googletagmanager.com'});
      await run("document.cookie = '_ga=GA1.1.old; path=/'; document.cookie = '_ga_DOUBLE1=old; path=/';");
      await visitor.evaluate(() => window.kelisim?.withdraw());
      await staysQuiet(visitor);
      await visitor.reload();
      expect([await cookie('_ga'), await cookie('_ga_DOUBLE1')]).toEqual([undefined, undefined]);
    });

    inFirst(engine)("a container's traces of advertising go with advertising, and it keeps the others", async () => {
      await grant(
        openServices([{name: 'google-tag-manager', id: IDS.gtm}], {
          attributes: 'data-categories="analytics advertising"',
        }),
      );
      await internet.waitForRequest({host: 'www.googletagmanager.com'});
      await run(`for (const name of ['_ga', '_gcl_au', '_gac_UA-1']) document.cookie = name + '=1; path=/';
        localStorage.setItem('_gcl_ls', '1'); kelisim.save({advertising: false});`);
      await expect
        .poll(async () => [await cookie('_gcl_au'), await cookie('_gac_UA-1')])
        .toEqual([undefined, undefined]);
      await expect.poll(() => visitor.evaluate("localStorage.getItem('_gcl_ls')")).toBeNull();
      expect([await cookie('_ga'), await visitor.evaluate("kelisim.has('google-tag-manager')")]).toEqual(['1', true]);
    });

    inFirst(engine)('what a service shares with a granted one stays', async () => {
      const shop = openServices([
        {name: 'google-tag-manager', id: IDS.gtm},
        {name: 'google-analytics', id: IDS.analytics},
      ]);
      await grant(shop);
      await expect.poll(() => cookie('_ga')).toBeTruthy();
      await run("document.cookie = '_gcl_au=1.1.1; path=/'");
      const before = await cookie('_ga');
      await visitor.evaluate(() => window.kelisim?.save({'google-tag-manager': false}));
      await expect.poll(() => cookie('_gcl_au')).toBeUndefined();
      expect(await cookie('_ga')).toBe(before);
    });
  });

  describe('two counters of one vendor', () => {
    test('are started and stopped, each', async () => {
      const shop = openServices([], {
        attributes: `data-yandex-metrika="${IDS.metrika} ${OTHER}" data-google-analytics="${IDS.analytics}, ${OTHER_ANALYTICS}"`,
      });
      await grant(shop);
      const counted = (): string[] =>
        [...new Set(internet.requests({host: 'mc.yandex.ru'}).map(({path}) => path))]
          .filter((path) => path.startsWith('/watch/'))
          .sort();
      await expect.poll(counted).toEqual([`/watch/${IDS.metrika}`, `/watch/${OTHER}`]);
      await expect.poll(() => told('www.google-analytics.com', 'tid')).toEqual([IDS.analytics, OTHER_ANALYTICS]);
      // A counter that starts sends again what is not known to have arrived.
      await staysQuiet(visitor);
      await run("gtag('event', 'order'); kelisim.withdraw();");
      internet.forget();
      await run(`for (const id of [${IDS.metrika}, ${OTHER}]) ym(id, 'hit'); gtag('event', 'denied');`);
      await visitor.waitFor(() => window.__gtagBatches);
      await staysQuiet(visitor);
      expect(shop.strangers()).toEqual([]);
    });

    test("those of the site's own code are silent too after the withdrawal", async () => {
      const shop = openServices([
        // A busy machine may need the 15 seconds after which it would say that the visitor has stayed.
        {name: 'yandex-metrika', id: IDS.metrika, accurateTrackBounce: false},
        {name: 'google-analytics', id: IDS.analytics},
      ]);
      await grant(shop);
      await expect.poll(hits).toEqual(['hit']);
      await expect.poll(events).toEqual(['page_view']);
      // A counter that starts sends again what is not known to have arrived.
      await visitor.waitFor(() => localStorage.getItem('_ym_retryReqs') === '{}');
      await run(`ym(${OTHER}, 'init', {clickmap: true}); gtag('config', '${OTHER_ANALYTICS}');`);
      await expect.poll(hits).toEqual(['hit', 'hit']);
      await expect.poll(events).toEqual(['page_view', 'page_view']);
      await run("gtag('event', 'order'); kelisim.withdraw();");
      internet.forget();
      await run(`ym(${OTHER}, 'hit'); gtag('event', 'denied'); document.querySelector('h1').click();`);
      await visitor.waitFor(() => window.__gtagBatches);
      await staysQuiet(visitor);
      expect(shop.strangers()).toEqual([]);
    });

    inFirst(engine)('may be two entries of one name', async () => {
      await grant(
        openServices([
          {name: 'yandex-metrika', id: IDS.metrika},
          {name: 'yandex-metrika', id: OTHER, clickmap: true},
        ]),
      );
      await internet.waitForRequest({host: 'mc.yandex.ru', path: `/watch/${IDS.metrika}`});
      await internet.waitForRequest({host: 'mc.yandex.ru', path: `/watch/${OTHER}`});
    });
  });

  test.each([
    [{spa: true}, []],
    [{spa: true, trackHash: true}, ['hit']],
  ])('%j: a change behind the # is %j', async (more, expected) => {
    await grant(openServices([{name: 'yandex-metrika', id: IDS.metrika, ...more}]));
    await expect.poll(hits).toEqual(['hit']);
    internet.forget();
    await run("location.hash = 'anchor'");
    await staysQuiet(visitor);
    expect(hits()).toEqual(expected);
    await run("history.pushState(null, '', '/second')");
    await expect.poll(hits).toEqual([...expected, 'hit']);
  });

  describe('a container of Google Tag Manager', () => {
    const CONTAINER = 'google-tag-manager';
    /** Tags of the container that wait for what Consent Mode says of them. */
    const TAGS = `<script>window.__gtmTags = [
      {on: 'kelisim_update', needs: ['analytics_storage'], url: 'https://collect.test/px?n=statistics'},
      {on: 'kelisim_update', needs: ['ad_storage'], url: 'https://collect.test/px?n=ads'}];</script>`;
    const loads = (): number => internet.requests({host: 'www.googletagmanager.com', path: '/gtm.js'}).length;
    const tags = (): string[] =>
      internet
        .requests({host: 'collect.test'})
        .map(({n}) => `${n}`)
        .sort();
    const openContainer = (attributes = ''): Shop =>
      openServices([{name: CONTAINER, id: IDS.gtm}], {head: TAGS, attributes});
    const state = (): Promise<unknown> =>
      visitor.evaluate(`[kelisim.has('${CONTAINER}'), kelisim.choice.granted, kelisim.choice.denied]`);

    async function save(shop: Shop, wishes: string): Promise<void> {
      await visitor.open(shop.url);
      await visitor.see(onCard('accept-all'));
      await run(`kelisim.save(${wishes})`);
    }

    test('loads when only advertising is granted, and Consent Mode holds its other tags', async () => {
      const shop = openContainer();
      await visitor.open(shop.url);
      await visitor.see(onCard('accept-all'));
      await staysQuiet(visitor);
      expect(shop.strangers()).toEqual([]);
      await run(`kelisim.whenGranted('${CONTAINER}').then(() => (window.wasGranted = true));
        kelisim.save({advertising: true});`);
      await expect.poll(tags).toEqual(['ads']);
      await staysQuiet(visitor);
      expect([loads(), tags()]).toEqual([1, ['ads']]);
      expect(await state()).toEqual([true, ['advertising'], ['analytics', 'functional']]);
      expect(await visitor.evaluate('window.wasGranted')).toBe(true);
      // The default came first, and the update tells which.
      expect(
        await visitor.evaluate(`dataLayer.flatMap(({0: command, 1: kind, 2: types, event, granted}) =>
          command === 'consent' ? [[kind, types.analytics_storage, types.ad_storage]]
          : event === 'kelisim_update' ? [[event, ...granted]] : [])`),
      ).toEqual([
        ['default', 'denied', 'denied'],
        ['update', 'denied', 'granted'],
        ['kelisim_update', 'advertising', CONTAINER],
      ]);
      internet.forget();
      await visitor.reload();
      await expect.poll(tags).toEqual(['ads']);
    });

    inFirst(engine)('does not load for the functional category alone', async () => {
      const shop = openContainer();
      await save(shop, '{functional: true}');
      await staysQuiet(visitor);
      expect(shop.strangers()).toEqual([]);
    });

    inFirst(engine).each(['analytics', 'advertising'])(
      'without Consent Mode it does not load for %s alone',
      async (category) => {
        const shop = openContainer('data-google-consent-mode="off"');
        await save(shop, `{${category}: true}`);
        await staysQuiet(visitor);
        expect(shop.strangers()).toEqual([]);
        expect(await visitor.evaluate(`kelisim.has('${CONTAINER}')`)).toBe(false);
        await run('kelisim.save({analytics: true, advertising: true})');
        await expect.poll(loads).toBe(1);
      },
    );

    inFirst(engine)(
      'that is switched off by itself stays off whatever the categories say, on the next page too',
      async () => {
        const shop = openContainer();
        await save(shop, `{analytics: true, advertising: true, '${CONTAINER}': false}`);
        await run('kelisim.save({functional: true}); kelisim.withdraw("analytics");');
        await staysQuiet(visitor);
        await visitor.reload();
        await staysQuiet(visitor);
        expect(shop.strangers()).toEqual([]);
        expect(await state()).toEqual([false, ['functional', 'advertising'], ['analytics', CONTAINER]]);
      },
    );

    test('goes on while one of them is granted, and the traces go with their category', async () => {
      await save(openContainer(), '{analytics: true, advertising: true}');
      await expect.poll(loads).toBe(1);
      await run(`window.changes = []; kelisim.subscribe(({stillRunning}) => changes.push(stillRunning));
        for (const name of ['_ga', '_gcl_au']) document.cookie = name + '=1; path=/'; kelisim.withdraw('analytics');`);
      await expect.poll(() => cookie('_ga')).toBeUndefined();
      expect([await cookie('_gcl_au'), await visitor.evaluate('changes')]).toEqual(['1', [[]]]);
      await run("kelisim.withdraw('advertising')");
      await expect.poll(() => cookie('_gcl_au')).toBeUndefined();
      expect(await visitor.evaluate('changes')).toEqual([[], [CONTAINER]]);
      await visitor.reload();
      await staysQuiet(visitor);
      expect(loads()).toBe(1);
    });

    inFirst(engine)(
      'waits for the next page where only its own switch has stopped it, and Consent Mode has not',
      async () => {
        await save(openContainer(), '{advertising: true}');
        await expect.poll(loads).toBe(1);
        await run(`kelisim.save({'${CONTAINER}': false})`);
        await staysQuiet(visitor);
        await run(`kelisim.save({'${CONTAINER}': true})`);
        await expect.poll(() => visitor.evaluate('window.heard')).toEqual([{services: [CONTAINER]}]);
      },
    );

    inFirst(engine)('stands with its switch under each category that it serves', async () => {
      const shop = openContainer();
      const rows = `${DIALOG} input[name=${CONTAINER}]`;
      const checked = (): Promise<unknown> =>
        visitor.evaluate(`[...document.querySelector('kelisim-banner').shadowRoot
          .querySelectorAll('input[name=${CONTAINER}]')].map((input) => input.checked)`);
      await visitor.open(shop.url);
      await visitor.click(onCard('preferences'));
      await visitor.see(switchOf('advertising'));
      await run(`const root = document.querySelector('kelisim-banner').shadowRoot;
        for (const name of ['analytics', 'advertising'])
          root.querySelector('.category:has(> label > [name=' + name + ']) summary').click();`);
      await visitor.see(rows);
      await expect.poll(checked).toEqual([false, false]);
      await visitor.click(switchOf('advertising'));
      await expect.poll(checked).toEqual([true, true]);
      await visitor.click(rows);
      await expect.poll(checked).toEqual([false, false]);
      await visitor.click(inDialog('save'));
      await staysQuiet(visitor);
      expect([shop.strangers(), await state()]).toEqual([
        [],
        [false, ['advertising'], ['analytics', 'functional', CONTAINER]],
      ]);
    });
  });
});
