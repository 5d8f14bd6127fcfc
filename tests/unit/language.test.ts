import {expect, test} from 'vitest';
import {countryOf, dayOf, directionOf, durationOf, listOf} from '../../src/ui/shared/intl.js';

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

const OWN_UNITS = 'минут, сағат, күн, апта, ай, жыл';

test.each([
  ['en', '1 year', undefined, '1 year'],
  ['ru', '2 years', undefined, '2 года'],
  ['ru', '30 minutes', '', '30 минут'],
  ['kk', '2 years', OWN_UNITS, '2 жыл'],
  ['kk', '30 minutes', OWN_UNITS, '30 минут'],
  ['kk', '1 week', OWN_UNITS, '1 апта'],
  ['kk', 'session', OWN_UNITS, 'session'],
  ['kk', '2 centuries', OWN_UNITS, '2 centuries'],
  ['ru', '2 years', 'минут, час', '2 года'],
  ['tlh', '2 years', undefined, '2 years'],
])('a duration in %s: %s, with %j: %s', (lang, duration, units, text) => {
  expect(durationOf(duration, lang, units)).toBe(text);
});

test.each([
  ['kk', 'RU', 'KZ Қазақстан, RU Ресей', 'Ресей'],
  ['kk', 'KZ', 'KZ Қазақстан, RU Ресей', 'Қазақстан'],
  // Not ours: the browser's.
  ['ru', 'DE', 'KZ Қазақстан, RU Ресей', 'Германия'],
])('a country in %s: %s of %j: %s', (lang, code, own, text) => {
  expect(countryOf(code, lang, own)).toBe(text);
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
