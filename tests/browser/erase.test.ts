import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {eraseTraces} from '../../src/withdrawal/erase-traces.js';
import type {Service} from '../../src/consent/service.js';
import {clearJar, jar, openShop, plant, plantEverywhere, SHOP} from './jar.js';

function clear(): void {
  vi.restoreAllMocks();
  clearJar();
  localStorage.clear();
  sessionStorage.clear();
}

beforeEach(clear);
afterEach(clear);

const erase = (traces: Pick<Service, 'cookies' | 'storage'>): void =>
  eraseTraces({name: 'counter', category: 'analytics', ...traces});

function store(...keys: string[]): void {
  for (const area of [localStorage, sessionStorage]) for (const key of keys) area.setItem(key, '1');
}

const keysOf = (area: Storage): string[] => Array.from(area, (_, index) => area.key(index) ?? '').sort();

test.each<[string, Service['cookies'], string[]]>([
  ['nothing declared', undefined, ['_stat', '_stat_id', 'basket']],
  ['by name', [{name: '_stat'}], ['_stat_id', 'basket']],
  ['by names with spaces between', '_stat  _stat_id', ['basket']],
  ['by pattern', [{pattern: '^_stat'}], ['basket']],
  ['by a pattern that matches in the middle', [{pattern: 'tat_'}], ['_stat', 'basket']],
  ['by a name that is not a pattern', [{name: '_st.t'}], ['_stat', '_stat_id', 'basket']],
  ['one that says nothing', [{}], ['_stat', '_stat_id', 'basket']],
  ['an empty text', '', ['_stat', '_stat_id', 'basket']],
  ['an empty pattern', [{pattern: ''}], ['_stat', '_stat_id', 'basket']],
  ['by names in a list', ['_stat'] as never, ['_stat_id', 'basket']],
  ['one entry without a list', {name: '_stat'} as never, ['_stat_id', 'basket']],
  [
    'one among entries that are none',
    [null, 5, {name: 7}, {pattern: 7}, {name: '_stat'}] as never,
    ['_stat_id', 'basket'],
  ],
  ['a number', 5 as never, ['_stat', '_stat_id', 'basket']],
  ['of the provider alone', [{name: '_stat', isOutOfReach: true}], ['_stat', '_stat_id', 'basket']],
])('erases cookies: %s', (_, cookies, left) => {
  for (const name of ['_stat', '_stat_id', 'basket']) plant(`${name}=1; Path=/`);
  erase(cookies === undefined ? {} : {cookies});
  expect(jar().map((cookie) => cookie.split('=')[0])).toEqual(left);
});

test.each<[string, Service['cookies']]>([
  ['under every path and domain in reach', [{pattern: '^_stat$'}]],
  [
    'where each was declared to be',
    ['/', '/shop', '/shop/', '/shop/teas', SHOP].map((path) => ({name: '_stat', path})),
  ],
])('erases a cookie %s', async (_, cookies = []) => {
  const shop = await openShop();
  plantEverywhere('_stat');
  expect(shop.jar().length).toBeGreaterThanOrEqual(5);
  shop.library.eraseTraces({name: 'counter', category: 'analytics', cookies});
  expect(shop.jar()).toEqual([]);
  shop.close();
});

test.each<[string, Service['storage'], string[]]>([
  ['nothing declared', undefined, ['length', 'stat', 'stat:1', 'tea']],
  ['by name', [{name: 'stat'}], ['length', 'stat:1', 'tea']],
  ['by names with spaces between', 'stat stat:1', ['length', 'tea']],
  ['by pattern', [{pattern: '^stat(:|$)'}], ['length', 'tea']],
  ['by a name that a storage has itself', [{name: 'length'}], ['stat', 'stat:1', 'tea']],
  ['one that says nothing', [{}], ['length', 'stat', 'stat:1', 'tea']],
])('erases keys of both storages: %s', (_, storage, left) => {
  store('stat', 'stat:1', 'tea', 'length');
  erase(storage === undefined ? {} : {storage});
  expect(keysOf(localStorage)).toEqual(left);
  expect(keysOf(sessionStorage)).toEqual(left);
});

test('an invalid pattern erases nothing, and is reported', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  plant('_stat=1; Path=/');
  store('stat');
  erase({cookies: [{pattern: '(_stat'}], storage: [{pattern: '[stat'}, {name: 'stat'}]});
  expect(jar()).toEqual(['_stat=1']);
  expect(keysOf(localStorage)).toEqual([]);
  expect(warn.mock.calls.join()).toMatch(/"\(_stat".*regular expression/);
});

test('blocked storage breaks nothing', () => {
  plant('_stat=1; Path=/');
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  sessionStorage.setItem('stat', '1');
  erase({cookies: '_stat', storage: 'stat'});
  expect(jar()).toEqual([]);
  expect(keysOf(sessionStorage)).toEqual([]);
});

test('databases go by name and by pattern', async () => {
  const open = (name: string): Promise<void> =>
    new Promise((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  await Promise.all(['stat', 'stat-1', 'stat-2', 'tea'].map(open));
  eraseTraces({name: 'counter', category: 'analytics', databases: [{name: 'stat'}, {pattern: '^stat-'}]});
  const left = async (): Promise<unknown> => (await indexedDB.databases()).map(({name}) => name);
  await expect.poll(left).toEqual(['tea']);
  indexedDB.deleteDatabase('tea');
});
