import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import {answerWithPage, type Page} from '../support/page.js';
import {askPuppet, PUPPET} from '../support/puppet.js';
import {heldScript, heldSource, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const RUN = ['inline', 'outside'];

const refuse = (names: string): string => `for (const name of [${names}])
  Object.defineProperty(window, name, {get() { throw new DOMException('blocked', 'SecurityError'); }});`;
const cookie = (get: string): string => `Object.defineProperty(Document.prototype, 'cookie',
  {configurable: true, get() { ${get} }, set() { ${get} }});`;
const THROW = "throw new DOMException('blocked', 'SecurityError');";
const STORES = "'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'";

/** Worlds without storage: a script that stands first, and headers. */
const WORLDS: Readonly<Record<string, {readonly script?: string; readonly policy?: string}>> = {
  'cookies are ignored': {script: cookie("return '';")},
  'cookies throw': {script: cookie(THROW)},
  'stores throw': {script: refuse(STORES)},
  'cookies and stores throw': {script: cookie(THROW) + refuse(STORES)},
  'no browser tells of cookies': {script: 'delete window.cookieStore;'},
  'a policy gives the page an origin of its own': {policy: 'sandbox allow-scripts'},
};

const held = (third: string): string => heldScript('analytics', 'inline') + heldSource('analytics', third, 'n=outside');

/** The page as text, to be put where a test wants it. */
function inner(third: string, library: string): string {
  const page: Page = {
    recorder: false,
    head: PUPPET + LIBRARY.replace('/lib/', library),
    body: `<h1>Shop</h1>${held(third)}`,
  };
  return String(answerWithPage(page).body);
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const data = (text: string): string => `data:text/html;charset=utf-8,${encodeURIComponent(text)}`;

/** Frames, by the address of the library's folder and of the third party. */
const FRAMES: Readonly<Record<string, (third: string, library: string) => string>> = {
  'in a sandbox': (third) => `<iframe title="Shop" sandbox="allow-scripts" src="/inner?${third}"></iframe>`,
  'written into a sandbox': (third, library) =>
    `<iframe title="Shop" sandbox="allow-scripts" srcdoc="${attribute(inner(third, library))}"></iframe>`,
  'written into its parent': (third) => `<iframe title="Shop" srcdoc="${attribute(inner(third, '/lib/'))}"></iframe>`,
  'that is data': (third, library) => `<iframe title="Shop" src="${data(inner(third, library))}"></iframe>`,
  'that is a blob': (
    third,
    library,
  ) => `<script type="text/x" id="text">${encodeURIComponent(inner(third, library))}</script>
    <iframe title="Shop"></iframe><script>
      const text = decodeURIComponent(document.querySelector('#text').textContent);
      document.querySelector('iframe').src = URL.createObjectURL(new Blob([text], {type: 'text/html'}));
    </script>`,
};

async function expectToWork(visitor: Visitor, shop: Shop): Promise<void> {
  await visitor.see(CARD);
  expect([shop.strangers(), await visitor.evaluate(() => window.__log ?? [])]).toEqual([[], []]);
  await visitor.click(onCard('accept-all'));
  expect(await visitor.waitFor(() => window.__log?.[1] && window.__log)).toEqual(RUN);
  await visitor.unsee(CARD);
  expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(true);
  expect(await visitor.consoleMessages()).toEqual([]);
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(WORLDS))('a choice holds for this page view where %s [L11]', async (_, {script, policy}) => {
    const shop = openShop((third) => ({
      headers: policy ? {'content-security-policy': policy} : {},
      head: `${script ? `<script>${script}</script>` : ''}${LIBRARY}`,
      body: `<h1>Shop</h1>${held(third)}`,
    }));
    await visitor.open(shop.url);
    await expectToWork(visitor, shop);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor(() => window.kelisim?.has('analytics') === false);
    expect(await visitor.consoleMessages()).toEqual([]);
  });

  test.each(Object.entries(FRAMES))('a page %s asks, holds and releases', async (_, frame) => {
    const host = freshHost();
    const site = internet.site(host);
    const third = `third.${host}`;
    site.route('/inner', {body: inner(third, '/lib/')});
    await visitor.open(site.page('/', {body: frame(third, `https://${host}/lib/`)}));
    await expect.poll(() => askPuppet(visitor)).toEqual({sees: true, log: [], uncaught: []});
    expect(internet.requests({host: third})).toEqual([]);
    await askPuppet(visitor, 'accept-all');
    await expect.poll(() => askPuppet(visitor)).toEqual({sees: false, log: RUN, uncaught: []});
  });

  test.each(['beside the page', 'on a server'])(
    'a page in a file asks, holds and releases: the library %s',
    async (place) => {
      const folder = mkdtempSync(join(tmpdir(), 'kelisim-'));
      onTestFinished(() => rmSync(folder, {recursive: true}));
      cpSync(new URL('../../dist/web', import.meta.url), folder, {recursive: true});
      const host = freshHost();
      const library =
        place === 'on a server' ? LIBRARY.replace('/lib/', `https://${host}/lib/`) : LIBRARY.replace('/lib/', '');
      const {body} = answerWithPage({head: library, body: `<h1>Shop</h1>${held(`third.${host}`)}`});
      writeFileSync(join(folder, 'shop.html'), String(body));
      const reader = await engine.newVisitor();
      await reader.open(pathToFileURL(join(folder, 'shop.html')).href);
      await reader.see(CARD);
      expect(internet.requests({host: `third.${host}`})).toEqual([]);
      await reader.click(onCard('accept-all'));
      expect(await reader.waitFor(() => window.__log?.[1] && window.__log)).toEqual(RUN);
      expect(await reader.consoleMessages()).toEqual([]);
    },
  );
});

// Only Chromium can be told to refuse cookies in the way its settings do.
describe.each(engines.filter(({name}) => name === 'chromium'))('in $name', (engine) => {
  test('a choice holds for this page view where the visitor has switched cookies off', async () => {
    const shop = openShop((third) => ({head: LIBRARY, body: `<h1>Shop</h1>${held(third)}`}));
    const visitor = await engine.newVisitor();
    const session = await visitor.page?.context().newCDPSession(visitor.page);
    await session?.send('Emulation.setDocumentCookieDisabled', {disabled: true});
    await visitor.open(shop.url);
    await expectToWork(visitor, shop);
    expect(await visitor.cookies()).toEqual([]);
  });
});
