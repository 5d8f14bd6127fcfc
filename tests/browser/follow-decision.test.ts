import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Change} from '../../src/consent/choice.js';
import type {StoredChoice} from '../../src/consent/record.js';
import type {Service} from '../../src/consent/service.js';
import type {Aftermath, Core} from '../../src/core/contract.js';
import {connectAftermath} from '../../src/withdrawal/follow-decision.js';
import {clearJar, jar, plant} from './jar.js';

/** Ends the listeners of each test's page. */
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  clearJar();
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  clearJar();
});

const SECOND_LOOK = 1000;

/** A choice after which there has been another. */
const OLDER = {} as StoredChoice;

interface Page {
  /** Names of the services that are refused. */
  readonly refused: Set<string>;
  /** Brings the part. */
  connect(): Aftermath;
  withdraw(): void;
}

/** A page with a service for each cookie `_name` that it declares. */
function openPage(services: readonly Service[], fetch = () => Promise.resolve(), here: object = {}): Page {
  const refused = new Set(services.map(({name}) => name));
  const isGranted = (name: string): boolean => !refused.has(name);
  const core = {
    config: {services, categories: []},
    consent: {has: isGranted, isGranted, isAsked: () => true},
    connect: () => Promise.resolve(undefined),
    part: () => Promise.resolve(undefined),
    builtIn: () => Promise.resolve({fetch}),
    here,
    signal: life.signal,
  } as unknown as Core;
  const change: Change = {granted: [], denied: [...refused], changed: [...refused], source: 'api'};
  let aftermath: Aftermath | undefined;
  const connect = (): Aftermath => (aftermath ??= connectAftermath(core));
  return {
    refused,
    connect,
    withdraw: () => connect().follow(change, undefined),
  };
}

const service = (name: string, cookies: unknown = `_${name}`): Service =>
  ({name, category: 'analytics', cookies}) as Service;

function plantAll(...names: string[]): void {
  for (const name of names) plant(`${name}=1; Path=/`);
}

const namesInJar = (): unknown[] => jar().map((cookie) => cookie.split('=')[0]);

test('what refused services store is gone when the withdrawal returns, and nothing else', () => {
  const {refused, withdraw} = openPage([service('a'), service('b')]);
  refused.delete('b');
  plantAll('_a', '_b', 'basket');
  withdraw();
  expect(namesInJar()).toEqual(['_b', 'basket']);
});

test('what is written back within a second is gone too, unless consent is back', () => {
  const {refused, withdraw} = openPage([service('a'), service('b')]);
  withdraw();
  plantAll('_a', '_b');
  refused.delete('b');
  vi.advanceTimersByTime(SECOND_LOOK);
  expect(namesInJar()).toEqual(['_b']);
});

test('what a refused service shares with a granted one stays', () => {
  const {refused, withdraw} = openPage([
    service('a', [{name: '_shared'}, {pattern: '^_own'}, {name: '_same'}]),
    service('b', [{pattern: '^_sha'}, {name: '_same', domain: 'acme.test', isOutOfReach: true}]),
  ]);
  refused.delete('b');
  plantAll('_shared', '_own', '_same');
  withdraw();
  expect(namesInJar()).toEqual(['_shared']);
});

test('what a script leaves that arrives late is gone, twice looked for', async () => {
  let arrive: () => void = () => undefined;
  const arrivals = (): Promise<void> => new Promise((resolve) => (arrive = resolve));
  openPage([service('a')], undefined, {services: {arrivals}}).withdraw();
  vi.advanceTimersByTime(2 * SECOND_LOOK);
  plantAll('_a');
  arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(namesInJar()).toEqual([]);
  plantAll('_a');
  vi.advanceTimersByTime(SECOND_LOOK);
  expect(namesInJar()).toEqual([]);
});

test('what is written back when the page is left is gone too', () => {
  openPage([service('a')]).withdraw();
  plantAll('_a');
  dispatchEvent(new Event('pagehide'));
  expect(namesInJar()).toEqual([]);
});

test('what is known only after a file has loaded is erased then', async () => {
  const services: Service[] = [service('late', [])];
  const {withdraw} = openPage(services, () => {
    services[0] = service('late');
    return Promise.resolve();
  });
  plantAll('_late');
  withdraw();
  await vi.advanceTimersByTimeAsync(0);
  expect(namesInJar()).toEqual([]);
});

test.each<[string, unknown]>([
  ['nothing in a list', [null]],
  ['a number', 5],
  ['an object', {name: '_a'}],
  ['a pattern that is none', [{pattern: '('}]],
])('a service that declares %s does not keep others from being erased', (_, cookies) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  plantAll('_b');
  openPage([service('a', cookies), service('b')]).withdraw();
  expect(namesInJar()).toEqual([]);
});

test('after destroy nothing is erased: another copy may have been granted it', () => {
  openPage([service('a')]).withdraw();
  life.abort();
  plantAll('_a');
  vi.advanceTimersByTime(SECOND_LOOK);
  dispatchEvent(new Event('pagehide'));
  expect(namesInJar()).toEqual(['_a']);
});

test('what was left before the page came is gone when the part is here', () => {
  plantAll('_a', 'basket');
  openPage([service('a')]).connect();
  expect(namesInJar()).toEqual(['basket']);
});

test('a withdrawal is told once, though its part came after a grant and its end', () => {
  const {follow} = openPage([service('a')]).connect();
  const told = vi.fn();
  document.addEventListener('kelisim:erased', told, {signal: life.signal});
  follow({granted: ['a'], denied: [], changed: ['a'], source: 'api'}, OLDER);
  follow({granted: [], denied: ['a'], changed: ['a'], source: 'api'}, undefined);
  expect(told).toHaveBeenCalledOnce();
});

test('however many decisions there are, the end of the page is heard once', () => {
  const listen = vi.spyOn(window, 'addEventListener');
  const {withdraw} = openPage([service('a')]);
  for (let turn = 0; turn < 5; turn += 1) withdraw();
  expect(listen.mock.calls.filter(([type]) => type === 'pagehide')).toHaveLength(1);
});

test.each([true, false])('the visitor is told of a decision only while it is the latest one: %s', async (isLatest) => {
  const tell = vi.fn(() => Promise.resolve());
  const core = {
    config: {services: [service('a')], categories: []},
    consent: {has: () => false, isGranted: () => false, isAsked: () => true},
    connect: () => Promise.resolve(undefined),
    part: () => Promise.resolve(tell),
    builtIn: () => Promise.resolve(undefined),
    here: {},
    signal: life.signal,
  } as unknown as Core;
  const change: Change = {granted: [], denied: ['a'], changed: ['a'], source: 'banner'};
  connectAftermath(core).follow(change, isLatest ? undefined : OLDER);
  await vi.advanceTimersByTimeAsync(0);
  expect(tell.mock.calls.length).toBe(isLatest ? 1 : 0);
});
