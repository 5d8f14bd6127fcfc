import {afterEach, expect, test} from 'vitest';
import type {Config} from '../../src/config/config.js';
import type {Call} from '../../src/core/contract.js';
import {dropWaiting, putStandIns} from '../../src/services/stand-ins.js';
import {globals} from '../../src/services/globals.js';

type Anything = ((...words: unknown[]) => unknown) & {readonly [name: string]: Anything};

const GLOBALS = ['ym', '_tmr', 'gtag', 'posthog', 'mixpanel'];

afterEach(() => GLOBALS.forEach((name) => delete globals[name]));

function put(names: readonly string[], more: object = {}): void {
  putStandIns({services: names.map((name) => ({name, category: 'analytics', id: '1'})), ...more} as unknown as Config);
}

const waiting = (name: string): Call[] => (globals[name] as {kelisim: Call[]}).kelisim;

test('keeps calls of the global and of its methods, in order', () => {
  put(['posthog']);
  const posthog = globals.posthog as Anything;
  posthog('init', 1);
  posthog.capture?.('order');
  posthog.people?.set?.({a: 1});
  posthog.call(null, 'called');
  expect(waiting('posthog')).toEqual([
    [[], ['init', 1]],
    [['capture'], ['order']],
    [['people', 'set'], [{a: 1}]],
    [[], ['called']],
  ]);
});

test('nothing that a page does with it throws or waits for ever', async () => {
  put(['yandex-metrika', 'top-mail-ru']);
  const {ym, _tmr} = globals as Record<string, Anything>;
  Object.assign(ym as object, {l: 1});
  expect([`${String(ym)}`, JSON.stringify(ym), ym?.l, await ym]).toMatchObject([expect.any(String), undefined, 1, ym]);
  for (const entry of [{id: 1}]) _tmr?.push?.(entry);
  expect(waiting('_tmr')).toEqual([[['push'], [{id: 1}]]]);
});

test('a call of a method gives something that takes further calls, and is nothing by itself', async () => {
  put(['mixpanel']);
  const mixpanel = globals.mixpanel as Anything;
  const group = mixpanel.get_group?.('company', 'a') as Anything;
  expect(group.set?.({b: 1})).toBeTypeOf('function');
  expect([`${String(group)}`, JSON.stringify({group}), await group, `${Number(group)}`]).toEqual([
    '',
    '{"group":null}',
    group,
    '0',
  ]);
  const [first, second] = waiting('mixpanel');
  expect([first, second]).toEqual([
    [['get_group'], ['company', 'a']],
    [['set'], [{b: 1}], first],
  ]);
  const Identify = mixpanel.Identify as unknown as new () => Anything;
  expect(() => new Identify().set?.('a', 1)).not.toThrow();
  const sent = mixpanel.track?.('order') as unknown as {promise: Promise<void>} | undefined;
  await sent?.promise.then(() => undefined);
  expect(sent?.promise).toBeInstanceOf(Promise);
});

test('what asks whether something holds is told nothing, and so is who calls the global itself', () => {
  put(['posthog']);
  const posthog = globals.posthog as Anything;
  const answers = [
    posthog('order'),
    posthog.isFeatureEnabled?.('a'),
    posthog.getFeatureFlag?.('a'),
    posthog.has_opted_in?.(),
  ];
  expect(answers).toEqual([undefined, undefined, undefined, undefined]);
});

test('what the page has under the name stays', () => {
  const own = (): void => undefined;
  globals.ym = own;
  put(['yandex-metrika']);
  expect(globals.ym).toBe(own);
});

test.each([[{stubs: false}], [{stubs: 'false'}], [{services: [{name: 'yandex-metrika', category: 'analytics'}]}]])(
  'there is none with %j',
  (more) => {
    put(['yandex-metrika'], more);
    expect('ym' in globals).toBe(false);
  },
);

test.each<[string, () => unknown, () => unknown]>([
  ['the stand-in', () => put(['yandex-metrika']), () => waiting('ym')],
  ['a list', () => (globals._tmr = [1]), () => globals._tmr],
  [
    'a stub with a',
    () => (globals.ym = Object.assign(() => undefined, {a: [1]})),
    () => (globals.ym as {a: unknown}).a,
  ],
  [
    'a stub with q',
    () => (globals.ym = Object.assign(() => undefined, {q: [1]})),
    () => (globals.ym as {q: unknown}).q,
  ],
  [
    'a stub with queue',
    () => (globals.ym = Object.assign(() => undefined, {queue: [1]})),
    () => (globals.ym as {queue: unknown}).queue,
  ],
])('what waits in %s is dropped, in place', (_, make, look) => {
  make();
  (globals.ym as Anything | undefined)?.('said');
  const before = look();
  dropWaiting(['analytics', 'yandex-metrika', 'top-mail-ru', 'constructor']);
  expect(before).toEqual([]);
  expect(look()).toBe(before);
});
