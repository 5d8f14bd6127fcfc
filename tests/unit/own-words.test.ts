import {expect, test} from 'vitest';
import {problemsOfWords} from '../../src/checks/check-words.js';
import {judgeConfig} from '../../src/config/judge.js';
import {fromObject} from '../../src/config/raw.js';
import type {Core} from '../../src/core/contract.js';
import {safeTexts} from '../../src/locales/safe-texts.js';
import {ownWords} from '../../src/ui/words/own-words.js';

const config = judgeConfig(
  fromObject({
    controller: {name: {ru: 'ТОО', kk: 'ЖШС'}, id: 'shop.kz'},
    categories: ['analytics', {name: 'tea', label: {ru: 'Чай', en: 'Tea'}}],
    services: [
      {
        name: 'count',
        category: 'analytics',
        purpose: {ru: 'Считает.', kk: 'Санайды.'},
        settings: {ru: 'x'},
        id: {ru: '1'},
      },
    ],
    texts: {title: {ru: 'Вопрос', kk: 'Сұрақ'}, rejectAll: ' '},
  }),
);

function inLanguage(lang: string): ReturnType<typeof ownWords> {
  return ownWords({config, services: config.services, lang}) as ReturnType<typeof ownWords>;
}

test('words of the site come in the language that is shown', () => {
  const {config: said, services} = inLanguage('kk-KZ');
  expect(said.controller).toEqual({name: 'ЖШС', id: 'shop.kz'});
  expect(said.texts).toEqual({title: 'Сұрақ'});
  expect(services[0]?.purpose).toBe('Санайды.');
  expect(said.given).toBe(config.given);
});

test('where a language has no words, names are in English or the first, and texts are our own', () => {
  const {config: said, services} = inLanguage('de');
  expect(said.categories[1]?.label).toBe('Tea');
  expect(services[0]?.purpose).toBe('Считает.');
  expect(said.texts).toEqual({title: undefined});
});

test('what a vendor takes is no word, whatever its keys', () => {
  const [service] = inLanguage('ru').services;
  expect([service?.settings, service?.id]).toEqual([{ru: 'x'}, {__proto__: null, ru: '1'}]);
});

test.each([
  [{rejectAll: ' '}, {}],
  [{rejectAll: '…'}, {}],
  [{rejectAll: 'OK', acceptAll: 'ok!'}, {}],
  [
    {rejectAll: 'No thanks', acceptAll: 'Yes'},
    {rejectAll: 'No thanks', acceptAll: 'Yes'},
  ],
  [{rejectAll: 'No, I hate savings 🎁', acceptAll: 'Yes'}, {acceptAll: 'Yes'}],
  [{acceptAll: 'Enjoy the best experience', rejectAll: 'No'}, {rejectAll: 'No'}],
  [{title: 'Cookies', choose: 'No', rejectAll: 'No'}, {title: 'Cookies'}],
  [{title: 1}, {}],
])('of %j visitors see %j', (texts, safe) => {
  expect(safeTexts(texts, 'en')).toEqual(safe);
});

function problems(options: object, lang = 'en'): readonly string[] {
  return [...problemsOfWords({config: judgeConfig(fromObject(options)), lang} as Core)];
}

test.each<[object, readonly RegExp[]]>([
  [{texts: {title: 'Cookies'}}, []],
  [{texts: {rejectAll: ' '}}, [/^The text "rejectAll" \(" "\) is blank, so ours stands\. Write/]],
  [
    {texts: {rejectAll: 'OK', acceptAll: 'OK'}},
    [/"rejectAll".*says the same as another/, /"acceptAll".*says the same/],
  ],
  [
    {texts: {acceptAll: 'Enjoy it'}},
    [/^The text "acceptAll" \("Enjoy it"\) pushes visitors to an answer, so ours stands\./],
  ],
  [{texts: {title: 'Only 10 seconds left!'}}, [/^The text "title" \("Only 10 seconds left!"\) pushes/]],
  [
    {services: [{name: 'tea', category: 'analytics', purpose: 'Please help us'}]},
    [/^The purpose of "tea" \("Please help us"\) pushes/],
  ],
  [{texts: {title: {ru: 'Вопрос', kk: 'Сұрақ'}}}, []],
  [
    {texts: {title: {ru: 'Вопрос', kk: 'Сұрақ'}, description: {ru: 'Почему'}}},
    [
      /^The text "description" is in ru and not in kk: no language may say less than another\. Add it\. \(text-untranslated\)$/,
    ],
  ],
  [
    {
      texts: {title: {ru: 'Вопрос', kk: 'Сұрақ', ky: 'Суроо'}},
      services: [{name: 'tea', category: 'analytics', label: {ru: 'Чай'}}],
    },
    [/^The label of "tea" is in ru and not in kk, ky/],
  ],
  [{texts: {rejectAll: {ru: 'Нет', kk: ''}}}, [/^The text "rejectAll" \(""\) is blank/]],
])('of %j the developer is told', (options, messages) => {
  const found = problems(options);
  expect(found).toHaveLength(messages.length);
  messages.forEach((message, index) => expect(found[index]).toMatch(message));
});
