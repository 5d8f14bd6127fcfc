import {expect, test} from 'vitest';
import {webScripts, weigh} from './dist.js';

test('the core, which every page view loads, takes at most 6 kB', () => {
  expect(weigh('dist/web/kelisim.js')).toBeLessThanOrEqual(6000);
});

test('a first visit takes at most 16 kB', () => {
  expect(weigh('dist/web/kelisim.js') + weigh('dist/web/kelisim-ui.js')).toBeLessThanOrEqual(16_000);
});

test('the extra file for signals takes at most 2.2 kB', () => {
  expect(weigh('dist/web/kelisim-signals.js')).toBeLessThanOrEqual(2200);
});

test('the script that allows the inspector takes at most 500 B', () => {
  expect(weigh('dist/web/kelisim-allow-inspector.js')).toBeLessThanOrEqual(500);
});

test.each(webScripts.filter((file) => file.startsWith('locales/')))('a language takes 1.5 kB: %s', (file) => {
  expect(weigh('dist/web', file)).toBeLessThanOrEqual(1500);
});
