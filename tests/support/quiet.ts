import {internet} from './internet.js';
import {ROUND_TRIP} from './server.js';
import type {Tab} from './visitor.js';

/** Milliseconds after which a page that does not become quiet has failed its test. */
const PATIENCE = 60_000;

/**
 * Waits until the pages have had every opportunity to do what they should not. Each of them has painted, idled,
 * run its short timers and reached the server, and nothing was requested in that time.
 */
export async function staysQuiet(...tabs: readonly Tab[]): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const {count} = internet.traffic();
    await Promise.all(tabs.map((tab) => tab.waitFor(takeTurn, ROUND_TRIP)));
    const now = internet.traffic();
    if (now.count === count && now.underWay === 0) return;
  }
  throw new Error(`The page still asks for something after ${PATIENCE} ms`);
}

/** Runs in the page. */
async function takeTurn(path: string): Promise<true> {
  const wait = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));
  // A page in the background paints nothing.
  const paint = (): Promise<unknown> => Promise.race([new Promise(requestAnimationFrame), wait(100)]);
  await paint();
  await paint();
  // WebKit has no such callback.
  if ('requestIdleCallback' in window) await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 100}));
  await wait(50);
  await fetch(path).catch(() => undefined);
  await paint();
  return true;
}
