import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {isAlike} from '../support/alike.js';
import {BLOCKS, type Block} from '../support/manual.js';
import {GUIDE, namesIn, ONLY_IN_ENGLISH, TO_COME} from '../../demo/guide/pages.mjs';

const english = namesIn('en').filter((name) => !TO_COME.includes(name));
const both = english.filter((name) => namesIn('ru').includes(name));

const textOf = (language: string, name: string): string =>
  readFileSync(join(GUIDE, language, `${name}.md`), 'utf8').replaceAll(/^```[^]*?^```$/gm, '');

const blocksOf = (page: string): readonly Block[] => BLOCKS.filter((block) => block.page === page);

/** The depth of each heading, in their order. */
const headingsOf = (language: string, name: string): readonly string[] =>
  [...textOf(language, name).matchAll(/^(#+) /gm)].map(([, depth = '']) => depth);

test('every page is there in Russian too, but for those that have a reason', () => {
  expect(english.filter((name) => !both.includes(name))).toEqual(Object.keys(ONLY_IN_ENGLISH).toSorted());
});

test.each(both)('the page %s has the same headings in both languages, level for level', (name) => {
  expect(headingsOf('ru', name)).toEqual(headingsOf('en', name));
});

test.each(both)('the code of the page %s is the same in both languages, apart from what people read', (name) => {
  const russian = blocksOf(`ru/${name}`);
  const blocks = blocksOf(`en/${name}`);
  expect(russian.map(({language}) => language)).toEqual(blocks.map(({language}) => language));
  expect(russian.filter(({code}, index) => !isAlike(code, blocks[index]?.code ?? ''))).toEqual([]);
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
