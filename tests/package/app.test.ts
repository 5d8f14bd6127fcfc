import {readdirSync, readFileSync, symlinkSync} from 'node:fs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {chromium, type Browser, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serviceFile, serviceNames} from '../../src/services/catalogue.js';
import {findBrowser} from '../tools/browsers.mjs';
import {command, installPackage, type Consumer} from './consumer.js';
import {ROOT} from './dist.js';
import {serve} from './serve.js';

const OPTIONS = `controller: 'Dala LLP', policyUrl: '/privacy', categories: 'analytics functional'`;
const BROUGHT = `
import ru from 'kelisim/locales/ru';
import yandexMetrika from 'kelisim/services/yandex-metrika';
createConsent({${OPTIONS}, lang: 'ru', locales: [ru], services: [{...yandexMetrika, id: 12345678}]});`;

const APPS = {
  plain: `import {createConsent} from 'kelisim'; createConsent({${OPTIONS}});`,
  brought: `import {createConsent} from 'kelisim/core';${BROUGHT}`,
  either: `import {createConsent} from 'kelisim';${BROUGHT}`,
  named: `import {createConsent} from 'kelisim'; createConsent({${OPTIONS}, lang: 'ru', yandexMetrika: 12345678});`,
  moved: `import {createConsent} from 'kelisim'; import {takeOver} from 'kelisim/migration';
    document.addEventListener('kelisim:record', ({detail}) => (window.heard ??= []).push(detail));
    const options = {${OPTIONS}, yandexMetrika: 12345678, googleConsentMode: 'off'};
    takeOver('vanilla-cookieconsent', options); createConsent(options);`,
  unmoved: `import {createConsent} from 'kelisim'; createConsent({${OPTIONS}, migrate: 'vanilla-cookieconsent'});`,
  late: `import {createConsent} from 'kelisim'; import {takeOver} from 'kelisim/migration';
    createConsent({${OPTIONS}}); takeOver('klaro');`,
  missing: `import {createConsent} from 'kelisim/core'; createConsent({${OPTIONS}, lang: 'ru', youtube: true, yandexMetrika: 1});`,
} as const;

let consumer: Consumer;
let browser: Browser;

beforeAll(async () => {
  consumer = await installPackage();
  symlinkSync(join(ROOT, 'node_modules/vite'), join(consumer.folder, 'node_modules/vite'));
  for (const [name, code] of Object.entries(APPS)) {
    consumer.write(
      `${name}/index.html`,
      '<!doctype html><title>Tea</title><script type="module" src="/app.js"></script>',
    );
    consumer.write(`${name}/app.js`, code);
    const {ok, text} = await consumer.run([...command('vite'), 'build', name]);
    if (!ok) throw new Error(text);
  }
  browser = await chromium.launch({executablePath: findBrowser('chromium') ?? ''});
});
afterAll(async () => {
  await browser.close();
  consumer.remove();
});

type App = keyof typeof APPS;

function filesOf(app: App): readonly string[] {
  return readdirSync(join(consumer.folder, app, 'dist/assets'));
}

/**
 * A visitor who sees the app for the first time. Every vendor's server answers with an empty script.
 * @param before - what another library has left: such a visitor may not be asked
 */
