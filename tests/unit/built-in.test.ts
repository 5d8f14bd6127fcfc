import {expect, test, vi} from 'vitest';
import {connectPart} from '../../src/core/connections.js';
import {fetchFacts, servicesOf} from '../../src/consent/facts-of-services.js';
import {findBuiltIn} from '../../src/core/built-in.js';
import {registry} from '../../src/dom/registry.js';
import type {Core, RunningServices} from '../../src/core/contract.js';

/** A page whose services have these names, all of analytics, where the part fails to load so many times. */
function openPage(names: readonly string[], failures = 0) {
  const running = {
    all: [{name: 'hotjar', category: 'analytics', label: 'Hotjar'}],
    start: vi.fn(),
    stop: vi.fn(),
    fetch: vi.fn(() => Promise.resolve()),
    arrivals: () => Promise.resolve(),
  } satisfies RunningServices;
  const run = vi.fn(() => running);
  const part = vi.fn<() => Promise<unknown>>(() => Promise.resolve(run));
  for (let turn = 0; turn < failures; turn += 1) part.mockResolvedValueOnce(undefined);
  const {signal} = new AbortController();
  const core = {
    config: {services: names.map((name) => ({name, category: 'analytics'}))},
    part: part as Core['part'],
    signal,
  } as unknown as Core;
  Object.assign(core, {here: {}, connect: (name: 'services') => connectPart(name, core)});
  Object.assign(core, {builtIn: findBuiltIn(core)});
  const start = async (): Promise<void> => (await core.builtIn())?.start();
  return {core, start, running, run, part, settle: () => new Promise((resolve) => setTimeout(resolve))};
}

test('a page view pays for no built-in service where the site has none', async () => {
  const {core, start, part, settle} = openPage(['acme']);
  void start();
  await fetchFacts(core, 'acme');
  await settle();
  expect(part).not.toHaveBeenCalled();
  expect(servicesOf(core).map(({name}) => name)).toEqual(['acme']);
});

test('a page without built-in services stops what an earlier life has started', async () => {
  registry.services = {};
  const {start, running, settle} = openPage(['acme']);
  void start();
  await settle();
  expect(running.start).toHaveBeenCalledOnce();
  delete registry.services;
});

test('the part that runs the services is made once, and asked at every decision', async () => {
  const {core, start, running, run, settle} = openPage(['hotjar']);
  void start();
  void start();
  await settle();
  void start();
  await settle();
  expect([run.mock.calls.length, running.start.mock.calls.length]).toEqual([1, 3]);
  expect(servicesOf(core)).toEqual(running.all);
});

test('the part that runs the services is at hand once it is loaded, for a withdrawal that cannot wait', async () => {
  const {core, start, running, settle} = openPage(['hotjar']);
  void start();
  expect(core.here.services).toBeUndefined();
  await settle();
  expect(core.here.services).toBe(running);
});

test('facts are fetched to be shown too, and only where a service is built in', async () => {
  const shown = openPage(['hotjar', 'acme']);
  await fetchFacts(shown.core, 'hotjar');
  expect(shown.running.fetch.mock.calls).toEqual([['hotjar']]);
  const own = openPage(['acme']);
  await fetchFacts(own.core);
  expect(own.part).not.toHaveBeenCalled();
  // Markup may name one that is declared nowhere.
  await fetchFacts(own.core, 'youtube');
  expect(own.running.fetch.mock.calls).toEqual([['youtube']]);
});

test('where the part cannot be loaded everything stays blocked, and the next decision tries again', async () => {
  const {start, running, settle} = openPage(['hotjar'], 2);
  void start();
  await settle();
  expect(running.start).not.toHaveBeenCalled();
  void start();
  await settle();
  expect(running.start).toHaveBeenCalledTimes(1);
});
