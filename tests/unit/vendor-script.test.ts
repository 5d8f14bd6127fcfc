import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Service} from '../../src/consent/service.js';
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
const starter = () => ({load, has: () => true});

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

test('what the site said before consent is dropped with its stub', () => {
  globals.acme = Object.assign(queueFunction('q'), {q: [['early']]});
  vendorScript(SCRIPT).start(SERVICE, starter());
  expect(queue()).toEqual([['init', false]]);
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

test('a list under the global is a stub, not a library', () => {
  globals.acme = [];
  expect(bundledLibrary(SCRIPT).isBundled()).toBe(false);
});
