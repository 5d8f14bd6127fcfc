import {beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {IDS, installDoubles} from '../doubles/doubles.js';
import {onCard} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, OPTIONS, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** What each vendor is told of an order, and what its collector then has of it. */
const VENDORS = {
  'yandex-metrika': {id: `${IDS.metrika}`, say: (n: string) => `ym(${IDS.metrika}, 'reachGoal', '${n}')`},
  'google-analytics': {id: IDS.analytics, say: (n: string) => `gtag('event', '${n}')`},
  'google-tag-manager': {id: IDS.gtm, say: (n: string) => `dataLayer.push({event: '${n}'})`},
  'top-mail-ru': {
    id: IDS.topMail,
    say: (n: string) => `_tmr.push({id: '${IDS.topMail}', type: 'reachGoal', goal: '${n}'})`,
  },
  'meta-pixel': {id: IDS.meta, say: (n: string) => `fbq('trackCustom', '${n}')`},
  'microsoft-clarity': {id: IDS.clarity, say: (n: string) => `clarity('event', '${n}')`},
};

const NAMES = Object.keys(VENDORS) as (keyof typeof VENDORS)[];
const ATTRIBUTES = NAMES.map((name) => `data-${name}="${VENDORS[name].id}"`).join(' ');
const PIXELS = ['page', 'zero', 'parsed', 'gated', 'denied', 'click', 'own', 'later'];
/** The container has a tag for each event. */
const CONTAINER = `<script>window.__gtmTags = ${JSON.stringify(
  PIXELS.map((n) => ({on: n, url: `https://tags.test/px?n=${n}`})),
)}</script>`;

const sayAll = (n: string): string => NAMES.map((name) => `${VENDORS[name].say(n)};`).join(' ');

/** In front of the library, for pages that call vendors while they are parsed. */
const SERVICES = '<script src="/lib/kelisim-services.js"></script>';

function openVendors({before = '', more = '', head = '', body = ''} = {}): Shop {
  return openShop(() => ({
    head: `${CONTAINER}${before}${SERVICES}<script src="/lib/kelisim.js" ${OPTIONS} ${ATTRIBUTES} ${more}></script>${head}`,
    body: `<h1>Shop</h1><button id="buy" type="button" onclick="${sayAll('click')} window.bought = true">Buy</button>${body}`,
  }));
}

/** What all collectors were told: of an event named so, how often, by vendor. */
function told(event: string): Record<string, number> {
  const count = (host: string, pattern: RegExp): number =>
    internet.requests({host}).filter(({url, body}) => pattern.test(decodeURIComponent(url)) || pattern.test(body ?? ''))
      .length;
  return {
    'yandex-metrika': count('mc.yandex.ru', new RegExp(`goal://[^&]*/${event}\\b`)),
    'google-analytics': count('www.google-analytics.com', new RegExp(`en=${event}\\b`)),
    'google-tag-manager': count('tags.test', new RegExp(`n=${event}\\b`)),
    'top-mail-ru': count('top-fwz1.mail.ru', new RegExp(`RG:${event}\\b`)),
    'meta-pixel': count('www.facebook.com', new RegExp(`ev=${event}\\b`)),
    'microsoft-clarity': count('x.clarity.ms', new RegExp(`event ${event}\\b`)),
  };
}

const all = (times: number): Record<string, number> => Object.fromEntries(NAMES.map((name) => [name, times]));

