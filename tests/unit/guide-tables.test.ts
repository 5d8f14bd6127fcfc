import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {unsaid} from '../support/guide/russian.js';
import {TABLES} from '../support/guide/tables.js';
import {GUIDE, namesIn} from '../../demo/guide/pages.mjs';

/** A table that is made from the code, and the page it stands in. */
const PLACES = (['en', 'ru'] as const).flatMap((language) =>
  namesIn(language).flatMap((name) => {
    const file = join(GUIDE, language, `${name}.md`);
    const marks = [...readFileSync(file, 'utf8').matchAll(/^<!-- ([\w-]+): npm run document -->$/gm)];
    return marks.map(([, table = '']) => ({table, language, page: `${language}/${name}`, file}));
  }),
);

/** Without the padding of the columns, which is Prettier's. */
const plain = (markdown: string): string => markdown.replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}/g, '---').trim();

test.each(['en', 'ru'])('each table of the code stands in the guide in %s', (language) => {
  const places = PLACES.filter((place) => place.language === language);
  expect([...new Set(places.map(({table}) => table))].toSorted()).toEqual(Object.keys(TABLES).toSorted());
});

test.each(PLACES)('the table $table of $page is the one that the code makes', async ({table, language, file}) => {
  const text = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${table}: npm run document -->`, `<!-- /${table} -->`];
  const [before = '', rest = ''] = text.split(start);
  const [section = '', after = ''] = rest.split(end);
  const made = (await TABLES[table]?.(language)) ?? '';
  expect(made, 'no cell is empty at the end').not.toMatch(/\|\s*\|\s*$/m);
  if (process.env.KELISIM_DOCUMENT) writeFileSync(file, `${before}${start}\n\n${made}\n\n${end}${after}`);
  else expect(plain(section)).toBe(plain(made));
});

test('no text is in Russian that the code says no more', async () => {
  for (const made of Object.values(TABLES)) await made('ru');
  expect(unsaid()).toEqual([]);
});
