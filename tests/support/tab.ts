import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Page as PlaywrightPage} from 'playwright';
import {elementAt, steps, visibleAt} from './deep.js';
import {poll} from './poll.js';
import type {PageFunction, Readiness, StoredCookie, Tab} from './visitor.js';

/** What an engine must be able to do. Everything else about a tab is made from this, so that all engines agree. */
export interface Controls {
  navigate(url: string): Promise<void>;
  /** Starts going back; it need not wait. */
  back(): Promise<void>;
  /** Runs an expression that yields a string or a promise of one. Gives up after `patience` milliseconds, if it can. */
  run(expression: string, patience?: number): Promise<string>;
  click(path: string): Promise<void>;
  press(keys: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The picture of an element, by a selector of Playwright's. */
  picture?(selector: string): Promise<Buffer>;
  cookies(): Promise<readonly StoredCookie[]>;
  focus(): Promise<void>;
  close(): Promise<void>;
  readonly page: PlaywrightPage | undefined;
}

const READINESS: readonly Readiness[] = ['loading', 'interactive', 'complete'];
const NAVIGATION_TIMEOUT = 30_000;

/** Milliseconds after which a page that has heard nothing of a click will not hear of it. */
const HEARING_TIMEOUT = 2000;

/** How often one click is tried. */
const CLICKS = 4;

let departures = 0;

/** Makes a tab out of what an engine can do. */
export function makeTab(controls: Controls): Tab {
  async function evaluate(code: string | PageFunction<never, unknown>, ...words: unknown[]): Promise<unknown> {
    const text = await controls.run(expressionOf(code, words));
    return text === 'undefined' ? undefined : (JSON.parse(text) as unknown);
  }

  async function leave(go: () => Promise<unknown>, readiness: Readiness = 'complete'): Promise<void> {
    departures += 1;
    const departure = departures;
    // WebKit shows an empty page between two sites.
    // The old page is marked, because its readyState would be taken for the new one's. Before the first page this may fail.
    await evaluate(`window.__departure = ${departure}`).catch(() => undefined);
    await go();
    // A page that is just leaving may take a question with it into the back/forward cache.
    await poll(`the page to be ${readiness}`, NAVIGATION_TIMEOUT, async () => {
      const gone = `window.__departure !== ${departure} && location.href !== 'about:blank'`;
      // An element named readyState would hide the document's own.
      const ready = "Reflect.get(Document.prototype, 'readyState', document)";
      const state = await controls.run(`(${gone} ? ${ready} : '')`, 1000);
      return READINESS.indexOf(state as Readiness) >= READINESS.indexOf(readiness);
    });
  }

  /** Clicks again where the page has heard nothing: a busy browser drops clicks on a page that it has hardly painted. */
  async function click(path: string): Promise<void> {
    for (let time = 0; time < CLICKS; time += 1) {
      // Where nobody can listen the click is all there is.
      await evaluate(awaitClick).catch(() => undefined);
      await controls.click(path);
      if (await isClickHeard()) return;
    }
  }

  /** Whether the page has heard of a click, or has been left and gives no answer. */
  function isClickHeard(): Promise<boolean> {
    const heard = "(window.__isClickAwaited === true ? '' : 'heard')";
    const ask = (): Promise<string> => controls.run(heard, 1000).catch(() => 'left');
    return poll('the page to hear of a click', HEARING_TIMEOUT, ask).then(
      () => true,
      () => false,
    );
  }

  const tab = {
    page: controls.page,
    evaluate,
    open: (url: string, readiness?: Readiness) => leave(() => controls.navigate(url), readiness),
    // Later, so that the evaluation has ended before its page goes away.
    reload: (readiness?: Readiness) => leave(() => evaluate('void setTimeout(() => location.reload())'), readiness),
    back: (readiness?: Readiness) => leave(() => controls.back(), readiness),
    waitFor: (code: string | PageFunction<never, unknown>, ...words: unknown[]) =>
      poll(String(code), undefined, () => evaluate(code, ...words)),
    sees: async (path: string) => (await evaluate(visibleAt(path))) === true,
    see: async (path: string) => void (await poll(`${path} to be visible`, undefined, () => tab.sees(path))),
    unsee: async (path: string) =>
      void (await poll(`${path} to be gone`, undefined, async () => !(await tab.sees(path)))),
    async text(path: string) {
      await poll(path, undefined, () => evaluate(`${elementAt(path)} !== null`));
      return (await evaluate(`${elementAt(path)}.innerText`)) as string;
    },
    click,
    press: (keys: string) => controls.press(keys),
    setViewport: (width: number, height: number) => controls.setViewport(width, height),
    async screenshot(file: string) {
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, await controls.screenshot());
    },
    async picture(path: string) {
      if (controls.picture === undefined)
        throw new TypeError('This engine takes no pictures of elements: leave it out');
      const selector = steps(path)
        .map((step) => `css=${step}`)
        .join(' >> ');
      return controls.picture(selector);
    },
    cookies: () => controls.cookies(),
    consoleMessages: () => evaluate('window.__console ?? []'),
    writes: () => evaluate('window.__writes ?? []'),
    focus: () => controls.focus(),
    close: () => controls.close(),
  };
  return tab as Tab;
}

/** Runs in the page. */
function awaitClick(): void {
  const page = window as {__isClickAwaited?: boolean};
  page.__isClickAwaited = true;
  const hear = (): void => void (page.__isClickAwaited = false);
  // What goes away when it is pressed is not clicked. From the prototype: an element of the page may carry the name.
  for (const type of ['mousedown', 'click'])
    EventTarget.prototype.addEventListener.call(window, type, hear, {capture: true, once: true});
}

function expressionOf(code: string | PageFunction<never, unknown>, words: readonly unknown[]): string {
  const call = typeof code === 'string' ? code : `(${code.toString()})(...${JSON.stringify(words)})`;
  return `(async () => { const value = await (${call}); return value === undefined ? 'undefined' : JSON.stringify(value); })()`;
}
