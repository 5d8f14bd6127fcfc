import {beforeEach, expect, test, vi} from 'vitest';
import type {Loader} from '../../src/core/contract.js';
import {lazyParts} from '../../src/core/lazy-parts.js';

const STATUS = (): Promise<void> => Promise.resolve();
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => void warn.mockClear());

/** A loader whose parts come from a mock. */
function loaderOf(file: (name: string) => unknown): Loader {
  return {file} as unknown as Loader;
}

test('gives the part', async () => {
  const part = lazyParts(loaderOf(() => Promise.resolve(STATUS)));
  expect(await part('status')).toBe(STATUS);
});

test('gives undefined for a part that cannot be loaded, and the part once it can', async () => {
  const load = vi.fn(() => Promise.resolve(STATUS)).mockRejectedValueOnce(new Error('blocked'));
  const part = lazyParts(loaderOf(load));
  expect(await part('status')).toBeUndefined();
  expect(await part('status')).toBe(STATUS);
});

test('says which file is missing, what follows, and what to do', async () => {
  const part = lazyParts(loaderOf(() => Promise.reject(new TypeError('https://shop.test/lib/kelisim-ui.js'))));
  await part('ui');
  expect(warn.mock.calls).toEqual([
    [
      'kelisim: Could not load https://shop.test/lib/kelisim-ui.js, so nobody is asked and everything stays blocked. Upload all files of dist/web/.',
    ],
  ]);
});

test('one part that cannot be loaded does not stop the others', async () => {
  const load = (name: string): Promise<unknown> =>
    name === 'kelisim-embed' ? Promise.reject(new Error('blocked')) : Promise.resolve(STATUS);
  const part = lazyParts(loaderOf(load));
  expect(await Promise.all([part('embed'), part('status')])).toEqual([undefined, STATUS]);
});