beforeAll(() => installDoubles(internet));
beforeEach(() => internet.forget());

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  const grant = async (shop: Shop): Promise<void> => {
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    await staysQuiet(visitor);
    internet.forget();
  };

  const run = (code: string): Promise<unknown> => visitor.evaluate(`(() => { ${code} })()`);

  test('what the page of a visitor who has granted says while it is parsed arrives once', async () => {
    const shop = openVendors({
      head: `<script>${sayAll('zero')}
        document.addEventListener('DOMContentLoaded', () => { ${sayAll('parsed')} });</script>`,
      body: `<script>${sayAll('page')}</script>`,
    });
    await grant(shop);
    await visitor.open(shop.second);
    for (const event of ['zero', 'page', 'parsed']) await expect.poll(() => told(event)).toEqual(all(1));
    await staysQuiet(visitor);
    for (const event of ['zero', 'page', 'parsed']) expect(told(event)).toEqual(all(1));
  });

  test('what is said before the choice or after a refusal is dropped, whatever follows, and the page goes on', async () => {
    const shop = openVendors({body: `<script>${sayAll('denied')}</script>`});
    await visitor.open(shop.url);
    await visitor.click('#buy');
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await visitor.click('#buy');
    expect(await visitor.evaluate('window.bought')).toBe(true);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await run(sayAll('later'));
    await expect.poll(() => told('later')).toEqual(all(1));
    await staysQuiet(visitor);
    expect([told('denied'), told('click')]).toEqual([all(0), all(0)]);
  });

  test('what a gated script says with the first grant arrives, and so does what follows whenGranted', async () => {
    const gated = (category: string, names: typeof NAMES): string =>
      `<script type="text/plain" data-category="${category}">${names.map((name) => VENDORS[name].say('gated')).join(';')}</script>`;
    const advertising: typeof NAMES = ['top-mail-ru', 'meta-pixel'];
    const shop = openVendors({
      body:
        gated(
          'analytics',
          NAMES.filter((name) => !advertising.includes(name)),
        ) +
        gated('advertising', advertising) +
        `<script>Promise.all(['analytics', 'advertising'].map(kelisim.whenGranted)).then(() => { ${sayAll('later')} });</script>`,
    });
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => told('gated')).toEqual(all(1));
    await expect.poll(() => told('later')).toEqual(all(1));
  });

  test('a withdrawal drops what still waits, and no call throws after it', async () => {
    const changes = `kelisim.acceptAll(); ${sayAll('own')} kelisim.rejectAll(); ${sayAll('denied')}`;
    const shop = openVendors({body: `<button id="change" type="button" onclick="${changes}">Change</button>`});
    await visitor.open(shop.url);
    // In a task of the page's own: WebKit lets promises settle in the middle of what a test evaluates.
    await visitor.click('#change');
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await run(sayAll('later'));
    await expect.poll(() => told('later')).toEqual(all(1));
    await staysQuiet(visitor);
    expect([told('own'), told('denied')]).toEqual([all(0), all(0)]);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.evaluate('window.bought = false');
    await visitor.click('#buy');
    expect(await visitor.evaluate('window.bought')).toBe(true);
    await staysQuiet(visitor);
    const {'google-tag-manager': _, ...others} = told('click');
    // A container ends when the page is loaded again.
    expect(Object.values(others)).toEqual(Object.values(others).map(() => 0));
  });

  test.each([
    [true, 1],
    [false, 0],
  ])('what a page says while it is loaded ahead arrives if that was granted: %s', async (isGranted, times) => {
    const pretend = `<script>window.isAhead = location.pathname === '/second';
      Object.defineProperty(Document.prototype, 'prerendering', {configurable: true, get: () => window.isAhead});</script>`;
    const shop = openVendors({before: pretend, body: `<script>${sayAll('page')}</script>`});
    await visitor.open(shop.url);
    await visitor.evaluate((wish) => window.kelisim?.save({analytics: wish, advertising: wish}), isGranted);
    await visitor.waitFor(() => document.cookie.includes('kelisim='));
    await staysQuiet(visitor);
    internet.forget();
    await visitor.open(shop.second);
    await staysQuiet(visitor);
    // The page before, which was allowed to, has said that it is there, and that it is left.
    expect(shop.strangers().filter((url) => !/e=(BEAT|UNLOAD)/.test(url))).toEqual([]);
    await run("window.isAhead = false; document.dispatchEvent(new Event('prerenderingchange'));");
    await run('kelisim.acceptAll();');
    await run(sayAll('later'));
    await expect.poll(() => told('later')).toEqual(all(1));
    await staysQuiet(visitor);
    expect(told('page')).toEqual(all(times));
  });

  inFirst(engine)('without that tag the stand-ins come a little later, and the file is fetched once', async () => {
    const shop = openShop(() => ({
      head: `${CONTAINER}<script src="/lib/kelisim.js" ${OPTIONS} ${ATTRIBUTES}></script>`,
      body: `<button id="buy" type="button" onclick="${sayAll('click')} window.bought = true">Buy</button>`,
    }));
    await visitor.open(shop.url);
    await visitor.waitFor(() => 'ym' in window);
    await visitor.click('#buy');
    expect(await visitor.evaluate('window.bought')).toBe(true);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await run(sayAll('later'));
    await expect.poll(() => told('later')).toEqual(all(1));
    expect(shop.library().filter((file) => file === 'kelisim-services.js')).toHaveLength(1);
  });

  inFirst(engine)('code that holds a stand-in reaches the vendor through it', async () => {
    const shop = openVendors({head: '<script>const {ym, fbq, _tmr, clarity, gtag} = window;</script>'});
    await grant(shop);
    await visitor.open(shop.second);
    await internet.waitForRequest({host: 'x.clarity.ms'});
    await expect.poll(() => visitor.evaluate(`!('kelisim' in (window._tmr ?? {}))`)).toBe(true);
    await run(sayAll('later'));
    await expect.poll(() => told('later')).toEqual(all(1));
  });

  inFirst(engine)('without stubs the globals are not there, and nothing else changes', async () => {
    const shop = openVendors({more: 'data-stubs="false"'});
    await visitor.open(shop.url);
    const globals = "['ym', 'gtag', '_tmr', 'fbq', 'clarity'].filter((name) => name in window)";
    expect(await visitor.evaluate(globals)).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => visitor.evaluate(`${globals}.length`)).toBe(5);
  });

  inFirst(engine).each(['', 'data-stubs="false"'])(
    'an element or a frame of that name is no vendor: %s',
    async (more) => {
      const shop = openShop((third) => ({
        head: `<meta id="ym"><script>
          document.documentElement.append(Object.assign(document.createElement('iframe'), {name: 'fbq', src: 'https://${third}/frame'}));
        </script>${SERVICES}<script src="/lib/kelisim.js" ${OPTIONS} ${ATTRIBUTES} ${more}></script>`,
      }));
      await visitor.open(shop.url);
      if (!more) expect(await visitor.evaluate('[typeof ym, typeof fbq]')).toEqual(['function', 'function']);
      await run('kelisim.acceptAll(); kelisim.rejectAll(); kelisim.acceptAll();');
      await run(sayAll('later'));
      expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toContain('advertising');
      await internet.waitForRequest({host: 'www.facebook.com'});
      await internet.waitForRequest({host: 'mc.yandex.ru', path: `/watch/${IDS.metrika}`});
    },
  );

  inFirst(engine)(
    "a service that the site's own markup starts has no stand-in, which would be taken for it",
    async () => {
      const shop = openShop(() => ({
        head: `<script type="application/json" data-kelisim>{"services": ["meta-pixel"]}</script>
        <script src="/lib/kelisim.js" ${OPTIONS}></script>`,
      }));
      await visitor.open(shop.url);
      expect(await visitor.evaluate("'fbq' in window")).toBe(false);
    },
  );

  describe("with stubs of the site's own", () => {
    const STUBS = `<script>
      window.ym = function () { (ym.a = ym.a || []).push(arguments); };
      window.gtag = function () { dataLayer.push(arguments); };
      window._tmr = [];
      window.fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); };
      fbq.queue = [];
      window.clarity = function () { (clarity.q = clarity.q || []).push(arguments); };</script>`;

    test('what waited there without consent is never delivered, and what is said with it is', async () => {
      const shop = openVendors({head: STUBS, body: `<script>${sayAll('denied')}</script>`});
      await visitor.open(shop.url);
      await visitor.evaluate(() => window.kelisim?.rejectAll());
      await visitor.click('#buy');
      await run(`kelisim.acceptAll(); ${sayAll('own')}`);
      await expect.poll(() => told('own')).toEqual(all(1));
      await staysQuiet(visitor);
      expect([told('denied'), told('click')]).toEqual([all(0), all(0)]);
    });

    test('the page of a visitor who has granted loses nothing', async () => {
      const shop = openVendors({head: STUBS, body: `<script>${sayAll('page')}</script>`});
      await grant(shop);
      await visitor.open(shop.second);
      await expect.poll(() => told('page')).toEqual(all(1));
    });
  });
});
