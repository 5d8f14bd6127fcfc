import {beforeEach, describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard, switchOf} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {violations} from '../support/look.js';
import type {Page} from '../support/page.js';
import {resize} from '../support/resize.js';
import {heldSource, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const TAG = 'kelisim-declaration';
const TABLE = `${TAG} >>> table`;
const CHANGE = `${TAG} >>> button`;

/** A service of the site's own, with names that are as long as they are strange. */
const OWN = {
  name: 'count',
  label: 'Донаудампфшиффартсгезельшафтсстатистик',
  category: 'analytics',
  provider: 'Acme',
  country: 'KZ',
  purpose: 'Counts.',
  policyUrl: 'https://acme.test/privacy',
  retention: '2 months',
  cookies: [
    {name: '_stat', duration: '1 year'},
    {pattern: '^_stat_\\w+$', domain: 'acme.test'},
    {name: `_${'very'.repeat(30)}_long`, duration: 'until you close the browser'},
  ],
  storage: 'stat statistics',
};

const SITE = {
  controller: {name: 'Shop LLP', registration: 'BIN 000000000000', contact: 'privacy@shop.test'},
  policyUrl: '/privacy',
  policyVersion: '3',
  policyDate: '2026-11-01',
  categories: ['analytics', 'functional', 'advertising'],
  services: [OWN, {name: 'yandex-metrika', id: '12345678'}, {name: 'youtube'}] as object[],
};

/** A policy page with a held script of a third party. */
function openPolicy(options: object = {}, page: Page = {}): Shop {
  const json = JSON.stringify({...SITE, ...options}).replaceAll('<', '\\u003c');
  return openShop((third) => ({
    attributes: 'lang="en"',
    body: `<main><h1>Privacy policy</h1><h2>Cookies</h2><${TAG}><p id="fallback">To be written.</p></${TAG}></main>
      <footer><a href="#" data-kelisim="preferences">Cookie settings</a></footer>`,
    ...page,
    head: `<script type="application/json" data-kelisim>${json}</script><script src="/lib/kelisim.js"></script>
      ${heldSource('analytics', third, 'n=analytics')}${page.head ?? ''}`,
  }));
}

/** The words of the tables that stand on two lines, but for names of cookies. */
function brokenWords(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('kelisim-declaration')?.shadowRoot as ShadowRoot;
    const cells = root.querySelectorAll('th,td:not(.stores)');
    const isBroken = (node: Text, {index = 0, 0: word}: RegExpExecArray): boolean => {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1;
    };
    return [...cells].flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (const match of node.data.matchAll(/[\p{L}\p{M}]+/gu)) if (isBroken(node, match)) broken.push(match[0]);
      return broken;
    });
  });
}

/** What is said of each category. */
function choice(tab: Tab): Promise<Readonly<Record<string, string>>> {
  return tab.evaluate(() => {
    const root = document.querySelector('kelisim-declaration')?.shadowRoot as ShadowRoot;
    return Object.fromEntries(
      [...root.querySelectorAll('section > dl > div')].map((row) => [
        row.querySelector('dt')?.textContent,
        row.querySelector('dd')?.textContent,
      ]),
    ) as Record<string, string>;
  });
}

/** Waits until that is said of the categories, in order. */
const expectChoice = (tab: Tab, ...words: readonly string[]): Promise<void> =>
  expect.poll(async () => Object.values(await choice(tab))).toEqual(words);

