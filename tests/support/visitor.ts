import type {Page as PlaywrightPage} from 'playwright';
import type {ConsoleMessage, Write} from './recorder.js';

/** How a visitor differs from the usual one. An engine says with `can` which of these it knows. */
export interface VisitorOptions {
  readonly viewport?: {readonly width: number; readonly height: number};
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
  readonly javaScript?: false;
  /** Keeps pages alive when the visitor leaves them. */
  readonly backForwardCache?: true;
  readonly userAgent?: string;
  /** Draws layers apart, as with a graphics card. View transitions need it. Others draw so without being asked. */
  readonly layers?: true;
}

/** A cookie as the browser keeps it. */
export interface StoredCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Unix seconds, or undefined for a session cookie. */
  readonly expires: number | undefined;
  readonly sameSite: string | undefined;
}

/** A function that runs in the page. It has its arguments and the page, but nothing of the test. */
export type PageFunction<Arguments extends unknown[], Result> = (...words: Arguments) => Result;

/** How far a page must have come before `open` and `reload` return. */
export type Readiness = 'complete' | 'interactive' | 'loading';

/**
 * A tab of a visitor. A selector path steps through open shadow roots:
 * `kelisim-banner >>> [role=region] [data-action=accept-all]`.
 */
export interface Tab {
  /** Opens an address and waits until the page is `complete`, or as far as told. */
  open(url: string, readiness?: Readiness): Promise<void>;
  reload(readiness?: Readiness): Promise<void>;
  back(readiness?: Readiness): Promise<void>;
  /** Runs a function, or an expression, in the page. What comes back has been through JSON. */
  evaluate<Arguments extends unknown[], Result>(
    code: PageFunction<Arguments, Result>,
    ...words: Arguments
  ): Promise<Awaited<Result>>;
  evaluate(expression: string): Promise<unknown>;
  /** Waits until a function returns something truthy and returns that. Survives navigation. */
  waitFor<Arguments extends unknown[], Result>(
    code: PageFunction<Arguments, Result>,
    ...words: Arguments
  ): Promise<Awaited<Result>>;
  /** Waits until the element is there and visible. */
  see(path: string): Promise<void>;
  /** Waits until the element is gone or hidden. */
  unsee(path: string): Promise<void>;
  /** Whether the element is visible now. */
  sees(path: string): Promise<boolean>;
  /** Clicks with the mouse, once the element is there and nothing covers it. The page has heard of it then. */
  click(path: string): Promise<void>;
  /** Presses keys: `Tab`, `Shift+Tab`, `Enter`, `Escape`, `a`. */
  press(keys: string): Promise<void>;
  /** The text as a person reads it (`innerText`). Waits for the element. */
  text(path: string): Promise<string>;
  /** Sets the size of the page, not of the window. */
  setViewport(width: number, height: number): Promise<void>;
  /** Writes a PNG. */
  screenshot(file: string): Promise<void>;
  /** The picture of an element as PNG: equal pictures are equal bytes. WebKit's tabs have none. */
  picture(path: string): Promise<Buffer>;
  /** The cookies that the page's address would be sent, `HttpOnly` ones too. */
  cookies(): Promise<readonly StoredCookie[]>;
  /** What the page has said since it was opened. */
  consoleMessages(): Promise<readonly ConsoleMessage[]>;
  /** What the page has stored or sent by beacon since it was opened. */
  writes(): Promise<readonly Write[]>;
  /** Brings the tab to the front. */
  focus(): Promise<void>;
  close(): Promise<void>;
  /** Playwright's own page, for what only Chromium and Firefox can do. */
  readonly page: PlaywrightPage | undefined;
}

/** A person with a browser of their own: cookies and storage are shared with nobody. */
export interface Visitor extends Tab {
  /** Opens another tab of the same person. */
  newTab(): Promise<Tab>;
}
