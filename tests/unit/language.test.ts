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
  ['{1}, {2} and {3}', ['a', 'b', 'c'], 'a, b and c'],
  ['{1}, {2} and {3}', ['a', 'b', 'c', 'd'], 'a, b, c and d'],
  ['{1}, {2} and {3}', ['a', 'b'], 'a and b'],
  ['{1}, {2} and {3}', ['a'], 'a'],
  ['{1}, {2} and {3}', [], ''],
  ['{1}، {2} و{3}', ['a', 'b', 'c'], 'a، b وc'],
  ['{1}、{2}和{3}', ['a', 'b', 'c'], 'a、b和c'],
  // A language that a site brought itself may lack the text.
  [undefined, ['a', 'b', 'c'], 'a, b, c'],
  ['and', ['a', 'b'], 'a, b'],
])('a list after %j: %j', (pattern, names, text) => {
  expect(listOf(names, pattern)).toBe(text);
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