/** What is stored: service, name, kind and duration. */
function stored(tab: Tab): Promise<readonly (readonly string[])[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('kelisim-declaration')?.shadowRoot as ShadowRoot;
    return [...root.querySelectorAll('tbody')].flatMap((group) =>
      [...group.querySelectorAll('tr')].map((row) => [
        group.querySelector('th bdi')?.textContent ?? '',
        ...['td.stores bdi', 'td.stores small', 'td.duration'].map(
          (path) => row.querySelector(path)?.textContent ?? '',
        ),
      ]),
    );
  });
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  // WebKit's window cannot be narrower.
  const narrow = engine.name === 'webkit' ? 447 : 320;

  test('what each service stores is in a row of its own, with how long it is kept [L15]', async () => {
    await visitor.open(openPolicy().url);
    await visitor.see(TABLE);
    const rows = await stored(visitor);
    expect(rows.filter(([service]) => service === OWN.label).map(([, ...rest]) => rest)).toEqual([
      ['_stat', 'cookie', '1 year'],
      ['_stat_* (acme.test)', 'cookie', '2 months'],
      [OWN.cookies[2]?.name, 'cookie', 'until you close the browser'],
      ['stat', 'localStorage', '2 months'],
      ['statistics', 'localStorage', '2 months'],
    ]);
    expect(rows.filter(([service]) => service === 'Kelisim')).toEqual([
      ['Kelisim', '__Host-kelisim', 'cookie', '180 days'],
    ]);
    expect(rows.filter(([, name, , duration]) => name && !duration)).toEqual([]);
  });

  inFirst(engine)('built-in services are described before any choice, and nobody else hears of it [L15]', async () => {
    const shop = openPolicy();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await expect.poll(() => stored(visitor)).toContainEqual(['Yandex.Metrika', '_ym_uid', 'cookie', '1 year']);
    const words = await visitor.text(`${TAG} >>> [aria-labelledby=category-functional]`);
    for (const word of ['YouTube', 'Google', 'Plays videos.', 'United States', 'Privacy policy'])
      expect(words).toContain(word);
    expect(shop.strangers()).toEqual([]);
    expect(await visitor.writes()).toEqual([]);
  });

  inFirst(engine)('nothing that a built-in service stores is without a duration [L15]', async () => {
    const services = ['yandex-metrika', 'jivo', 'meta-pixel', 'amplitude', 'youtube', 'bitrix24'];
    await visitor.open(openPolicy({services}).url);
    await expect.poll(async () => (await stored(visitor)).length).toBeGreaterThan(30);
    expect((await stored(visitor)).filter(([, , kind, duration = '']) => !kind || !/\d|until/.test(duration))).toEqual(
      [],
    );
  });

  inFirst(engine)('recording of what visitors do on a page is declared where it is switched on [L23]', async () => {
    const metrika = {name: 'yandex-metrika', id: '12345678'};
    const purpose = `${TAG} >>> [aria-labelledby=category-analytics] td.purpose`;
    const replay = 'Records how pages are used: clicks, scrolling and movements of the pointer.';
    await visitor.open(openPolicy({services: [{...metrika, webvisor: true}]}).url);
    await expect.poll(() => visitor.text(purpose)).toContain(replay);
    expect(await visitor.text(purpose)).toContain('Data goes to Yandex.');
    await visitor.open(openPolicy({services: [metrika]}).url);
    await expect.poll(() => visitor.text(purpose)).toContain('Counts visits');
    expect(await visitor.text(purpose)).not.toContain(replay);
  });

  test('the choice follows a decision, a single service, a withdrawal and another tab', async () => {
    const shop = openPolicy();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.see(TABLE);
    await expectChoice(visitor, ...Array<string>(3).fill('Not decided yet'));
    expect(await visitor.sees(`${TAG} >>> time`)).toBe(false);

    await visitor.click(onCard('accept-all'));
    await expectChoice(visitor, ...Array<string>(3).fill('Allowed'));
    const day = await visitor.evaluate(() => new Date().toLocaleDateString('en', {dateStyle: 'long'}));
    expect(await visitor.text(`${TAG} >>> time`)).toBe(day);
    await visitor.evaluate(() => window.kelisim?.save({analytics: true, count: false}));
    await expect.poll(() => visitor.text(`${TAG} >>> [aria-labelledby=category-analytics]`)).toContain('Refused');

    const tab = await visitor.newTab();
    await tab.open(shop.second);
    await tab.see(TABLE);
    await tab.evaluate(() => window.kelisim?.withdraw('advertising'));
    for (const each of [tab, visitor]) await expectChoice(each, 'Allowed', 'Allowed', 'Refused');
    await tab.evaluate(() => window.kelisim?.withdraw());
    for (const each of [tab, visitor]) await expectChoice(each, ...Array<string>(3).fill('Refused'));
  });

  test('Change opens the preferences and gets the focus back, after Esc and after a choice', async () => {
    await visitor.open(openPolicy().url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    const hasFocus = (): Promise<boolean> =>
      visitor.waitFor(() => {
        const root = document.querySelector('kelisim-declaration')?.shadowRoot;
        return root?.activeElement?.localName === 'button';
      });
    await visitor.click(CHANGE);
    await visitor.see(switchOf('analytics'));
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    await hasFocus();
    await visitor.press('Enter');
    await visitor.click(switchOf('functional'));
    await visitor.click(inDialog('save'));
    await visitor.unsee(DIALOG);
    await expectChoice(visitor, 'Refused', 'Allowed', 'Refused');
    await hasFocus();
  });

  inFirst(engine).each([
    ['en', 'ltr', 'Your choice', '1 year'],
    ['kk', 'ltr', 'Сіздің таңдауыңыз', '1 жыл'],
    ['ar', 'rtl', 'اختيارك', 'سنة'],
  ])('in %s it is written %s [A14]', async (lang, dir, heading, duration) => {
    await visitor.open(openPolicy({}, {attributes: `lang="${lang}"`}).url);
    await visitor.see(TABLE);
    const found = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-declaration')?.shadowRoot as ShadowRoot;
      const {lang: spoken, dir: direction} = root.firstElementChild as HTMLElement;
      return [spoken, direction, root.querySelector('h3')?.textContent];
    });
    expect(found).toEqual([lang, dir, heading]);
    expect((await stored(visitor)).find(([, name]) => name === '_stat')?.[3]).toBe(duration);
  });

  inFirst(engine)('another language comes when a script chooses it', async () => {
    await visitor.open(openPolicy().url);
    await visitor.see(TABLE);
    await visitor.evaluate(() => window.kelisim?.setLanguage('kk'));
    await expect.poll(() => visitor.text(CHANGE)).toBe('Өзгерту');
    await expectChoice(visitor, ...Array<string>(3).fill('Әлі шешілмеген'));
  });

  inFirst(engine)('a refusal by the browser is told', async () => {
    await visitor.open(openPolicy({}, {globalPrivacyControl: true}).url);
    await visitor.see(TABLE);
    const {Analytics, Advertising} = await choice(visitor);
    expect(Analytics).toBe('Not decided yet');
    expect(Advertising).toMatch(/^Refused.*not to sell/);
  });

  inFirst(engine)('who is responsible and which policy holds are told, with links that lead somewhere', async () => {
    const services = ['javascript:alert(1)', 'data:text/html,x', 'https://acme.test/'].map((policyUrl, index) => ({
      ...OWN,
      name: `count${index}`,
      policyUrl,
    }));
    await visitor.open(openPolicy({services}).url);
    await visitor.see(TABLE);
    expect((await visitor.text(`${TAG} >>> address`)).trim()).toBe('Shop LLP\nBIN 000000000000\nprivacy@shop.test');
    const links = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-declaration')?.shadowRoot as ShadowRoot;
      return [...root.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);
    });
    expect(links).toEqual([
      ['mailto:privacy@shop.test', 'privacy@shop.test'],
      ['/privacy', 'Privacy policy (version 3, November 1, 2026)'],
      ['https://acme.test/', 'Privacy policy'],
    ]);
  });

  test.each([
    ['beside each other', 1280],
    ['below each other', narrow],
  ])('it passes axe, and nothing has to be scrolled sideways, with cells %s', async (_, width) => {
    await visitor.open(openPolicy().url);
    await visitor.click(onCard('reject-all'));
    await resize(visitor, width, 720);
    await visitor.see(TABLE);
    expect(await violations(visitor, TAG)).toEqual([]);
    const found = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-declaration')?.shadowRoot as ShadowRoot;
      const wide = [document.documentElement, ...root.querySelectorAll('div, td, tbody th')].filter(
        ({scrollWidth, clientWidth}) => scrollWidth > clientWidth && clientWidth > 0,
      );
      const button = root.querySelector('button')?.getBoundingClientRect();
      const links = [...root.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
      return {
        wide: wide.map(({outerHTML}) => outerHTML.slice(0, 100)),
        isBlock: getComputedStyle(root.querySelector('table') as Element).display === 'block',
        button: button?.height ?? 0,
        links: Math.min(...links.flatMap(({height, width: across}) => [height, across])),
      };
    });
    expect(found).toMatchObject({wide: [], isBlock: width === narrow});
    expect(found.button).toBeGreaterThanOrEqual(44);
    expect(found.links).toBeGreaterThanOrEqual(24);
  });

  inFirst(engine)('every element is filled, whenever it comes, and one with headings of its own level', async () => {
    const body = `<h1>Policy</h1><${TAG}></${TAG}><${TAG} heading-level="2"></${TAG}>`;
    await visitor.open(openPolicy({}, {body}).url);
    await visitor.see(TABLE);
    await visitor.evaluate(() => document.body.append(document.createElement('kelisim-declaration')));
    await visitor.waitFor(
      () => document.querySelector('kelisim-declaration:last-of-type')?.shadowRoot?.querySelector('dd')?.textContent,
    );
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    const shown = (): Promise<readonly string[]> =>
      visitor.evaluate(() =>
        [...document.querySelectorAll('kelisim-declaration')].map(({shadowRoot}) =>
          [shadowRoot?.querySelector('[part=heading]')?.localName, shadowRoot?.querySelector('dd')?.textContent].join(),
        ),
      );
    await expect.poll(shown).toEqual(['h3,Allowed', 'h2,Allowed', 'h3,Allowed']);
  });

  inFirst(engine)('words of the site are text', async () => {
    const evil = '<img src="/stolen" onerror="document.title = 1">';
    const services = [{...OWN, label: evil, provider: evil, purpose: evil, retention: evil, storage: [{name: evil}]}];
    const categories = ['functional', {name: 'analytics', label: evil, description: evil}];
    const shop = openPolicy({services, categories, controller: {name: evil, address: evil, contact: evil}});
    await visitor.open(shop.url);
    await visitor.see(TABLE);
    expect((await stored(visitor)).at(-1)).toEqual([evil, evil, 'localStorage', evil]);
    const images = await visitor.evaluate(
      () => document.querySelector('kelisim-declaration')?.shadowRoot?.querySelectorAll('img').length,
    );
    expect(images).toBe(0);
    expect(internet.requests({path: '/stolen'})).toEqual([]);
  });

  test('a strict policy allows it', async () => {
    const policy = `default-src 'none'; img-src data:; script-src 'self'; require-trusted-types-for 'script';
      trusted-types kelisim lit-html`;
    const shop = openPolicy({}, {headers: {'content-security-policy': policy.replaceAll('\n', '')}});
    await visitor.open(shop.url);
    await visitor.see(TABLE);
    await visitor.see(CHANGE);
    expect(await visitor.consoleMessages()).toEqual([]);
  });

  inFirst(engine)(
    'what the page has written stands until the list is drawn, and after the end of the library',
    async () => {
      await visitor.open(openPolicy().url);
      await visitor.see(TABLE);
      expect(await visitor.sees('#fallback')).toBe(false);
      await visitor.evaluate(() => window.kelisim?.destroy());
      await visitor.see('#fallback');
      expect(await visitor.sees(CHANGE)).toBe(false);
    },
  );

  inFirst(engine)('without the library the element is what the page has written', async () => {
    const shop = openShop(() => ({body: `<h1>Policy</h1><${TAG}><p id="fallback">To be written.</p></${TAG}>`}));
    await visitor.open(shop.url);
    await visitor.see('#fallback');
    expect(await visitor.consoleMessages()).toEqual([]);
  });

  test.each(['ru', 'kk', 'de'])('no word of ours is broken, on a screen or a phone: %s', async (lang) => {
    const shop = openPolicy(
      {services: ['yandex-metrika', 'google-analytics', 'linkedin-insight']},
      {
        attributes: `lang="${lang}"`,
      },
    );
    await visitor.open(shop.url);
    await visitor.see(TABLE);
    for (const width of [1280, 1000, 640, narrow]) {
      await resize(visitor, width, 800);
      expect(await brokenWords(visitor)).toEqual([]);
      expect(await visitor.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await resize(visitor, 1280, 720);
  });

  test('below 640 px every service is a card: what it stores stands below what it is for', async () => {
    await visitor.open(openPolicy().url);
    await visitor.see(TABLE);
    await resize(visitor, 639, 800);
    const [purpose = 0, stores = 0] = await visitor.evaluate(() => {
      const row = document.querySelector('kelisim-declaration')?.shadowRoot?.querySelector('tbody tr');
      return ['.purpose', '.stores'].map((name) => row?.querySelector(name)?.getBoundingClientRect().top ?? 0);
    });
    expect(stores).toBeGreaterThan(purpose);
    await resize(visitor, 1280, 720);
  });
});
