import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContext} from 'playwright';
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from 'vitest';
import type * as Testing from '../../src/testing/testing.js';
import {findBrowser} from '../tools/browsers.mjs';
import {DIST} from './dist.js';

const PAGE = `<!doctype html><html lang="en"><title>Shop</title>
<script src="/kelisim.js" data-controller="Shop" data-policy-url="/privacy" data-categories="analytics advertising"></script>
<script type="text/plain" data-category="analytics">document.title = 'Counted'</script>
<h1>Shop</h1>`;

let testing: typeof Testing;
let browser: Browser;
let server: Server;
let context: BrowserContext;
let url = '';

beforeAll(async () => {
  testing = (await import(join(DIST, 'npm/testing.mjs'))) as typeof Testing;
  browser = await chromium.launch({executablePath: findBrowser('chromium') ?? ''});
  server = createServer(({url: path = '/'}, response) => {
    const file = join(DIST, 'web', path);
    if (path === '/') return response.setHeader('content-type', 'text/html').end(PAGE);
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.setHeader('content-type', 'text/javascript').end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});
beforeEach(async () => void (context = await browser.newContext()));
afterEach(() => context.close());

const granted = () => window.kelisim?.choice?.granted;

test.each([
  ['acceptAll', ['analytics', 'advertising']],
  ['rejectAll', []],
] as const)('%s(page) answers as a visitor does', async (name, answer) => {
  const page = await context.newPage();
  await page.goto(url);
  await testing[name](page);
  await expect.poll(() => page.evaluate(granted)).toEqual(answer);
  expect(await page.evaluate(() => window.kelisim?.choice?.source)).toBe('banner');
});

test.each([
  [true, ['analytics', 'advertising'], 'Counted'],
  [false, [], 'Shop'],
  [{analytics: true}, ['analytics'], 'Counted'],
] as const)('seed(context, %j) answers on every page, and nobody is asked', async (choice, answer, title) => {
  await testing.seed(context, choice);
  const page = await context.newPage();
  for (const _ of ['first page', 'second page']) {
    await page.goto(url);
    expect(await page.evaluate(granted)).toEqual(answer);
    expect(await page.title()).toBe(title);
    expect(await page.locator('[data-action="accept-all"]:visible').count()).toBe(0);
  }
});

test('a visitor who has answered keeps that answer', async () => {
  const page = await context.newPage();
  await page.goto(url);
  await testing.rejectAll(page);
  await testing.seed(context, true);
  await page.goto(url);
  expect(await page.evaluate(granted)).toEqual([]);
});

test('seedWindow(window, choice) does it for one window', async () => {
  const page = await context.newPage();
  await page.addInitScript(`(${testing.seedWindow.toString()})(window, true)`);
  await page.goto(url);
  expect(await page.evaluate(granted)).toEqual(['analytics', 'advertising']);
});
