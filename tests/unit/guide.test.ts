import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {chapters, GUIDE, namesIn, ORDER} from '../../demo/guide/pages.mjs';

const known = ORDER.flatMap(({pages}) => pages);
const documents = [
  'README.md',
  'README.ru.md',
  ...(['en', 'ru'] as const).flatMap((language) =>
    namesIn(language).map((name) => join(GUIDE, language, `${name}.md`)),
  ),
];

test('every page of the order is there in English', () => {
  expect(known.filter((name) => !namesIn('en').includes(name))).toEqual([]);
});

test.each(['en', 'ru'] as const)('every page in %s is in the sidebar, with a title', (language) => {
  const shown = chapters(language).flatMap(({pages}) => pages);
  expect(shown.map(({name}) => name).toSorted()).toEqual(namesIn(language));
  expect(shown.filter(({name, title}) => title === name)).toEqual([]);
});

test('a Russian page has an English one beside it', () => {
  expect(namesIn('ru').filter((name) => !namesIn('en').includes(name))).toEqual([]);
});

describe.each(documents)('%s', (file) => {
  const text = readFileSync(file, 'utf8').replaceAll(/^```[^]*?^```$|`[^`\n]*`/gm, '');
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, link, picture]) => link ?? picture ?? '',
  );

  test('leads to pages and pictures that there are', () => {
    const own = links.filter((link) => !/^(https?:|mailto:)/.test(link));
    expect(own.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  test('takes no picture and no script from another host', () => {
    expect([...text.matchAll(/(?:src|srcset)="https?:[^"]*"|!\[[^\]]*\]\(https?:/g)].map(([found]) => found)).toEqual(
      [],
    );
  });
});

test.each(['README.md', 'README.ru.md'])('%s has at most 900 words', (file) => {
  expect(readFileSync(file, 'utf8').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(900);
});
