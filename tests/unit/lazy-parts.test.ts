import {beforeEach, expect, test, vi} from 'vitest';
import type {Loader} from '../../src/core/contract.js';
import {lazyParts} from '../../src/core/lazy-parts.js';

const STATUS = (): Promise<void> => Promise.resolve();
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => void warn.mockClear());

/** A loader whose parts come from a mock. */
function loaderOf(part: () => unknown): Loader {
  return {part} as unknown as Loader;
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
  const part = lazyParts(loaderOf(() => Promise.reject(new Error('blocked'))));
  await part('ui');
  expect(warn.mock.calls).toEqual([
    [
      'kelisim: Could not load kelisim-ui.js, so nobody is asked and everything stays blocked. Upload every file of dist/ next to kelisim.js.',
    ],
  ]);
});

test('one part that cannot be loaded does not stop the others', async () => {
  const load = (name: string): Promise<unknown> =>
    name === 'embed' ? Promise.reject(new Error('blocked')) : Promise.resolve(STATUS);
  const part = lazyParts({part: load} as unknown as Loader);
  expect(await Promise.all([part('embed'), part('status')])).toEqual([undefined, STATUS]);
});
