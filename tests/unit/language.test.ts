import {expect, test} from 'vitest';
import {countryOf, dayOf, directionOf, listOf} from '../../src/ui/banner/language.js';

test.each<[string, 'rtl' | 'ltr']>([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['he-IL', 'rtl'],
  ['ur', 'rtl'],
  ['ug', 'rtl'],
  ['kk-Arab', 'rtl'],
  ['kk-arab-CN', 'rtl'],
  ['kk', 'ltr'],
  ['kk-Latn', 'ltr'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

test.each([
  ['en', ['a', 'b', 'c'], 'a, b, and c'],
  ['en', ['a'], 'a'],
  ['en', [], ''],
  ['ru', ['a', 'b', 'c'], 'a, b и c'],
  // Not known to any browser: nothing of another language gets into the sentence.
  ['tlh', ['a', 'b', 'c'], 'a, b, c'],
  ['no such tag', ['a', 'b'], 'a, b'],
])('a list in %s: %j', (lang, names, text) => {
  expect(listOf(names, lang)).toBe(text);
});

test.each([
  ['en', '2026-11-01', 'November 1, 2026'],
  ['ru', '2026-11-01', '1 ноября 2026 г.'],
  ['tlh', '2026-11-01', '2026-11-01'],
  ['en', 'last summer', 'last summer'],
])('a day in %s: %s', (lang, date, text) => {
  expect(dayOf(date, lang)).toBe(text);
});

test.each([
  ['en', 'KZ', 'Kazakhstan'],
  ['ru', 'KZ', 'Казахстан'],
  ['tlh', 'KZ', 'KZ'],
  ['en', 'Kazakhstan', 'Kazakhstan'],
  ['en', '', ''],
])('a country in %s: %s', (lang, code, text) => {
  expect(countryOf(code, lang)).toBe(text);
});
