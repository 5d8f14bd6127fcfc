import {findBrowser, findMiniBrowser} from '../tools/browsers.mjs';
import {elementAt} from './deep.js';
import {startDisplay} from './display.js';
import {makeEngine, type Engine} from './engine.js';
import {writeGtkSettings} from './gtk.js';
import {internet} from './internet.js';
import {keyActions} from './keys.js';
import {poll} from './poll.js';
import {makeTab} from './tab.js';
import type {StoredCookie, Tab, Visitor, VisitorOptions} from './visitor.js';
import {ELEMENT, startSession, type Session} from './webdriver.js';

/** WebKitGTK by WebDriver. Each visitor has a browser of their own, so nothing is shared. */
export const webkitEngine: Engine = makeEngine(
  'webkit',
  ['viewport', 'colorScheme', 'reducedMotion', 'backForwardCache'],
  bring,
);

async function bring(options: VisitorOptions): Promise<Visitor> {
  const session = await launch(options);
  const turns = takeTurns(session);
  const handle = await session.get<string>('/window');
  const first = openTab(session, turns, handle);
  const {width, height} = options.viewport ?? {width: 1280, height: 720};
  await first.setViewport(width, height);
  return {
    ...first,
    newTab: async () => {
      const opened = await turns(handle, () => session.post<{handle: string}>('/window/new', {type: 'window'}));
      const tab = openTab(session, turns, opened.handle);
      await tab.setViewport(width, height);
      return tab;
    },
    close: () => session.end(),
  };
}

async function launch({colorScheme, reducedMotion}: VisitorOptions): Promise<Session> {
  const [program, binary] = [findBrowser('webkit'), findMiniBrowser()];
  if (program === undefined || binary === undefined) {
    throw new Error('There is no WebKitWebDriver here: run node tests/tools/ensure-browsers.mjs');
  }
  const env = {
    ...process.env,
    DISPLAY: await startDisplay(),
    GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    XDG_CONFIG_HOME: writeGtkSettings({isStill: reducedMotion !== undefined}),
    NO_AT_BRIDGE: '1',
  };
  return startSession(program, env, {
    acceptInsecureCerts: true,
    // The tab waits by itself; otherwise one hanging script would block every command.
    pageLoadStrategy: 'none',
    // The proxy capability of WebDriver would not do: it speaks TLS to the https proxy itself and refuses its certificate.
    'webkitgtk:browserOptions': {binary, args: ['--automation', `--proxy=http://127.0.0.1:${internet.port}`]},
  });
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

function openTab(session: Session, turns: Turns, handle: string): Tab {
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => turns(handle, work);
  const run = <Value>(expression: string, patience?: number): Promise<Value> =>
    inTurn(() => session.post<Value>('/execute/sync', {script: `return ${expression}`, args: []}, patience));

  return makeTab({
    page: undefined,
    navigate: (url) => inTurn(() => session.post('/url', {url})),
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
    press: (keys) => inTurn(() => session.post('/actions', keyActions(keys))),
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

async function resize(
  session: Session,
  inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>,
  run: <Value>(expression: string) => Promise<Value>,
  wanted: {readonly width: number; readonly height: number},
): Promise<void> {
  const [width, height] = await run<[number, number]>('[innerWidth, innerHeight]');
  if (width === wanted.width && height === wanted.height) return;
  await inTurn(async () => {
    const window = await session.get<{width: number; height: number}>('/window/rect');
    // The window is larger than the page by its bars.
    await session.post('/window/rect', {
      width: window.width - width + wanted.width,
      height: window.height - height + wanted.height,
    });
  });
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
