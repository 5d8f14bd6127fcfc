import {expect, test} from 'vitest';
import {scripts, weigh} from './dist.js';

const COUNTERPART = 'node_modules/vanilla-cookieconsent/dist';

test('the core, which every page view loads, takes 5 kB', () => {
  expect(weigh('dist/kelisim.js')).toBeLessThanOrEqual(5000);
});

test('a first visit takes 13 kB', () => {
  expect(weigh('dist/kelisim.js') + weigh('dist/kelisim-ui.js')).toBeLessThanOrEqual(13_000);
});

test("a first visit takes less than with vanilla-cookieconsent's script and style sheet", () => {
  const theirs = weigh(COUNTERPART, 'cookieconsent.umd.js') + weigh(COUNTERPART, 'cookieconsent.css');
  expect(weigh('dist/kelisim.js') + weigh('dist/kelisim-ui.js')).toBeLessThan(theirs);
});

test.each(scripts.filter((file) => file.startsWith('locales/')))('a language takes 1.5 kB: %s', (file) => {
  expect(weigh('dist', file)).toBeLessThanOrEqual(1500);
});
