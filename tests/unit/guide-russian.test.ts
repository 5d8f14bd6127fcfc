import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {isAlike} from '../support/alike.js';
import {GUIDE, namesIn, ONLY_IN_ENGLISH} from '../../demo/guide/pages.mjs';

const both = namesIn('en').filter((name) => namesIn('ru').includes(name));

const BLOCK = /^```(\w+)\n([^]*?)^```$/gm;

const textOf = (language: string, name: string): string => readFileSync(join(GUIDE, language, `${name}.md`), 'utf8');

/** The depth of each heading, in their order. */
const headingsOf = (language: string, name: string): readonly string[] =>
  [
    ...textOf(language, name)
      .replaceAll(BLOCK, '')
      .matchAll(/^(#+) /gm),
  ].map(([, depth = '']) => depth);

/** Each block of code with its kind. */
const blocksOf = (language: string, name: string): readonly {readonly kind: string; readonly code: string}[] =>
  [...textOf(language, name).matchAll(BLOCK)].map(([, kind = '', code = '']) => ({kind, code}));

test('every page is there in Russian too, but for those that have a reason', () => {
  expect(namesIn('en').filter((name) => !both.includes(name))).toEqual(Object.keys(ONLY_IN_ENGLISH).toSorted());
});

test.each(both)('the page %s has the same headings in both languages, level for level', (name) => {
  expect(headingsOf('ru', name)).toEqual(headingsOf('en', name));
});

test.each(both)('the code of the page %s is the same in both languages, apart from what people read', (name) => {
  const russian = blocksOf('ru', name);
  const english = blocksOf('en', name);
  expect(russian.map(({kind}) => kind)).toEqual(english.map(({kind}) => kind));
  expect(russian.filter(({code}, index) => !isAlike(code, english[index]?.code ?? ''))).toEqual([]);
});

test.each([...both.map((name) => `demo/guide/ru/${name}.md`), 'README.ru.md'])(
  '%s leads to Russian pages, and to no English one but its own',
  (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?:demo\/guide|\.\.)\/en\/([\w-]+)\.md/g)];
    const names = links.map(([, name = '']) => name).filter((name) => !file.endsWith(`/ru/${name}.md`));
    expect(names.filter((name) => both.includes(name))).toEqual([]);
  },
);

describe('code in two languages', () => {
  test.each([
    ['<p>Карта.</p>', '<p>The map.</p>'],
    ['<html lang="ru">', '<html lang="en">'],
    ['{"label": "Счётчик Acme", "country": "KZ"}', '{"label": "Acme Counter", "country": "KZ"}'],
    ['<a\n  href="/"\n  title="Настройки cookie"\n></a>', '<a href="/" title="Settings"></a>'],
    ["f('да', [\n  1,\n]);", "f('yes', [1]);"],
    ['g(); // вычисляемый ref\nh();', 'g(); // a computed ref\nh();'],
  ])('is alike where only words differ: %s', (russian, other) => {
    expect(isAlike(russian, other)).toBe(true);
  });

  test.each([
    ['<p id="a">Карта.</p>', '<p id="b">The map.</p>'],
    ['{"label": "Счётчик", "country": "RU"}', '{"label": "Counter", "country": "KZ"}'],
    ['{"label": "Счётчик"}', '{"label": "Counter", "country": "KZ"}'],
    ['<script src="/kelisim.js"></script>', '<script defer src="/kelisim.js"></script>'],
    ['<p></p>', '<p>The map.</p>'],
  ])('is not alike where anything else does: %s', (russian, other) => {
    expect(isAlike(russian, other)).toBe(false);
  });
});
