import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {fromObject} from '../../src/config/raw.js';
import type {Core, Loader, RunningServices} from '../../src/core/contract.js';
import type {Kelisim} from '../../src/core/kelisim.js';
import {start} from '../../src/core/start.js';
import {fetchFacts, servicesOf} from '../../src/consent/facts-of-services.js';
import {registry} from '../../src/dom/registry.js';
import {clearJar} from './jar.js';

let kelisim: Kelisim | undefined;

beforeEach(() => {
  clearJar();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  kelisim?.destroy();
  delete registry.services;
  vi.restoreAllMocks();
  clearJar();
});

/** A page whose services have these names, where the part that runs them fails to load so many times. */
function openPage(names: readonly string[], failures = 0) {
  const running = {
    all: [{name: 'hotjar', category: 'analytics', label: 'Hotjar'}],
    start: vi.fn(),
    stop: vi.fn(),
    fetch: vi.fn(() => Promise.resolve()),
    arrivals: () => Promise.resolve(),
  } satisfies RunningServices;
  let core: Core | undefined;
  const run = vi.fn((given: Core) => {
    core = given;
    return running;
  });
  const part = vi.fn<() => unknown>(() => run);
  for (let turn = 0; turn < failures; turn += 1) part.mockReturnValueOnce(undefined);
  const loader = {
    nonce: '',
    file: (file: string) => Promise.resolve(file === 'kelisim-services' ? part() : undefined),
  } as Loader;
  const services = names.map((name) => ({name, category: 'analytics'}));
  kelisim = start(fromObject({services, controller: 'Shop LLP', googleConsentMode: 'off'}), loader);
  const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
  return {kelisim, running, run, part, settle, core: () => core as Core};
}

test('a page view pays for no built-in service where the site has none', async () => {
  const {part, settle} = openPage(['acme']);
  await settle();
  expect(part).not.toHaveBeenCalled();
});

test('a page without built-in services stops what an earlier life has started', async () => {
  registry.services = {};
  const {running, settle} = openPage(['acme']);
  await settle();
  expect(running.start).toHaveBeenCalledOnce();
});

test('the part that runs the services is made once, and asked at every decision', async () => {
  const {kelisim: page, running, run, settle, core} = openPage(['hotjar']);
  page.acceptAll();
  await settle();
  page.rejectAll();
  await settle();
  // At the start, and at each decision.
  expect([run.mock.calls.length, running.start.mock.calls.length]).toEqual([1, 3]);
  expect(servicesOf(core())).toEqual(running.all);
  // At hand for a withdrawal that cannot wait.
  expect(running.stop).toHaveBeenLastCalledWith(['analytics', 'hotjar']);
});

test('facts are fetched to be shown too, and only where a service is built in', async () => {
  const {running, settle, core} = openPage(['hotjar', 'acme']);
  await settle();
  await fetchFacts(core(), 'hotjar');
  // Markup may name one that is declared nowhere.
  await fetchFacts(core(), 'youtube');
  expect(running.fetch.mock.calls).toEqual([['hotjar'], ['youtube']]);
});

test('where the part cannot be loaded everything stays blocked, and the next decision tries again', async () => {
  const {kelisim: page, running, settle} = openPage(['hotjar'], 2);
  await settle();
  expect(running.start).not.toHaveBeenCalled();
  page.acceptAll();
  await settle();
  expect(running.start).toHaveBeenCalledTimes(1);
});
