import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findBrowser} from '../tools/browsers.mjs';
import {command, installPackage, type Consumer} from './consumer.js';
import {ROOT} from './dist.js';
import {serve} from './serve.js';

/** Each framework, as the browser of somebody who has its package. */
const FRAMEWORKS = [
  {name: 'React 19', app: 'react'},
  {name: 'React 18', app: 'react', react: join(ROOT, 'tests/package/react-18/node_modules')},
  {name: 'Vue 3', app: 'vue'},
  {name: 'Svelte 5', app: 'svelte'},
] as const;

let consumer: Consumer;
let browser: Browser;

beforeAll(async () => {
  consumer = await installPackage();
  mkdirSync(join(consumer.folder, 'node_modules/@types'), {recursive: true});
  for (const name of ['vite', 'react', 'react-dom', 'vue', 'svelte', '@types/react', 'csstype'])
    symlinkSync(join(ROOT, 'node_modules', name), join(consumer.folder, 'node_modules', name));
  browser = await chromium.launch({executablePath: findBrowser('chromium') ?? ''});
});
afterAll(async () => {
  await browser.close();
  consumer.remove();
});

const USE = `
import {ConsentProvider, Granted, useConsent, useGranted} from 'kelisim/react';
import {headScripts, headTags} from 'kelisim/server';
import {consent, granted, startConsent} from 'kelisim/svelte';
import {kelisim as plugin, useConsent as useInVue} from 'kelisim/vue';
import {createApp} from 'vue';
import {readable} from 'svelte/store';

export const app = (
  <ConsentProvider options={{controller: 'Dala LLP', services: [{name: 'yandex-metrika', id: 1, webvisor: true}]}}>
    <Granted category="analytics" fallback={<p>No</p>}>Yes</Granted>
    <kelisim-declaration heading-level={2} className="policy" />
    <kelisim-banner />
  </ConsentProvider>
);
export function Button() {
  const {kelisim, status, choice} = useConsent();
  const isGranted: boolean = useGranted('analytics');
  return <button onClick={() => kelisim?.showPreferences()}>{status} {choice?.time} {isGranted}</button>;
}
createApp({}).use(plugin, {controller: 'Dala LLP'});
const isCounted: boolean = useInVue().granted('analytics').value;
const stores: Pick<typeof empty, 'subscribe'>[] = [granted('analytics')];
const empty = readable(false);
const leave: () => void = consent.subscribe(({status}) => console.log(status));
const stop: () => void = startConsent({policyUrl: '/privacy'});
const head: string = headTags({controller: 'Dala LLP'}, {nonce: 'x'}) + headScripts({})[0]?.text;
console.log(isCounted, stores, leave, stop, head);

// @ts-expect-error: a heading is of level 2 to 6
export const level = <kelisim-declaration heading-level={7} />;
// @ts-expect-error: no such option
export const wrong = <ConsentProvider options={{categorys: []}} />;
// @ts-expect-error: what is granted has a name
export const nothing = <Granted>Yes</Granted>;
// @ts-expect-error: no such option here either
createApp({}).use(plugin, {categorys: []});
`;

test('the types of the bindings say what they take', async () => {
  consumer.write('types/use.tsx', USE);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    jsx: 'react-jsx',
    module: 'ESNext',
    moduleResolution: 'bundler',
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  };
  consumer.write('types/tsconfig.json', JSON.stringify({compilerOptions, files: ['use.tsx']}));
  const {text} = await consumer.run([...command('tsc'), '-p', '.'], {folder: 'types'});
  expect(text.trim()).toBe('');
});

describe.each(FRAMEWORKS)('$name', ({name, app, ...rest}) => {
  const folder = name.replace(' ', '-');
  const requested: string[] = [];
  const mistakes: string[] = [];
  let rendered = '';
  let server: Server;
  let context: BrowserContext;
  let page: Page;

  const status = () => page.locator('output').textContent();
  const accept = () => page.locator('kelisim-banner [data-action="accept-all"]:visible');

  beforeAll(async () => {
    const apps = join(import.meta.dirname, 'apps');
    for (const each of [app, 'index.html', 'vite.config.js'])
      cpSync(join(apps, each), join(consumer.folder, folder, each === app ? '.' : each), {recursive: true});
    const environment = {NODE_ENV: 'development', ...('react' in rest ? {REACT: rest.react} : {})};
    const build = [...command('vite'), 'build', '--mode', 'development'];
    const built = [
      await consumer.run(build, {folder, environment}),
      await consumer.run([...build, '--ssr', 'server.js', '--outDir', 'server'], {folder, environment}),
    ];
    for (const {ok, text} of built) if (!ok) throw new Error(text);
    const {text} = await consumer.run([process.execPath, 'server/server.js'], {folder, environment});
    rendered = text.trim();
    const index = join(consumer.folder, folder, 'dist/index.html');
    writeFileSync(index, readFileSync(index, 'utf8').replace('<!--app-->', rendered));
    server = await serve(join(consumer.folder, folder, 'dist'), requested);
    context = await browser.newContext();
    page = await context.newPage();
    page.on('pageerror', (error) => mistakes.push(String(error)));
    page.on('console', (message) => {
      const isOwn = /^(error|warning)$/.test(message.type()) && !message.text().startsWith('Lit is in dev mode');
      if (isOwn) mistakes.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await context.close();
    server.close();
    server.closeAllConnections();
  });

  test('on a server nobody has decided', () => {
    expect(rendered).toMatch(/undecided, not counted/);
    expect(rendered).toContain('No counter');
  });

  test('a first visit is asked once', async () => {
    await accept().waitFor();
    expect(await page.locator('kelisim-banner').count()).toBe(1);
    expect(await status()).toBe('undecided, not counted');
  });

  test('a decision is seen by components at once', async () => {
    await accept().click();
    await expect.poll(status).toBe('decided, counted');
    expect(await page.locator('p').first().textContent()).toBe('Counter');
  });

  test('a returning visitor is not asked, and what the server rendered gives way without a mistake', async () => {
    requested.length = 0;
    await page.reload();
    await expect.poll(status).toBe('decided, counted');
    expect(await page.locator('kelisim-banner').count()).toBe(0);
    expect(requested.filter((path) => path.includes('kelisim-ui'))).toEqual([]);
  });

  test('consent can be taken back', async () => {
    await page.evaluate(() => window.kelisim?.withdraw());
    await expect.poll(status).toBe('decided, not counted');
    expect(await page.getByText('No counter').count()).toBe(1);
  });

  test('consent ends with the app', async () => {
    await page.evaluate(() => window.kelisim?.show());
    await accept().waitFor();
    await page.evaluate(() => (window as unknown as {leave(): void}).leave());
    await expect.poll(() => page.locator('kelisim-banner').count()).toBe(0);
  });

  test('nothing went wrong on the console', () => {
    expect(mistakes).toEqual([]);
  });
});
