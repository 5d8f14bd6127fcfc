import {expect, test, vi} from 'vitest';
import {fetchOnce} from '../../src/core/fetch-once.js';

test('fetches each name once, however often it is asked for', async () => {
  const load = vi.fn((name: string) => Promise.resolve(`${name}!`));
  const fetch = fetchOnce(load);
  expect(await Promise.all([fetch('a'), fetch('a'), fetch('b')])).toEqual(['a!', 'a!', 'b!']);
  expect(await fetch('a')).toBe('a!');
  expect(load.mock.calls).toEqual([['a'], ['b']]);
});

test('fetches again what could not be loaded', async () => {
  const load = vi.fn(() => Promise.resolve('a!')).mockRejectedValueOnce(new Error('blocked'));
  const fetch = fetchOnce(load);
  await expect(fetch('a')).rejects.toThrow();
  expect(await fetch('a')).toBe('a!');
});
