import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Options} from '../../src/config/options.js';
import type {Kelisim} from '../../src/core/kelisim.js';
import {clearJar, jar} from './jar.js';
import {waitFor} from './wait-for.js';

// By address: the timers of the core have other types beside Node's.
const entry = '/src/index.ts';
const {createConsent} = (await import(/* @vite-ignore */ entry)) as {createConsent(options: Options): Kelisim};

const OPTIONS = {controller: 'Example LLP', policyUrl: '/privacy', categories: 'analytics functional advertising'};
const mistakes: string[] = [];
const note = (event: PromiseRejectionEvent): void => {
  event.preventDefault();
  mistakes.push(String(event.reason));
};

/** Long enough for every file that may still be on its way. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
const banners = (): NodeListOf<Element> => document.querySelectorAll('kelisim-banner');

beforeEach(() => {
  mistakes.length = 0;
  addEventListener('unhandledrejection', note);
  clearJar();
});
afterEach(() => {
  removeEventListener('unhandledrejection', note);
  clearJar();
});

test('what ended just after a choice has stored it, and broke nothing', async () => {
  const consent = createConsent(OPTIONS);
  consent.rejectAll();
  consent.destroy();
  await waitFor(() => expect(jar().join()).toContain('&g=&d=analytics+functional+advertising'));
  await aWhile();
  expect(mistakes).toEqual([]);
});

test('what ended removes its banner, and can start again', async () => {
  const first = createConsent(OPTIONS);
  await waitFor(() => expect(banners()).toHaveLength(1));
  first.destroy();
  expect(banners()).toHaveLength(0);
  const second = createConsent(OPTIONS);
  expect(second).not.toBe(first);
  await waitFor(() => expect(banners()).toHaveLength(1));
  second.destroy();
  expect(banners()).toHaveLength(0);
});

test('started twice it is one', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const [first, second] = [createConsent(OPTIONS), createConsent(OPTIONS)];
  expect(second).toBe(first);
  await waitFor(() => expect(banners()).toHaveLength(1));
  first.destroy();
});

// Last, so that a banner that comes nevertheless disturbs no other test.
test('what ended before its interface came shows nothing', async () => {
  createConsent(OPTIONS).destroy();
  await aWhile();
  expect(banners()).toHaveLength(0);
});

test('what ended decides nothing any more', async () => {
  const first = createConsent(OPTIONS);
  first.destroy();
  const second = createConsent(OPTIONS);
  second.rejectAll();
  first.acceptAll();
  expect([second.has('analytics'), first.has('analytics')]).toEqual([false, false]);
  expect(jar().join()).toContain('&g=&d=analytics');
  second.destroy();
  await aWhile();
  expect(mistakes).toEqual([]);
});
