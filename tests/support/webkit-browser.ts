import {findBrowser, findMiniBrowser} from '../tools/browsers.mjs';
import {startDisplay} from './display.js';
import {writeGtkSettings} from './gtk.js';
import {makeGuard} from './guard.js';
import {internet} from './internet.js';
import {poll} from './poll.js';
import type {Kind} from './pool.js';
import {NOBODY} from './server.js';
import type {VisitorOptions} from './visitor.js';
import {startSession, type Session} from './webdriver.js';

/** A browser of one visitor at a time. */
export interface WebKitBrowser {
  readonly session: Session;
  /** The first window. */
  window(): string;
  /** Says where the visitor goes: see `makeGuard`. */
  visit(url: string): void;
  /** Says that the next visitor needs another window. */
  spend(): void;
  /** Makes the browser as new for the next visitor. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** The browsers for visitors with such options. */
export function kindOfWebKit({colorScheme = 'light', reducedMotion, layers}: VisitorOptions): Kind<WebKitBrowser> {
  const isStill = reducedMotion !== undefined;
  const hasLayers = layers !== undefined;
  return {
    name: `webkit, ${colorScheme}, ${isStill ? 'still' : 'lively'}, ${hasLayers ? 'in layers' : 'flat'}`,
    isUsual: colorScheme === 'light' && !isStill && !hasLayers,
    isProgram: true,
    room: 1,
    launch: async () => makeBrowser(await launch(colorScheme, isStill, hasLayers)),
  };
}

async function makeBrowser(session: Session): Promise<WebKitBrowser> {
  let handle = await session.get<string>('/window');
  const guard = makeGuard();
  let isSpent = false;
  return {
    session,
    window: () => handle,
    visit: guard.visit,
    spend: () => void (isSpent = true),
    async renew() {
      guard.renew();
      const windows = await session.get<readonly string[]>('/window/handles');
      // Another window is another process, and takes longer than another page.
      if (isSpent || !windows.includes(handle)) {
        ({handle} = await session.post<{handle: string}>('/window/new', {type: 'window'}));
      }
      isSpent = false;
      for (const window of windows.filter((each) => each !== handle)) {
        await session.post('/window', {handle: window});
        await session.remove('/window');
      }
      await session.post('/window', {handle});
      await clearCookies(session);
    },
    close: () => session.end(),
  };
}

/** Takes away the cookies of the domain that `freshHost` gives out hosts of. Others belong to one host, or one test. */
async function clearCookies(session: Session): Promise<void> {
  const url = `https://${NOBODY}/`;
  await session.post('/url', {url});
  await poll('an empty page', undefined, async () => {
    const script = 'return location.href';
    return (await session.post('/execute/sync', {script, args: []})) === url;
  });
  await session.remove('/cookie');
}

async function launch(colorScheme: 'light' | 'dark', isStill: boolean, hasLayers: boolean): Promise<Session> {
  const [program, binary] = [findBrowser('webkit'), findMiniBrowser()];
  if (program === undefined || binary === undefined) {
    throw new Error('There is no WebKitWebDriver here: run node tests/tools/ensure-browsers.mjs');
  }
  const env = {
    ...process.env,
    DISPLAY: await startDisplay(),
    GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    XDG_CONFIG_HOME: writeGtkSettings({isStill}),
    NO_AT_BRIDGE: '1',
    // The virtual screen has no graphics card, and to put layers together without one takes half of the time of a test.
    ...(hasLayers ? {} : {WEBKIT_DISABLE_COMPOSITING_MODE: '1'}),
  };
  return startSession(program, env, {
    acceptInsecureCerts: true,
    // The tab waits by itself; otherwise one hanging script would block every command.
    pageLoadStrategy: 'none',
    // The proxy capability of WebDriver would not do: it speaks TLS to the https proxy itself and refuses its certificate.
    'webkitgtk:browserOptions': {binary, args: ['--automation', `--proxy=http://127.0.0.1:${internet.port}`]},
  });
}
