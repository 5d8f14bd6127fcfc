import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines, isFirst} from '../support/engines.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import {violations} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';

/** The demo as this file uses it; its own code is plain JavaScript. */
interface Demo {
  readonly port: number;
  received(): readonly {readonly who: string}[];
  close(): Promise<void>;
}

const SERVER = new URL('../../demo/serve.mjs', import.meta.url).href;

let demo: Demo;
let shop: string;
let before = 0;

/** Who has collected something since the test began. */
function collectors(): readonly string[] {
  return [
    ...new Set(
      demo
        .received()
        .slice(before)
        .map(({who}) => who),
    ),
  ].toSorted();
}

beforeAll(async () => {
  const {startDemo} = (await import(SERVER)) as {startDemo(port: number): Promise<Demo>};
  demo = await startDemo(0);
});

beforeEach(() => {
  const host = freshHost();
  internet.forward(host, demo.port);
  shop = `https://${host}`;
  before = demo.received().length;
});

afterAll(() => demo.close());

test('the demo says at the well-known address that it does as Global Privacy Control asks [N01]', async () => {
  const answer = await fetch(`http://127.0.0.1:${demo.port}/.well-known/gpc.json`);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(await answer.json()).toEqual({gpc: true, lastUpdate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/)});
});

describe.each(engines.filter(isFirst))('in $name', (engine) => {
  test.each(['/', '/kk.html', '/ky.html', '/en.html'])(
    'the shop at %s collects nothing before a choice, and everything after yes',
    async (path) => {
      const visitor = await engine.newVisitor();
      await visitor.open(shop + path);
      await visitor.see(CARD);
      await visitor.click('[data-buy=teapot]');
      await staysQuiet(visitor);
      expect(collectors()).toEqual([]);
      expect(await visitor.writes()).toEqual([]);

      await visitor.click(onCard('accept-all'));
      await expect.poll(collectors).toEqual(['map', 'mp', 'ph', 'pixel']);
      await visitor.see('iframe[src]');
    },
  );

  test('the server stores the record of a decision, and the panel shows it', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(`${shop}/en.html`);
    await visitor.click(onCard('reject-all'));
    await expect
      .poll(() => visitor.evaluate(() => document.querySelector('[data-list=records]')?.textContent))
      .toContain('banner, en');
    expect(await visitor.evaluate(() => document.querySelector('[data-list=records]')?.textContent)).toContain(
      'analytics: denied',
    );
  });

  test.each(['/', '/attributes.html', '/module.html'])(
    '%s collects nothing after no, and nothing on the next view',
    async (path) => {
      const visitor = await engine.newVisitor();
      await visitor.open(shop + path);
      await visitor.click(onCard('reject-all'));
      await visitor.unsee(CARD);
      await visitor.reload();
      await staysQuiet(visitor);
      expect(collectors()).toEqual([]);
      expect(await visitor.sees(CARD)).toBe(false);
      expect((await visitor.cookies()).map(({name}) => name)).toEqual([expect.stringMatching(/^__Host-kelisim/)]);
    },
  );

  test('the start page leads to pages that there are, in four languages', async () => {
    const visitor = await engine.newVisitor();
    const missing = new Set<string>();
    for (const lang of ['ru', 'kk', 'ky', 'en']) {
      await visitor.open(`${shop}/start/${lang}`);
      const found = await visitor.evaluate(async () => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map(({href}) => href);
        const answers = await Promise.all(links.map((link) => fetch(link)));
        return answers.filter(({ok}) => !ok).map(({url}) => url);
      });
      found.forEach((address) => missing.add(address));
      expect(await visitor.evaluate(() => document.documentElement.lang)).toBe(lang);
    }
    expect([...missing]).toEqual([]);
  });

  test('under the strict policy the held script runs after yes, and not before', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(`${shop}/strict/en`);
    await visitor.see(CARD);
    expect(await visitor.text('#held')).toBe('The held script has not run yet.');
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => document.querySelector('#held')?.textContent === 'The held script has run.');
    expect(await visitor.consoleMessages()).toEqual([]);
  });

  test('in the app the map comes later, and waits for the answer', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(`${shop}/app/ky`);
    await visitor.click('.views a[href="#map"]');
    await visitor.see('kelisim-embed');
    expect(collectors()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await expect.poll(collectors).toEqual(['map']);
  });

  test.each(['/start/ru', '/news/kk', '/app/ky', '/strict/en'])('%s passes axe', async (path) => {
    const visitor = await engine.newVisitor();
    await visitor.open(shop + path);
    await visitor.see('h1');
    expect(await violations(visitor)).toEqual([]);
  });

  const SHOP_PAGES = [
    '/',
    '/kk.html',
    '/ky.html',
    '/en.html',
    '/attributes.html',
    '/module.html',
    '/product.html',
    '/privacy.html',
    '/looks.html',
  ];

  test.each([...SHOP_PAGES, '/news/en', '/app/ru', '/strict/ky'])(
    'the console has nothing to say about %s',
    async (path) => {
      const visitor = await engine.newVisitor();
      await visitor.open(shop + path);
      await visitor.see(CARD);
      await untilChecked(visitor);
      expect(await visitor.consoleMessages()).toEqual([]);
    },
  );

  test.each([
    ['/attributes.html', ['ph', 'pixel']],
    ['/module.html', ['ph']],
  ])('%s collects what it says after yes', async (path, expected) => {
    const visitor = await engine.newVisitor();
    await visitor.open(shop + path);
    await visitor.click(onCard('accept-all'));
    await expect.poll(collectors).toEqual(expected);
  });
});
