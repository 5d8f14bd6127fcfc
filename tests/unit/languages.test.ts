import {expect, test} from 'vitest';
import {chooseLanguage} from '../../src/locales/choose-language.js';
import {LANGUAGE_LOADERS} from '../../src/locales/language-loaders.js';

test.each<[string, string, readonly string[]]>([
  ['en', 'en', []],
  ['ru', 'ru', []],
  ['RU', 'ru', []],
  ['ru-RU', 'ru', []],
  ['ru_KZ', 'ru', []],
  ['ru-Cyrl-KZ-x-shop', 'ru', []],
  ['', 'en', []],
  ['-', 'en', []],
  ['tlh', 'tlh', []],
  ['constructor', 'en', []],
  ['../kk', 'en', []],
  ['kk-Latn-KZ', 'kk', []],
  ['zh', 'zh', []],
  ['zh-CN', 'zh', []],
  ['zh-TW', 'zh-Hant', []],
  ['zh-Hant-HK', 'zh-Hant', []],
  ['sr', 'sr', []],
  ['sr-Latn-RS', 'sr-Latn', []],
  ['nn-NO', 'nn', []],
  ['tlh', 'tlh', ['tlh']],
  ['tlh-Latn-KZ', 'tlh-Latn', ['tlh', 'tlh-Latn']],
  ['tlh-Cyrl', 'tlh', ['tlh', 'tlh-Latn']],
  ['TLH-latn', 'tlh-Latn', ['tlh-Latn']],
  ['tlh', 'tlh', ['tlh-Latn']],
])('"%s" gets %s where %j came along', (wanted, chosen, more) => {
  expect(chooseLanguage(wanted, more)).toBe(chosen);
});

test('every language that comes along is found by its own tag', () => {
  const languages = Object.keys(LANGUAGE_LOADERS).filter((file) => !file.includes('/'));
  expect(languages.map((language) => chooseLanguage(language, []))).toEqual(languages);
});
