import {expect, test} from 'vitest';
import {scripts, weigh} from './dist.js';

test('the core, which every page view loads, takes at most 6 kB', () => {
  expect(weigh('dist/kelisim.js')).toBeLessThanOrEqual(6000);
});

test('a first visit takes at most 16 kB', () => {
  expect(weigh('dist/kelisim.js') + weigh('dist/kelisim-ui.js')).toBeLessThanOrEqual(16_000);
});

test('the extra file for signals takes at most 2.2 kB', () => {
  expect(weigh('dist/kelisim-signals.js')).toBeLessThanOrEqual(2200);
});

test.each(scripts.filter((file) => file.startsWith('locales/')))('a language takes 1.5 kB: %s', (file) => {
  expect(weigh('dist', file)).toBeLessThanOrEqual(1500);
});
