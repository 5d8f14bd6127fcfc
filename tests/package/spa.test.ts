import {cpSync, mkdirSync, symlinkSync} from 'node:fs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {chromium, type Browser, type ConsoleMessage, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findBrowser} from '../tools/browsers.mjs';
import {command, installPackage, type Consumer} from './consumer.js';
import {ROOT} from './dist.js';
import {serve} from './serve.js';

/** What the app needs besides the library, from the checkout: nothing is fetched. */
const NEEDED = ['react', 'react-dom', 'vite', '@vitejs/plugin-react', '@types/react', '@types/react-dom', 'csstype'];
const INTERFACE = /kelisim-ui/;

let consumer: Consumer;
let browser: Browser;

beforeAll(async () => {
  consumer = await installPackage();
  const modules = join(consumer.folder, 'node_modules');
  for (const scope of ['@vitejs', '@types']) mkdirSync(join(modules, scope), {recursive: true});
  for (const name of NEEDED) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  const isOurs = (path: string): boolean => !/node_modules|dist$/.test(path.slice(ROOT.length));
  cpSync(join(ROOT, 'demo/spa'), join(consumer.folder, 'spa'), {recursive: true, filter: isOurs});
  browser = await chromium.launch({executablePath: findBrowser('chromium') ?? ''});
});

afterAll(async () => {
  await browser.close();
  consumer.remove();
});

test('the types of the app agree with those of the library', async () => {
  const {text} = await consumer.run([...command('tsc'), '-p', '.'], {folder: 'spa'});
  expect(text.trim()).toBe('');
});

// React mounts everything twice under StrictMode, but only in development.
describe.each(['production', 'development'])('a React app, built for %s', (mode) => {
  let server: Server;
  let page: Page;
  const requested: string[] = [];
  const mistakes: string[] = [];

  const address = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const action = (name: string) => page.locator(`kelisim-banner [data-action="${name}"]:visible`);
  const decision = () => page.locator('output').textContent();

  beforeAll(async () => {
    const {ok, text} = await consumer.run([...command('vite'), 'build', '--mode', mode, '--outDir', mode], {
      folder: 'spa',
      environment: {NODE_ENV: mode},
    });
    if (!ok) throw new Error(text);
    server = await serve(join(consumer.folder, 'spa', mode), requested);
    page = await browser.newPage();
    page.on('pageerror', (error) => mistakes.push(String(error)));
    page.on('console', (message) => isMistake(message) && mistakes.push(message.text()));
    await page.goto(address('/'));
  });

  afterAll(async () => {
    await page.close();
    server.close();
    server.closeAllConnections();
  });

  test('asks once, from a chunk of its own', async () => {
    await action('accept-all').waitFor();
    expect(await page.locator('kelisim-banner').count()).toBe(1);
    expect(await action('accept-all').count()).toBe(1);
    expect(requested.filter((path) => INTERFACE.test(path))).toHaveLength(1);
    expect(await decision()).toBe('Your visit is not counted.');
    expect(requested).not.toContain('/visits.js');
  });

  test('the app is told of the answer, and the script it rendered runs', async () => {
    await action('accept-all').click();
    await page.getByText('Your visit is counted.').waitFor();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('visits'))).toBe('1');
    expect(requested.filter((path) => path === '/visits.js')).toHaveLength(1);
    await expect.poll(() => action('accept-all').count()).toBe(0);
  });

  test('routes change as before, there and back', async () => {
    await page.getByRole('link', {name: 'About'}).click();
    await page.getByRole('heading', {name: 'About Dala'}).waitFor();
    expect(await decision()).toBe('Your visit is counted.');
    await page.getByRole('link', {name: 'Journal'}).click();
    await page.getByRole('heading', {name: 'teas'}).waitFor();
    // The framework has rendered a new script, which is released at once.
    await expect.poll(() => page.evaluate(() => localStorage.getItem('visits'))).toBe('2');
    await page.goBack();
    await page.getByRole('heading', {name: 'About Dala'}).waitFor();
  });

  test('a visitor who has answered is not asked again, and loads no interface', async () => {
    requested.length = 0;
    await page.goto(address('/'));
    await page.getByText('Your visit is counted.').waitFor();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('visits'))).toBe('3');
    expect(requested.filter((path) => INTERFACE.test(path))).toEqual([]);
    expect(await page.locator('kelisim-banner').count()).toBe(0);
  });

  test('the settings button of the app opens the preferences, and consent can be taken back', async () => {
    await page.getByRole('button', {name: 'Cookie settings'}).click();
    await action('withdraw').click();
    await page.getByText('Your visit is not counted.').waitFor();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('visits'))).toBeNull();
    expect(await page.locator('kelisim-banner').count()).toBe(1);
  });

  test('nothing went wrong on the console', () => {
    expect(mistakes).toEqual([]);
  });
});

/** In development Lit, which the app shares with the library, says so on every page. */
function isMistake(message: ConsoleMessage): boolean {
  return /^(error|warning)$/.test(message.type()) && !message.text().startsWith('Lit is in dev mode');
}