async function visit<Seen>(
  app: App,
  look: (page: Page, requests: readonly string[], strangers: readonly string[]) => Promise<Seen>,
  before?: (page: Page, address: string) => Promise<void>,
): Promise<Seen> {
  const requested: string[] = [];
  const strangers: string[] = [];
  const server: Server = await serve(join(consumer.folder, app, 'dist'), requested);
  const {port} = server.address() as AddressInfo;
  const page = await browser.newPage();
  try {
    await page.route(
      ({hostname}) => hostname !== '127.0.0.1',
      (route) => {
        strangers.push(new URL(route.request().url()).hostname);
        return route.fulfill({contentType: 'text/javascript', body: ''});
      },
    );
    await before?.(page, `http://127.0.0.1:${port}/`);
    await page.goto(`http://127.0.0.1:${port}/`);
    if (!before) await page.locator('kelisim-banner [data-action="accept-all"]:visible').waitFor();
    return await look(page, requested, strangers);
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
}

/** What a first visit fetches besides the page, to the last file: the checks come when everything else is here. */
async function requestsOf(app: App): Promise<readonly string[]> {
  return visit(app, async (_, requested) => {
    await expect.poll(() => requested.filter((path) => path.includes('kelisim-checks'))).toHaveLength(1);
    return requested.filter((path) => path.startsWith('/assets/'));
  });
}

describe.each(['plain', 'brought'] as const)('an app that names nothing (%s)', (app) => {
  test('makes at most four requests on a first visit', async () => {
    expect((await requestsOf(app)).length).toBeLessThanOrEqual(4);
  });
});

test('an app that takes kelisim/core ships the services and languages that it imports, and no other', () => {
  const files = filesOf('brought').join();
  for (const name of serviceNames()) expect(files).not.toContain(serviceFile(name));
  // Each lazy part is one, and each language has four.
  expect(filesOf('brought').length).toBeLessThanOrEqual(26);
  const code = filesOf('brought').map((file) =>
    readFileSync(join(consumer.folder, 'brought/dist/assets', file), 'utf8'),
  );
  expect(code.join()).toContain('mc.yandex.ru');
  expect(code.join()).not.toContain('hotjar.com/c/');
});

describe.each(['brought', 'either', 'named'] as const)('a service and a language (%s)', (app) => {
  test('the question is asked in that language, and the service starts when it is granted', async () => {
    await visit(app, async (page, _, strangers) => {
      expect(await page.locator('kelisim-banner [data-action="accept-all"]:visible').textContent()).toMatch(
        /^\s*Принять все/,
      );
      expect(strangers).toEqual([]);
      await page.locator('kelisim-banner [data-action="preferences"]:visible').click();
      await page.locator('kelisim-banner dialog').getByText('Строго необходимые').waitFor();
      await page.locator('kelisim-banner dialog [data-action="accept-all"]').click();
      await expect.poll(() => strangers).toEqual(['mc.yandex.ru']);
    });
  });
});

test('what kelisim/core is only told the name of stays blocked, and the console says what to import', async () => {
  await visit('missing', async (page) => {
    const said = async (): Promise<string> =>
      (await page.consoleMessages()).map((message) => message.text()).join('\n');
    await expect.poll(said).toContain('Import it from "kelisim/services/yandex-metrika"');
    await expect.poll(said).toContain('Import it from "kelisim/locales/ru"');
  });
});

/** What vanilla-cookieconsent has stored of a visitor who allowed analytics. */
async function leaveOldAnswer(page: Page, url: string): Promise<void> {
  const answer = {
    categories: ['necessary', 'analytics'],
    revision: 0,
    services: {},
    lastConsentTimestamp: new Date(Date.now() - 86_400_000).toISOString(),
  };
  await page.context().addCookies([{name: 'cc_cookie', value: encodeURIComponent(JSON.stringify(answer)), url}]);
}

test('an app that takes over what visitors have answered before asks nobody again, and has a record of it', async () => {
  await visit(
    'moved',
    async (page, requested, strangers) => {
      await expect.poll(() => strangers).toEqual(['mc.yandex.ru']);
      const heard = await page.waitForFunction(() => (window as unknown as {heard?: readonly object[]}).heard);
      expect(await heard.jsonValue()).toMatchObject([
        {
          source: 'migrated',
          notice: {language: 'und'},
          purposes: [
            {category: 'analytics', state: 'granted'},
            {category: 'functional', state: 'denied'},
          ],
          services: [{name: 'yandex-metrika', category: 'analytics'}],
        },
      ]);
      expect(await page.locator('kelisim-banner').count()).toBe(0);
      const names = (await page.context().cookies()).map(({name}) => name);
      expect([names.includes('kelisim'), names.includes('cc_cookie')]).toEqual([true, false]);
      expect(requested.filter((path) => path.includes('kelisim-ui'))).toEqual([]);
    },
    leaveOldAnswer,
  );
});

test('an app that only names the old library is told what to call', async () => {
  await visit('unmoved', async (page) => {
    const said = async (): Promise<string> =>
      (await page.consoleMessages()).map((message) => message.text()).join('\n');
    await expect.poll(said, {timeout: 20_000}).toContain('Call takeOver() of "kelisim/migration" before it');
  });
});

test('an app that takes over too late is told so', async () => {
  await visit('late', async (page) => {
    const said = (await page.consoleMessages()).map((message) => message.text()).join('\n');
    expect(said).toContain('takeOver() comes after createConsent()');
  });
});

test('what every page view loads takes at most 7.7 kB (gzip), besides js-cookie and Lit', async () => {
  const {outputFiles} = await build({
    stdin: {contents: `export {createConsent} from 'kelisim'`, resolveDir: consumer.folder},
    bundle: true,
    format: 'esm',
    minify: true,
    splitting: true,
    write: false,
    outdir: 'out',
    external: ['lit', 'js-cookie'],
  });
  const entry = outputFiles.find(({path}) => path.endsWith('stdin.js'));
  expect(entry && gzipSync(entry.contents).length).toBeLessThanOrEqual(7700);
});
