import {chromium, firefox, type Browser, type BrowserContext, type BrowserContextOptions} from 'playwright';
import {findBrowser} from '../tools/browsers.mjs';
import {steps} from './deep.js';
import {makeEngine, type Engine} from './engine.js';
import {internet} from './internet.js';
import {shared} from './shared.js';
import {makeTab} from './tab.js';
import type {StoredCookie, Tab, Visitor, VisitorOptions} from './visitor.js';

const TIMEOUT = 15_000;

/** Chromium by Playwright. */
export const chromiumEngine: Engine = makeEngine(
  'chromium',
  ['viewport', 'locale', 'colorScheme', 'reducedMotion', 'forcedColors', 'javaScript', 'backForwardCache', 'userAgent'],
  async (options) => bring(await launchChromium(options), contextOptions(options)),
);

/** A released Firefox by Playwright and WebDriver BiDi. Media features are preferences of a browser of their own. */
export const firefoxEngine: Engine = makeEngine(
  'firefox',
  ['viewport', 'locale', 'colorScheme', 'reducedMotion', 'forcedColors', 'javaScript', 'backForwardCache', 'userAgent'],
  async ({viewport, locale, userAgent, ...rest}) => {
    return bring(await launchFirefox(preferences(rest)), contextOptions({...defined({viewport, locale, userAgent})}));
  },
);

function launchChromium({backForwardCache}: VisitorOptions): Promise<Browser> {
  return shared(`chromium ${String(backForwardCache)}`, () =>
    chromium.launch({
      executablePath: pathOf('chromium'),
      ...(backForwardCache === true ? {ignoreDefaultArgs: ['--disable-back-forward-cache']} : {}),
      args: chromiumArguments(),
    }),
  );
}

/** What leads Chromium to the internet of the tests, and to no other. */
export function chromiumArguments(): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${internet.port}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-sync',
  ];
}

function launchFirefox(extra: Readonly<Record<string, string | number | boolean>>): Promise<Browser> {
  return shared(`firefox ${JSON.stringify(extra)}`, () =>
    firefox.launch({
      channel: 'moz-firefox',
      executablePath: pathOf('firefox'),
      // Without this variable a released Firefox ignores services.settings.server and asks Mozilla again and again.
      env: {...environment(), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1'},
      firefoxUserPrefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': internet.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': internet.port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
        'network.trr.mode': 5,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'services.settings.server': 'data:,#remote-settings-dummy/v1',
        ...extra,
      },
    }),
  );
}

function preferences(options: VisitorOptions): Record<string, string | number | boolean> {
  const dark = options.colorScheme === 'dark';
  return {
    ...(options.colorScheme === undefined
      ? {}
      : {'ui.systemUsesDarkTheme': dark ? 1 : 0, 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1}),
    ...(options.reducedMotion === undefined ? {} : {'ui.prefersReducedMotion': 1}),
    ...(options.forcedColors === undefined
      ? {}
      : {'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2}),
    ...(options.javaScript === undefined ? {} : {'javascript.enabled': false}),
  };
}

function contextOptions(options: VisitorOptions): BrowserContextOptions {
  const {javaScript, backForwardCache: _, ...rest} = options;
  return {
    ignoreHTTPSErrors: true,
    ...rest,
    ...(javaScript === false ? {javaScriptEnabled: false} : {}),
  };
}

async function bring(browser: Browser, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(TIMEOUT);
  const first = await openTab(context);
  return {...first, newTab: () => openTab(context), close: () => context.close()};
}

async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  return makeTab({
    page,
    navigate: async (url) => void (await page.goto(url, {waitUntil: 'commit', timeout: 15_000})),
    // Playwright's own goBack() would wait for a load that a page out of the back/forward cache never has.
    back: () => page.evaluate('void setTimeout(() => history.back())'),
    run: (expression) => page.evaluate<string>(expression),
    click: (path) =>
      page
        .locator(
          steps(path)
            .map((step) => `css=${step}`)
            .join(' >> '),
        )
        .first()
        .click(),
    press: (keys) => page.keyboard.press(keys),
    setViewport: (width, height) => page.setViewportSize({width, height}),
    screenshot: () => page.screenshot(),
    cookies: async () => (await context.cookies(page.url())).map(asStored),
    focus: () => page.bringToFront(),
    close: () => page.close(),
  });
}

function asStored(cookie: Awaited<ReturnType<BrowserContext['cookies']>>[number]): StoredCookie {
  const {name, value, domain, path, secure, httpOnly, expires, sameSite} = cookie;
  return {name, value, domain, path, secure, httpOnly, sameSite, expires: expires > 0 ? expires : undefined};
}

function pathOf(name: 'chromium' | 'firefox'): string {
  const path = findBrowser(name);
  if (path === undefined) throw new Error(`There is no ${name} here: run node tests/tools/ensure-browsers.mjs`);
  return path;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function defined<Values extends object>(values: Values): VisitorOptions {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
