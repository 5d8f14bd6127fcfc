import {expect, test, vi} from 'vitest';
import type {Config} from '../../src/config/config.js';
import type {Consent} from '../../src/consent/consent.js';
import {createConnections} from '../../src/core/connections.js';
import type {Core, RunningServices} from '../../src/core/contract.js';
import {createServices} from '../../src/core/create-services.js';

/** A page whose services have these names, all of analytics. */
function openPage(names: readonly string[], granted: Set<string>) {
  const running = {
    all: [{name: 'hotjar', category: 'analytics', label: 'Hotjar'}],
    stillRunning: ['hotjar'],
    start: vi.fn(),
    stop: vi.fn(),
    fetch: vi.fn(() => Promise.resolve()),
    arrivals: () => Promise.resolve(),
  } satisfies RunningServices;
  const run = vi.fn(() => running);
  const part = vi.fn<() => Promise<unknown>>(() => Promise.resolve(run));
  const config = {services: names.map((name) => ({name, category: 'analytics'}))} as unknown as Config;
  const consent = {has: (name: string) => granted.has(name)} as Consent;
  const {signal} = new AbortController();
  const connections = createConnections(() => ({part: part as Core['part'], signal}) as Core);
  const services = createServices(config, consent, connections);
  return {services, connections, running, run, part, settle: () => new Promise((resolve) => setTimeout(resolve))};
}

test.each<[string, string[], string[]]>([
  ['nothing is granted', ['hotjar'], []],
  ["only the site's own services are granted", ['acme'], ['acme']],
])('a page view pays for no built-in service where %s', async (_, names, granted) => {
  const {services, part, settle} = openPage(names, new Set(granted));
  services.start();
  await settle();
  expect(part).not.toHaveBeenCalled();
  expect(services.all.map(({name}) => name)).toEqual(names);
});

test('the part that runs the services is made once, and asked at every decision', async () => {
  const {services, running, run, settle} = openPage(['hotjar'], new Set(['hotjar']));
  services.start();
  services.start();
  await settle();
  services.start();
  await settle();
  expect([run.mock.calls.length, running.start.mock.calls.length]).toEqual([1, 3]);
  expect(services.all).toEqual(running.all);
});

test('the part that runs the services is at hand once it is loaded, for a withdrawal that cannot wait', async () => {
  const {services, connections, running, settle} = openPage(['hotjar'], new Set(['hotjar']));
  services.start();
  expect(connections.here.services).toBeUndefined();
  await settle();
  expect(connections.here.services).toBe(running);
});

test('facts are fetched to be shown too, and only where a service is built in', async () => {
  const shown = openPage(['hotjar', 'acme'], new Set());
  await shown.services.fetch('hotjar');
  expect(shown.running.fetch.mock.calls).toEqual([['hotjar']]);
  const own = openPage(['acme'], new Set());
  await own.services.fetch();
  expect(own.part).not.toHaveBeenCalled();
});

test('where the part cannot be loaded everything stays blocked, and the next decision tries again', async () => {
  const {services, running, part, settle} = openPage(['hotjar'], new Set(['hotjar']));
  part.mockResolvedValueOnce(undefined);
  services.start();
  await settle();
  expect(running.start).not.toHaveBeenCalled();
  services.start();
  await settle();
  expect(running.start).toHaveBeenCalledTimes(1);
});
