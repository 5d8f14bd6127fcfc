import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {CARD, inDialog, onCard} from '../support/banner.js';
import {countPlaceholders, placeholder} from '../support/embed.js';
import {engines} from '../support/engines.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import type {Visitor} from '../support/visitor.js';
import {buildApp} from './build-app.js';
import {HOST, type Serve, type ServedApp} from './serve-app.js';
import {watchApp, type WatchedApp} from './watch-app.js';

declare global {
  interface Window {
    /** How often the counter of the whole site ran on this page. */
    visits?: number;
    /** How often that of one route did. */
    readers?: number;
    /** There as long as no other page is loaded. */
    stays?: boolean;
  }
}

interface App {
  /** As its makers spell it. */
  readonly title: string;
  readonly serve: Serve;
  /** Whether its head is made by `headTags()` or `headScripts()`. */
  readonly hasHead: boolean;
}

type Route = 'Home' | 'Reading';

const LINKS: Readonly<Record<Route, string>> = {Home: 'nav a:nth-of-type(1)', Reading: 'nav a:nth-of-type(2)'};

/** A script that does not run where it stands in the page, or not at all. */
const RUNS_LATER = /^<script\b[^>]*\s(async|defer|nomodule|type="(module|importmap|text\/plain|application\/json)")/i;

/** What visitors and the server see of a recipe: each framework has the same app. */
export function describeApp(name: string, {title, serve, hasHead}: App): void {
  let app: ServedApp | undefined;

  beforeAll(async () => void (app = await serve(await buildApp(name))), 900_000);
  afterAll(() => app?.close());

  test.runIf(hasHead)(`${title}: Google is denied before any other script of the page runs`, async () => {
    const html = await (await fetch(`http://${HOST}:${app?.port}/`)).text();
    const scripts = html.match(/<script\b[^]*?<\/script>/gi) ?? [];
    expect(scripts.find((script) => !RUNS_LATER.test(script))).toContain("'consent','default'");
  });

  describe.each(engines)(`${title}, in $name`, (engine) => {
    const host = freshHost();
    let visitor: Visitor;
    let watched: WatchedApp;

    beforeAll(async () => {
      if (!app) throw new Error(`${title} is not served`);
      watched = await watchApp(app);
      internet.forward(host, watched.port);
      // Astro's router makes view transitions.
      visitor = await engine.newVisitor(engine.can('layers') ? {layers: true} : {});
    });
    afterAll(() => watched?.close());

    const held = (): Readonly<Record<string, number>> => watched.held();
    const state = (): Promise<string> => visitor.text('#state');

    async function isOn(route: Route): Promise<void> {
      await visitor.waitFor((words: string) => {
        const headings = [...document.querySelectorAll('main h1')];
        return headings.map(({textContent}) => textContent).join() === words;
      }, route);
    }

    /** Waits until the frame of this route shows what it is for. */
    async function shows(path: string): Promise<void> {
      await visitor.waitFor((wanted: string) => {
        const frames = [...document.querySelectorAll<HTMLIFrameElement>('main iframe')];
        const shown = frames[0]?.contentDocument;
        return frames.length === 1 && shown?.readyState === 'complete' && shown.location.pathname === wanted;
      }, path);
    }

    /** How often the counters ran on this page. WebKit may take a script that it knows from its memory. */
    const runs = (): Promise<number[]> => visitor.evaluate(() => [window.visits ?? 0, window.readers ?? 0]);

    async function goTo(route: Route): Promise<void> {
      await visitor.click(LINKS[route]);
      await isOn(route);
    }

    /** What went wrong on this page since it was loaded. */
    async function mistakes(): Promise<readonly string[]> {
      const messages = await visitor.consoleMessages();
      return messages.filter(({kind}) => kind !== 'info').map(({text}) => text);
    }

    test('a first visit is asked, nothing held is requested on any route, and nothing moves', async () => {
      await visitor.open(internet.site(host).url('/'));
      await visitor.see(CARD);
      await isOn('Home');
      await visitor.see(placeholder());
      await goTo('Reading');
      await visitor.see(placeholder());
      await visitor.evaluate(() => history.back());
      await isOn('Home');
      await visitor.see(placeholder());
      expect(await countPlaceholders(visitor)).toBe(1);
      expect(await state()).toBe('Not counted');
      expect(held()).toEqual({});
      expect(await visitor.evaluate(() => window.shifts)).toEqual([]);
    });

    test('Google hears the denial first, and nothing else before the answer', async () => {
      const commands = await visitor.evaluate(() =>
        (window as unknown as {dataLayer: ArrayLike<unknown>[]}).dataLayer.map((command) =>
          Array.from(command).slice(0, 2).join(' '),
        ),
      );
      expect([...new Set(commands)]).toEqual(['consent default']);
    });

    test('after a yes each script and frame of the page is requested once', async () => {
      await visitor.click(onCard('accept-all'));
      await shows('/film.html');
      await expect.poll(runs).toEqual([1, 0]);
      await expect.poll(state).toBe('Counted');
      expect(held()).toEqual({'/visits.js': 1, '/film.html': 1});
    });

    test('routes change there and back: what is on a route is released, and nothing runs twice', async () => {
      await visitor.evaluate(() => void (window.stays = true));
      await goTo('Reading');
      await shows('/map.html');
      await expect.poll(runs).toEqual([1, 1]);
      await visitor.evaluate(() => history.back());
      await isOn('Home');
      await shows('/film.html');
      await visitor.evaluate(() => history.forward());
      await isOn('Reading');
      await shows('/map.html');
      await expect.poll(runs).toEqual([1, 2]);
      await goTo('Home');
      await shows('/film.html');
      expect(await runs()).toEqual([1, 2]);
      expect(held()).toMatchObject({'/visits.js': 1, '/film.html': 3, '/map.html': 2});
      expect(await visitor.evaluate(() => window.stays)).toBe(true);
      expect(await mistakes()).toEqual([]);
    });

    test('a returning visitor is not asked, and what is held is released without a move', async () => {
      await goTo('Reading');
      await shows('/map.html');
      // What is asked for on this route must not be counted for the next page.
      await expect.poll(runs).toEqual([1, 3]);
      watched.forget();
      await visitor.reload();
      await isOn('Reading');
      await shows('/map.html');
      await expect.poll(runs).toEqual([1, 1]);
      await expect.poll(state).toBe('Counted');
      expect(held()).toEqual({'/visits.js': 1, '/reader.js': 1, '/map.html': 1});
      expect(await visitor.evaluate(() => document.querySelector('kelisim-banner'))).toBeNull();
      expect(await visitor.evaluate(() => window.shifts)).toEqual([]);
    });

    test('the app goes on after a route that was released when it was loaded', async () => {
      await goTo('Home');
      await shows('/film.html');
      await goTo('Reading');
      await shows('/map.html');
      await expect.poll(runs).toEqual([1, 2]);
      expect(held()).toMatchObject({'/visits.js': 1, '/film.html': 1, '/map.html': 2});
    });

    test('after a withdrawal nothing more is requested, on any route', async () => {
      await visitor.click('footer button');
      await visitor.click(inDialog('withdraw'));
      await expect.poll(state).toBe('Not counted');
      await visitor.see(placeholder());
      await visitor.waitFor(() => document.querySelector('main iframe[src]') === null);
      watched.forget();
      await goTo('Home');
      await visitor.see(placeholder());
      await goTo('Reading');
      await visitor.see(placeholder());
      expect(held()).toEqual({});
      expect(await mistakes()).toEqual([]);
    });
  });
}
