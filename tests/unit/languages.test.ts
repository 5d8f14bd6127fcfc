import {expect, test} from 'vitest';
import {chooseLanguage, LANGUAGES} from '../../src/locales/languages.js';

test.each<[string, string, readonly string[]]>([
  ['en', 'en', []],
  ['ru', 'ru', []],
  ['RU', 'ru', []],
  ['ru-RU', 'ru', []],
  ['ru_KZ', 'ru', []],
  ['ru-Cyrl-KZ-x-shop', 'ru', []],
  ['', 'en', []],
  ['-', 'en', []],
  ['tlh', 'en', []],
  ['rut', 'en', []],
  ['constructor', 'en', []],
  ['tlh', 'tlh', ['tlh']],
  ['tlh-Latn-KZ', 'tlh-Latn', ['tlh', 'tlh-Latn']],
  ['tlh-Cyrl', 'tlh', ['tlh', 'tlh-Latn']],
  ['TLH-latn', 'tlh-Latn', ['tlh-Latn']],
  ['tlh', 'en', ['tlh-Latn']],
])('"%s" gets %s where %j came along', (wanted, chosen, more) => {
  expect(chooseLanguage(wanted, more)).toBe(chosen);
});

test('every language that comes along is found by its own tag', () => {
  expect(LANGUAGES.map((language) => chooseLanguage(language, []))).toEqual(LANGUAGES);
});
