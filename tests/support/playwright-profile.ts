import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright';
import {makeGuard} from './guard.js';
import {borrow, type Kind} from './pool.js';
import {spareDocuments} from './spare-documents.js';

const TIMEOUT = 30_000;
const SIZE = {width: 1280, height: 720};

/** Cookies, storage and a window, for one visitor at a time. */
export interface Profile {
  readonly context: BrowserContext;
  /** The first window. */
  readonly page: Page;
  /** Says where the visitor goes: see `makeGuard`. */
  visit(url: string): void;
  /** Says that it cannot be made as new again. */
  spend(): void;
  isSpent(): boolean;
  /** Makes it as new for the next visitor. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** The profiles with such options in such browsers. To make another one takes a browser longer than a page does. */
export function kindOfProfile(browserKind: Kind<Browser>, options: BrowserContextOptions): Kind<Profile> {
  return {
    name: `profile of ${browserKind.name} ${JSON.stringify(options)}`,
    isUsual: browserKind.isUsual && Object.keys(options).length === 0,
    isProgram: false,
    room: 1,
    async launch() {
      const {browser, giveBack} = await borrow(browserKind);
      const context = await browser.newContext({ignoreHTTPSErrors: true, viewport: SIZE, ...options});
      spareDocuments(context);
      context.setDefaultTimeout(TIMEOUT);
      const page = await context.newPage();
      const guard = makeGuard();
      // Beside the usual one its window would be in the way.
      let isSpent = browserKind.isUsual && Object.keys(options).length > 0;
      return {
        context,
        page,
        spend: () => void (isSpent = true),
        isSpent: () => isSpent,
        visit: guard.visit,
        async renew() {
          guard.renew();
          for (const other of context.pages()) if (other !== page) await other.close();
          await page.goto('about:blank');
          await context.clearCookies();
        },
        async close() {
          await context.close().catch(() => undefined);
          await giveBack(!browser.isConnected());
        },
      };
    },
  };
}
