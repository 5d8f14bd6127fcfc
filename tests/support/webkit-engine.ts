import {setTimeout as sleep} from 'node:timers/promises';
import {elementAt} from './deep.js';
import {makeEngine, type Engine} from './engine.js';
import {keyActions} from './keys.js';
import {poll} from './poll.js';
import {borrow} from './pool.js';
import {makeTab} from './tab.js';
import type {StoredCookie, Tab, Visitor, VisitorOptions} from './visitor.js';
import {ELEMENT, type Session} from './webdriver.js';
import {kindOfWebKit, type WebKitBrowser} from './webkit-browser.js';

/**
 * WebKitGTK by WebDriver. It knows no profiles, so visitors share a browser only one after the other: cookies and storage
 * belong to hosts, which `freshHost` gives out once.
 */
export const webkitEngine: Engine = makeEngine(
  'webkit',
  ['viewport', 'colorScheme', 'reducedMotion', 'backForwardCache', 'layers'],
  bring,
);

async function bring(options: VisitorOptions): Promise<Visitor> {
  const {browser, giveBack} = await borrow(kindOfWebKit(options));
  const {session} = browser;
  const turns = takeTurns(session);
  const openTab = (handle: string): Tab => makeWebKitTab(browser, turns, handle);
  const first = openTab(browser.window());
  const {width, height} = options.viewport ?? {width: 1280, height: 720};
  await first.setViewport(width, height);
  return {
    ...first,
    newTab: async () => {
      const {handle} = await turns(browser.window(), () =>
        session.post<{handle: string}>('/window/new', {type: 'window'}),
      );
      const tab = openTab(handle);
      await tab.setViewport(width, height);
      return tab;
    },
    close: () =>
      browser.renew().then(
        () => giveBack(),
        () => giveBack(true),
      ),
  };
}

/** Runs commands one after the other, each in its window: a session has one current window only. */
type Turns = <Value>(handle: string, work: () => Promise<Value>) => Promise<Value>;

function takeTurns(session: Session): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let current = '';
  return async (handle, work) => {
    const turn = last.then(async () => {
      if (current !== handle) await session.post('/window', {handle});
      current = handle;
      return work();
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

function makeWebKitTab({session, visit, spend}: WebKitBrowser, turns: Turns, handle: string): Tab {
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => turns(handle, work);
  const run = <Value>(expression: string, patience?: number): Promise<Value> =>
    inTurn(() => session.post<Value>('/execute/sync', {script: `return ${expression}`, args: []}, patience));

  return makeTab({
    page: undefined,
    async navigate(url) {
      visit(url);
      await inTurn(() => session.post('/url', {url}));
    },
    back: () => inTurn(() => session.post('/back')),
    run,
    // Again, until nothing covers the element and it has come to rest.
    click: async (path) =>
      void (await poll(`a click on ${path}`, undefined, async () => {
        const element = await run<Record<string, string> | null>(stillElementAt(path));
        if (element === null) return false;
        await inTurn(() => session.post(`/element/${element[ELEMENT]}/click`));
        return true;
      })),
    press: (keys) => {
      // Past the last element the window's own buttons have the focus, and keep it from the next page.
      if (keys.includes('Tab')) spend();
      return inTurn(() => session.post('/actions', keyActions(keys)));
    },
    setViewport: (width, height) => resize(session, inTurn, run, {width, height}),
    screenshot: async () => Buffer.from(await inTurn(() => session.get<string>('/screenshot')), 'base64'),
    cookies: async () => (await inTurn(() => session.get<WebDriverCookie[]>('/cookie'))).map(asStored),
    focus: () => inTurn(async () => undefined),
    close: () => inTurn(() => session.remove('/window')),
  });
}

/** The element, if it is in the same place two frames later. */
function stillElementAt(path: string): string {
  return `(async () => {
    const element = ${elementAt(path)};
    const place = () => JSON.stringify(element.getBoundingClientRect());
    if (element === null) return null;
    const before = place();
    await new Promise((resolve) => setTimeout(resolve, 40));
    return element.isConnected && place() === before ? element : null;
  })()`;
}

/** How often a window is given its size. */
const RESIZES = 12;

/** Milliseconds that it gets to take it: more each time. */
const SETTLE = 100;

async function resize(
  session: Session,
  inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>,
  run: <Value>(expression: string) => Promise<Value>,
  wanted: {readonly width: number; readonly height: number},
): Promise<void> {
  // A window that has just come may forget the first size that it is given.
  for (let attempt = 0; attempt < RESIZES; attempt += 1) {
    const [width, height] = await run<[number, number]>('[innerWidth, innerHeight]');
    if (width === wanted.width && height === wanted.height) return;
    await inTurn(async () => {
      const window = await session.get<{width: number; height: number}>('/window/rect');
      // A page larger than its window has not followed the last change of size yet.
      if (window.width < width || window.height < height) return;
      // The window is larger than the page by its bars.
      await session.post('/window/rect', {
        width: window.width - width + wanted.width,
        height: window.height - height + wanted.height,
      });
    });
    await sleep(SETTLE * attempt);
  }
}

interface WebDriverCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly expiry?: number;
  readonly sameSite?: string;
}

function asStored({expiry, sameSite, ...cookie}: WebDriverCookie): StoredCookie {
  const {name, value, domain, path, secure, httpOnly} = cookie;
  return {name, value, domain, path, secure, httpOnly, sameSite, expires: expiry};
}
