import type {BrowserContext, Page} from 'playwright';
import {clickPoint} from './click-point.js';
import {makeEngine, type Engine} from './engine.js';
import {kindOfChromium, kindOfFirefox} from './playwright-browsers.js';
import {kindOfProfile, type Profile} from './playwright-profile.js';
import {poll} from './poll.js';
import {borrow, type Loan} from './pool.js';
import {makeTab} from './tab.js';
import type {StoredCookie, Tab, Visitor, VisitorOptions} from './visitor.js';

/** Chromium by Playwright. */
export const chromiumEngine: Engine = makeEngine(
  'chromium',
  ['viewport', 'locale', 'colorScheme', 'reducedMotion', 'forcedColors', 'javaScript', 'backForwardCache', 'userAgent'],
  async ({backForwardCache, viewport, javaScript, ...options}) => {
    const context = {...options, ...(javaScript === false ? {javaScriptEnabled: false} : {})};
    return bring(await borrow(kindOfProfile(kindOfChromium({...defined({backForwardCache})}), context)), viewport);
  },
);

/** A released Firefox by Playwright and WebDriver BiDi. Media features are preferences of a browser of their own. */
export const firefoxEngine: Engine = makeEngine(
  'firefox',
  ['viewport', 'locale', 'colorScheme', 'reducedMotion', 'forcedColors', 'javaScript', 'backForwardCache', 'userAgent'],
  async ({viewport, locale, userAgent, ...preferred}) => {
    return bring(await borrow(kindOfProfile(kindOfFirefox(preferred), defined({locale, userAgent}))), viewport);
  },
);

async function bring({browser, giveBack}: Loan<Profile>, viewport: VisitorOptions['viewport']): Promise<Visitor> {
  const size = viewport ?? {width: 1280, height: 720};
  const openTab = async (page: Page): Promise<Tab> => {
    await page.setViewportSize(size);
    // What a test does with Playwright's own page may stay there.
    return Object.defineProperty(makePlaywrightTab(browser, page), 'page', {
      get: () => {
        browser.spend();
        return page;
      },
    });
  };
  return Object.assign(await openTab(browser.page), {
    newTab: async () => openTab(await browser.context.newPage()),
    close: async () => {
      if (!browser.isSpent()) await browser.renew().catch(browser.spend);
      await giveBack(browser.isSpent());
    },
  });
}

function makePlaywrightTab({context, visit, spend}: Profile, page: Page): Tab {
  return makeTab({
    page,
    async navigate(url) {
      visit(url);
      await page.goto(url, {waitUntil: 'commit'});
    },
    // Playwright's own goBack() would wait for a load that a page out of the back/forward cache never has.
    back: () => page.evaluate('void setTimeout(() => history.back())'),
    run: (expression) => page.evaluate<string>(expression),
    // Playwright's own click would bring some hundred kilobytes of script into each page that is clicked in.
    async click(path) {
      const find = (): Promise<[x: number, y: number] | null> => page.evaluate(clickPoint(path));
      const [x = 0, y = 0] = (await poll(`a point to click on ${path}`, undefined, find)) ?? [];
      await page.mouse.click(x, y);
    },
    async press(keys) {
      // Past the last element Firefox's own controls have the focus, and keep it from the next page.
      if (keys.includes('Tab') && context.browser()?.browserType().name() === 'firefox') spend();
      await page.keyboard.press(keys);
    },
    setViewport: (width, height) => page.setViewportSize({width, height}),
    screenshot: () => page.screenshot(),
    picture: (selector) => page.locator(selector).screenshot(),
    cookies: async () => (await context.cookies(page.url())).map(asStored),
    focus: () => page.bringToFront(),
    close: () => page.close(),
  });
}

function asStored(cookie: Awaited<ReturnType<BrowserContext['cookies']>>[number]): StoredCookie {
  const {name, value, domain, path, secure, httpOnly, expires, sameSite} = cookie;
  return {name, value, domain, path, secure, httpOnly, sameSite, expires: expires > 0 ? expires : undefined};
}

function defined<Values extends object>(values: Values): {[Name in keyof Values]?: NonNullable<Values[Name]>} {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
