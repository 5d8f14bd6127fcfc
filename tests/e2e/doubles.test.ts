import {beforeAll, describe, expect, test} from 'vitest';
import {IDS, installDoubles, TAGS} from '../doubles/doubles.js';
import {engines} from '../support/engines.js';
import {freshDomain} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import type {Page} from '../support/page.js';
import {staysQuiet} from '../support/quiet.js';
import type {Visitor} from '../support/visitor.js';

const BUTTON = '<button id="buy" type="button">Buy</button>';
const YM = 'window.ym = function () { (ym.a = ym.a || []).push(arguments); };';
const GTAG = 'window.dataLayer = []; window.gtag = function () { dataLayer.push(arguments); };';
const FBQ = `window.fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); };
  fbq.queue = [];`;
const CLARITY = 'window.clarity = function () { (clarity.q = clarity.q || []).push(arguments); };';
const [INIT, CONFIG] = [
  `ym(${IDS.metrika}, 'init', {webvisor: true, clickmap: true, trackHash: true});`,
  `gtag('config', '${IDS.analytics}');`,
];

function tag(code: string, ...sources: string[]): string {
  return `<script>${code}</script>${sources.map((source) => `<script src="${source}"></script>`).join('')}`;
}

/** What a host was told, as one parameter of its requests has it; sorted, as requests overtake each other. */
function told(host: string, parameter: string): (string | null)[] {
  return internet
    .requests({host})
    .filter(({path, method}) => !/\.js$|\/tag\/|\/gtag\//.test(path) && method !== 'OPTIONS')
    .map(({url}) => new URL(url.replaceAll(';', '&')).searchParams.get(parameter))
    .sort();
}

describe.each(engines.filter(({name}) => name === 'chromium'))('in $name', (engine) => {
  let visitor: Visitor;
  let shop = '';

  beforeAll(async () => {
    installDoubles(internet);
    visitor = await engine.newVisitor();
  });

  /** Opens a page on the subdomain of a new domain, or once more. */
  async function open(head: string, page: Page = {}): Promise<void> {
    shop = `shop.${freshDomain()}`;
    await visitor.open(internet.site(shop).page('/', {head, body: BUTTON, ...page}));
  }

  async function run(code: string): Promise<void> {
    await visitor.evaluate(`(() => { ${code} })()`);
  }

  async function cookies(): Promise<Record<string, string>> {
    return Object.fromEntries((await visitor.cookies()).map(({name, domain}) => [name, domain.replace(shop, 'host')]));
  }

  async function id(name: string): Promise<string | undefined> {
    return (await visitor.cookies()).find((cookie) => cookie.name === name)?.value;
  }

  const wipe = `for (const on of ['', '; domain=' + location.hostname.replace('shop', '')])
    for (const pair of document.cookie.split('; ')) document.cookie = pair.split('=')[0] + '=; max-age=0; path=/' + on;`;

  describe('Yandex.Metrika', () => {
    const hits = (): unknown[] => told('mc.yandex.ru', 'type');

    test('sends what waited, stores on the widest domain, and brings its id back from storage', async () => {
      await open(
        tag(`${YM} ym(${IDS.metrika}, 'reachGoal', 'early'); ${INIT}${INIT}`, TAGS.metrika, TAGS.metrikaAbroad),
      );
      await expect.poll(hits).toEqual(['goal', 'hit']);
      const wide = shop.replace('shop', '');
      expect(await cookies()).toEqual({_ym_uid: wide, _ym_d: wide, _ym_isad: wide, _ym_visorc: wide});
      const [{sameSite, secure} = {}] = await visitor.cookies();
      expect([sameSite, secure]).toEqual(['None', true]);
      const uid = await id('_ym_uid');
      await run(wipe);
      expect(await cookies()).toEqual({});
      await visitor.reload();
      expect(await id('_ym_uid')).toBe(uid);
      await run('localStorage.clear()');
      await run(`ym(${IDS.metrika}, 'hit')`);
      expect(await visitor.evaluate(() => localStorage.getItem('_ym_uid'))).toBe(uid);
    });

    test('looks at its flag when it starts and never again; what waited is sent when it starts at last', async () => {
      const flag = `window.disableYaCounter${IDS.metrika}`;
      await open(tag(`${YM} ${flag} = true; ${INIT} ym(${IDS.metrika}, 'reachGoal', 'denied');`, TAGS.metrika));
      await visitor.click('#buy');
      await staysQuiet(visitor);
      expect([hits(), await visitor.writes()]).toEqual([[], []]);
      await run(`${flag} = false; ${INIT}`);
      await expect.poll(hits).toEqual(['goal', 'hit']);
      await run(`${flag} = true; ym(${IDS.metrika}, 'hit')`);
      await expect.poll(hits).toEqual(['goal', 'hit', 'hit']);
    });

    test('is silent after destruct and sends what waited when it starts again', async () => {
      await open(tag(YM + INIT, TAGS.metrika));
      await visitor.click('#buy');
      await run("location.hash = 'one'");
      await expect.poll(hits).toEqual(['click', 'click', 'hit', 'hit']);
      await run(`ym(${IDS.metrika}, 'destruct')`);
      // Session replay sends what it has recorded when it ends.
      await expect.poll(hits).toEqual(['click', 'click', 'hit', 'hit', 'last']);
      internet.forget();
      await visitor.click('#buy');
      await run(`location.hash = 'two'; ym(${IDS.metrika}, 'hit'); ym(${IDS.metrika}, 'reachGoal', 'denied')`);
      await staysQuiet(visitor);
      expect([hits(), await visitor.evaluate(`typeof yaCounter${IDS.metrika}`)]).toEqual([[], 'undefined']);
      await run(`ym(${IDS.metrika}, 'init', {})`);
      await expect.poll(hits).toEqual(['goal', 'hit', 'hit']);
    });

    test('keeps its id in memory: started again it is the same one, without cookies', async () => {
      await open(tag(YM + INIT, TAGS.metrika));
      await expect.poll(hits).toEqual(['hit']);
      const uid = await id('_ym_uid');
      await run(`ym(${IDS.metrika}, 'destruct'); localStorage.clear(); ${wipe} ${INIT}`);
      await expect.poll(() => told('mc.yandex.ru', 'uid')).toEqual([uid, uid, uid]);
      // Session replay sends what it has recorded when it ends.
      expect([hits(), await cookies()]).toEqual([['hit', 'hit', 'last'], {}]);
    });

    test('reads the whole data layer at each start', async () => {
      const init = `ym(${IDS.metrika}, 'init', {ecommerce: 'dataLayer'});`;
      await open(tag(`${YM} window.dataLayer = [{ecommerce: {n: 1}}]; ${init}`, TAGS.metrika));
      await run('dataLayer.push({ecommerce: {n: 2}})');
      await expect.poll(() => told('mc.yandex.ru', 'deal')).toEqual([null, '{"n":1}', '{"n":2}']);
      // What is still on its way would be sent again.
      await staysQuiet(visitor);
      internet.forget();
      await run(`ym(${IDS.metrika}, 'destruct'); ${init}`);
      await expect.poll(() => told('mc.yandex.ru', 'deal')).toEqual([null, '{"n":1}', '{"n":2}']);
    });

    test.each([
      ['defer', '{defer: true}', 0, ['_ym_d', '_ym_isad', '_ym_uid']],
      ['nck', '{nck: true}', 1, []],
    ])('knows %s', async (_name, options, count, names) => {
      await open(tag(`${YM} ym(${IDS.metrika}, 'init', ${options});`, TAGS.metrika));
      await staysQuiet(visitor);
      expect([hits().length, Object.keys(await cookies()).sort()]).toEqual([count, names]);
    });
  });

  describe("Google's tag", () => {
    const [HOST, LOADER] = ['www.google-analytics.com', `${TAGS.gtag}?id=${IDS.analytics}`];
    const signals = (): unknown[] => told(HOST, 'gcs');
    const DENY = "gtag('consent', 'default', {ad_storage: 'denied', analytics_storage: 'denied'});";
    const grant = (what = "'granted'"): string => `gtag('consent', 'update', {analytics_storage: ${what}});`;

    test.each<[does: string, code: string, signals: unknown[], cookies: number]>([
      ['takes no command for permission', CONFIG, [null], 2],
      ['is without cookies where denied', `${DENY} ${CONFIG}`, ['G100'], 0],
      ['hears a grant', `${DENY} ${grant()} ${CONFIG}`, ['G101'], 2],
      ['lets no default override an update', `${grant()} ${DENY} ${CONFIG}`, ['G101'], 2],
      ['hears a late default too late', `${CONFIG} ${DENY}`, [null], 2],
      ['takes only the word itself', `${DENY} ${grant("'Granted'")} ${CONFIG}`, ['G100'], 0],
      [
        'does not hear arrays',
        `${DENY.replace('gtag(', 'dataLayer.push([').replace(');', ']);')} ${CONFIG}`,
        [null],
        2,
      ],
      ['does not hear a stub of arrays', `gtag = (...all) => dataLayer.push(all); ${CONFIG}`, [], 0],
      ['sends events that waited', `gtag('event', 'early'); ${CONFIG} gtag('event', 'late');`, [null, null, null], 2],
    ])('%s', async (_does, code, expected, count) => {
      await open(tag(GTAG + code, LOADER));
      await staysQuiet(visitor);
      await expect.poll(signals).toEqual(expected);
      expect(Object.keys(await cookies())).toHaveLength(count);
    });

    test('waits for an update', async () => {
      await open(
        tag(
          `${GTAG} gtag('consent', 'default', {analytics_storage: 'denied', wait_for_update: 60000}); ${CONFIG}`,
          LOADER,
        ),
      );
      await staysQuiet(visitor);
      expect(signals()).toEqual([]);
      await run(grant());
      await expect.poll(signals).toEqual(['G1-1']);
    });

    test('waits no longer than told', async () => {
      await open(
        tag(
          `${GTAG} gtag('consent', 'default', {analytics_storage: 'denied', wait_for_update: 100}); ${CONFIG}`,
          LOADER,
        ),
      );
      await expect.poll(signals).toEqual(['G1-0']);
    });

    test('links what was denied to what is granted, and goes on after a withdrawal', async () => {
      await open(tag(`${GTAG} ${DENY} ${CONFIG}`, LOADER));
      await run(`${grant()} gtag('event', 'granted');`);
      await expect.poll(signals).toEqual(['G100', 'G101']);
      const wide = shop.replace('shop', '');
      expect(await cookies()).toEqual({_ga: wide, [`_ga_${IDS.analytics.slice(2)}`]: wide});
      const cid = (await id('_ga'))?.replace('GA1.1.', '');
      expect(told(HOST, 'cid')).toEqual([cid, cid]);
      await run(`${grant("'denied'")} gtag('event', 'denied');`);
      await expect.poll(signals).toEqual(['G100', 'G100', 'G101']);
      expect(told(HOST, 'cid').filter((other) => other !== cid)).toHaveLength(1);
      expect(Object.keys(await cookies())).toHaveLength(2);
    });

    test('reads its flag for each event and writes again what was deleted', async () => {
      await open(tag(GTAG + CONFIG, LOADER));
      const flag = (value: boolean): string => `window['ga-disable-${IDS.analytics}'] = ${value};`;
      await run(`${flag(true)} ${wipe}`);
      await visitor.click('#buy');
      await run("gtag('event', 'silent'); history.pushState(0, '', '/silent');");
      expect(await cookies()).toEqual({});
      await run(`${flag(false)} history.pushState(0, '', '/next')`);
      await visitor.click('#buy');
      await expect.poll(() => told(HOST, 'en')).toEqual(['click', 'page_view', 'page_view']);
      expect(Object.keys(await cookies())).toHaveLength(2);
    });

    test('sends events together a while later, whatever its flag says by then', async () => {
      await open(tag(GTAG + CONFIG, LOADER));
      await expect.poll(() => told(HOST, 'en')).toEqual(['page_view']);
      await run(`gtag('event', 'order'); window.ordered = Date.now(); window['ga-disable-${IDS.analytics}'] = true;`);
      await expect.poll(() => told(HOST, 'en')).toEqual(['order', 'page_view']);
      const time = internet.requests({host: HOST}).find(({url}) => url.includes('en=order'))?.time ?? 0;
      expect(time - Number(await visitor.evaluate('window.ordered'))).toBeGreaterThanOrEqual(500);
    });

    test('hears one config of each destination', async () => {
      await open(tag(`${GTAG} ${CONFIG} ${CONFIG}`, LOADER));
      await staysQuiet(visitor);
      expect(told(HOST, 'en')).toEqual(['page_view']);
    });

    test('serves Ads beside Analytics', async () => {
      const code = `${CONFIG} gtag('config', '${IDS.ads}'); gtag('event', 'conversion', {send_to: '${IDS.ads}/abc'});`;
      await open(tag(GTAG + code, LOADER));
      await expect.poll(() => told('www.googleadservices.com', 'label')).toEqual(['abc', null]);
      expect([told(HOST, 'en'), await id('_gcl_au')]).toEqual([['page_view'], expect.stringContaining('1.1.')]);
    });

    test('manages tags: each fires if it may when its event comes', async () => {
      const url = 'https://tag.test/px?n=';
      const tags = ['gtm.js', 'choice'].map((on) => ({on, needs: ['analytics_storage'], url: url + on}));
      const code = `${GTAG} window.__gtmTags = ${JSON.stringify([...tags, {on: 'gtm.js', url: `${url}free`}])};
        ${DENY} dataLayer.push({'gtm.start': 1, event: 'gtm.js'});`;
      await open(tag(code, `${TAGS.gtm}?id=${IDS.gtm}`));
      await run(`${grant()} dataLayer.push({event: 'choice'})`);
      await expect.poll(() => told('tag.test', 'n')).toEqual(['choice', 'free']);
      const log = await visitor.evaluate(() => window.__gtmLog);
      expect(log).toEqual([
        'consent default',
        'gtm.init_consent',
        'gtm.init',
        'gtm.js',
        'gtm.dom',
        'gtm.load',
        'consent update',
        'choice',
      ]);
    });
  });

  describe('the pixel of Meta', () => {
    const events = (): unknown[] => told('www.facebook.com', 'ev');
    const START = `fbq('init', '${IDS.meta}'); fbq('track', 'PageView');`;

    test('sends what waited, follows routes and clicks', async () => {
      await open(tag(FBQ + START, TAGS.meta));
      await expect.poll(events).toEqual(['PageView']);
      expect(await cookies()).toEqual({_fbp: shop.replace('shop', '')});
      await run("history.pushState(0, '', '/next'); fbq.disablePushState = true; history.pushState(0, '', '/more');");
      await visitor.click('#buy');
      await expect.poll(events).toEqual(['PageView', 'PageView', 'SubscribedButtonClick']);
    });

    test('holds every call while locked, unless its queue is emptied', async () => {
      await open(tag(`${FBQ} fbq('consent', 'revoke'); ${START}`, TAGS.meta));
      await visitor.click('#buy');
      await run("fbq('track', 'Lead')");
      await staysQuiet(visitor);
      expect([events(), await cookies()]).toEqual([[], {}]);
      await run("fbq('consent', 'grant'); fbq('consent', 'revoke'); fbq('track', 'Denied'); fbq.queue.length = 0;");
      await run("fbq('consent', 'grant'); fbq('track', 'Search')");
      await expect.poll(events).toEqual(['Lead', 'PageView', 'Search']);
    });

    test('counts one view of an address, unless it is told to count more', async () => {
      const view = "fbq('track', 'PageView');";
      await open(tag(FBQ + START + view, TAGS.meta));
      await staysQuiet(visitor);
      expect(events()).toEqual(['PageView']);
      await run(`fbq.allowDuplicatePageViews = true; ${view}`);
      await expect.poll(events).toEqual(['PageView', 'PageView']);
    });
  });

  describe('Clarity', () => {
    const said = (): string[] => {
      const bodies = internet.requests({host: 'x.clarity.ms'}).map(({body}) => body);
      return bodies.map((body) => (body ? (JSON.parse(body) as {type: string}).type : '')).sort();
    };
    const consent = (word: string): string =>
      `clarity('consentv2', {ad_Storage: '${word}', analytics_Storage: '${word}'});`;

    test('goes on without cookies when denied, and stops when told', async () => {
      await open(tag(`${CLARITY} clarity('event', 'early');`, TAGS.clarity));
      await expect.poll(said).toEqual(['event early', 'start']);
      expect(Object.keys(await cookies()).sort()).toEqual(['_clck', '_clsk']);
      await run(consent('denied'));
      expect(await cookies()).toEqual({});
      await expect.poll(said).toEqual(['event early', 'start', 'start']);
      await visitor.click('#buy');
      await expect.poll(said).toEqual(['click', 'event early', 'start', 'start']);
      await run("clarity('stop'); clarity('event', 'denied');");
      internet.forget();
      await visitor.click('#buy');
      await staysQuiet(visitor);
      expect([said(), await cookies()]).toEqual([[], {}]);
      await run(`clarity('start'); ${consent('granted')}`);
      await expect.poll(said).toEqual(['consent', 'event denied', 'start']);
      expect(Object.keys(await cookies()).sort()).toEqual(['_clck', '_clsk']);
      await run("clarity('consentv2', {analytics_storage: 'granted'})");
      expect(await cookies()).toEqual({});
    });

    test('never starts under Global Privacy Control', async () => {
      await open(tag(CLARITY, TAGS.clarity), {globalPrivacyControl: true});
      await run(`${consent('granted')} ${consent('denied')}`);
      await staysQuiet(visitor);
      expect([said(), await cookies()]).toEqual([[], {}]);
    });
  });

  describe('Top.Mail.ru', () => {
    test('sends its beat again and again, sends a beacon when the page is left, and brings its id back from storage', async () => {
      const events = (): unknown[] => told('top-fwz1.mail.ru', 'e').filter((event) => event !== null);
      await open(tag(`window._tmr = [{id: '${IDS.topMail}', type: 'pageView', start: 1}];`, TAGS.topMail));
      await expect.poll(() => events().filter((event) => event === 'BEAT').length).toBeGreaterThan(1);
      expect(events().filter((event) => event !== 'BEAT')).toEqual(['PV']);
      await internet.waitForRequest({host: 'privacy-cs.mail.ru'});
      await internet.waitForRequest({host: 'top-fwz1.mail.ru', path: '/counter'});
      const wide = shop.replace('shop', '');
      expect(await cookies()).toEqual({tmr_lvid: wide, tmr_lvidTS: wide, tmr_detect: 'host'});
      const lvid = await id('tmr_lvid');
      await run(wipe);
      expect(await cookies()).toEqual({});
      await visitor.reload();
      await expect.poll(events).toContain('UNLOAD');
      expect(await id('tmr_lvid')).toBe(lvid);
    });

    test('keeps its id in memory', async () => {
      const view = `window._tmr = window._tmr || []; _tmr.push({id: '${IDS.topMail}', type: 'pageView', start: 1});`;
      await open(tag(view, TAGS.topMail));
      const lvid = await visitor.waitFor(() => localStorage.getItem('tmr_lvid'));
      await run(`localStorage.clear(); ${wipe} ${view}`);
      expect([await id('tmr_lvid'), lvid]).toEqual([lvid, expect.any(String)]);
    });
  });
});
