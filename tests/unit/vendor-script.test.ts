import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Service} from '../../src/consent/service.js';
import type {Call} from '../../src/core/contract.js';
import {bundledLibrary} from '../../src/services/bundled-library.js';
import {globals} from '../../src/services/globals.js';
import {queueFunction, queueWithMethods} from '../../src/services/stubs.js';
import {type VendorApi, vendorScript, type VendorScript} from '../../src/services/vendor-script.js';

const SERVICE: Service = {name: 'acme', category: 'analytics', id: '1'};

let told: unknown[][];
let load: ReturnType<typeof vi.fn<(url: string) => Promise<void>>>;

beforeEach(() => {
  told = [];
  load = vi.fn(() => Promise.resolve());
});
afterEach(() => void delete globals.acme);

const api = (): VendorApi => globals.acme as VendorApi;
const queue = (): unknown => (globals.acme as {q?: unknown}).q;
/** The vendor's script takes the place of the stub, and what waits in it. */
const arrive = (): void => void (globals.acme = (...args: unknown[]) => told.push(args));
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const starter = () => ({load, has: () => true, isGrantedFromStart: true});

const SCRIPT: VendorScript = {
  global: 'acme',
  stub: () => queueFunction('q'),
  url: ({id}) => `https://acme.test/${id}.js`,
  onStart: (acme, _, {isFirst, isLoaded}) => acme(isFirst ? 'init' : 'resume', isLoaded),
  onStop: (acme) => acme('deny'),
};

test('loads its script once, and keeps calls until that has come', () => {
  const {start} = vendorScript(SCRIPT);
  start(SERVICE, starter());
  api()('event');
  start(SERVICE, starter());
  expect(load.mock.calls).toEqual([['https://acme.test/1.js']]);
  expect(queue()).toEqual([['init', false], ['event'], ['resume', false]]);
});

/** The core's stand-in, as far as the vendor's file knows it. */
const standIn = (...calls: Call[]): unknown => Object.assign(() => undefined, {kelisim: calls});

test.each<[string, unknown]>([
  ['a stub of the site', Object.assign(queueFunction('q'), {q: [['early', 1], ['late']]})],
  ['a list of the site', ['early', 'late'].map((word) => [word])],
  ['the stand-in', standIn([[], ['early', 1]], [[], ['late']])],
])('what waits in %s follows the start, once', (_, found) => {
  globals.acme = found;
  const {start} = vendorScript({
    ...SCRIPT,
    stub: () => Object.assign(queueFunction('q'), {push: told.push.bind(told)}),
  });
  start(SERVICE, starter());
  start(SERVICE, starter());
  const waited = Array.isArray(found) ? told : (queue() as unknown[]).slice(1, -1);
  expect(waited).toEqual(Array.isArray(found) ? [['early'], ['late']] : [['early', 1], ['late']]);
  expect((queue() as unknown[])[0]).toEqual(['init', false]);
});

test('code that holds the stand-in speaks to the vendor from then on', () => {
  const calls: Call[] = [[['people', 'set'], [1]]];
  globals.acme = standIn();
  Object.assign(globals.acme as object, {kelisim: calls});
  const set = vi.fn();
  vendorScript({...SCRIPT, stub: () => Object.assign(queueFunction('q'), {people: {set}})}).start(SERVICE, starter());
  calls.push([['people', 'set'], [2]], [['unknown', 'method'], []], [[], ['late']]);
  expect([set.mock.calls, queue()]).toEqual([
    [[1], [2]],
    [['init', false], ['late']],
  ]);
});

test('what a vendor that runs has taken is not said again', () => {
  const list = [['early']];
  Object.assign(list, {push: () => 0});
  globals.acme = Object.assign(queueFunction('q'), {q: list});
  vendorScript(SCRIPT).start(SERVICE, starter());
  expect([queue(), [...list]]).toEqual([[['init', false]], [['early']]]);
});

test('drops calls while it is stopped, and passes them on again afterwards', async () => {
  const {start, stop} = vendorScript(SCRIPT);
  load.mockImplementation(() => Promise.resolve(arrive()));
  start(SERVICE, starter());
  await settle();
  stop(SERVICE);
  api()('dropped');
  start(SERVICE, starter());
  api()('kept');
  expect(told).toEqual([['deny'], ['resume', true], ['kept']]);
});

test('stopped while its script loads, it finds nothing but the denial, and its own global is muted too', async () => {
  const {start, stop} = vendorScript(SCRIPT);
  let finish = (): void => undefined;
  load.mockReturnValue(new Promise((resolve) => (finish = resolve)));
  start(SERVICE, starter());
  stop(SERVICE);
  api()('dropped');
  expect(queue()).toEqual([['deny']]);
  arrive();
  finish();
  await settle();
  api()('dropped');
  expect(told).toEqual([['deny']]);
});

test('a script that could not be loaded is tried again at the next start', async () => {
  const {start} = vendorScript(SCRIPT);
  load.mockRejectedValueOnce(new Error('blocked'));
  start(SERVICE, starter());
  await settle();
  start(SERVICE, starter());
  expect(load).toHaveBeenCalledTimes(2);
  expect(queue()).toEqual([['init', false]]);
});

test('stopping what never started says nothing', () => {
  vendorScript(SCRIPT).stop(SERVICE);
  expect(globals.acme).toBeUndefined();
});

test('methods are muted on the object itself, and restored', async () => {
  const {start, stop} = vendorScript({
    ...SCRIPT,
    methods: 'track',
    stub: () => queueWithMethods('track'),
    onStart: (acme) => acme.track?.('start'),
    onStop: () => undefined,
  });
  start(SERVICE, starter());
  await settle();
  const held = api();
  stop(SERVICE);
  held.track?.('dropped');
  start(SERVICE, starter());
  held.track?.('kept');
  expect(Array.from(globals.acme as unknown[])).toEqual([
    ['track', 'start'],
    ['track', 'start'],
    ['track', 'kept'],
  ]);
});

test('a library that the site brings itself is not loaded, only stopped and started', () => {
  const {start, stop, isBundled} = bundledLibrary(SCRIPT);
  arrive();
  expect(isBundled()).toBe(true);
  start(SERVICE, starter());
  stop(SERVICE);
  start(SERVICE, starter());
  expect(load).not.toHaveBeenCalled();
  expect(told).toEqual([['resume', true], ['deny'], ['resume', true]]);
});

test.each([
  ['a list', []],
  ['the stand-in', standIn()],
])('%s under the global is no library', (_, found) => {
  globals.acme = found;
  expect(bundledLibrary(SCRIPT).isBundled()).toBe(false);
});
