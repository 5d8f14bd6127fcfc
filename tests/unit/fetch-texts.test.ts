import {expect, test} from 'vitest';
import type {Languages, Loader} from '../../src/core/contract.js';
import {createLanguages} from '../../src/core/languages.js';
import type {Texts} from '../../src/locales/texts.js';
import {fetchTexts} from '../../src/ui/shared/fetch-texts.js';

const KAZAKH = {title: 'Cookie файлдары'} as Partial<Texts>;

async function fetchKazakh(
  languages: Languages,
  file: (...where: string[]) => Promise<unknown> = () => Promise.resolve(KAZAKH),
): Promise<void> {
  await fetchTexts({languages, loader: {file} as Loader, config: {locales: '/words/'} as never}, 'kk');
}

test('has the texts of a file that was fetched', async () => {
  const languages = createLanguages('ru');
  await fetchKazakh(languages);
  expect(languages.texts.get('kk')).toEqual(KAZAKH);
});

test('fetches from where the site keeps its language files', async () => {
  const asked: unknown[] = [];
  await fetchKazakh(createLanguages('ru'), (...where) => {
    asked.push(where);
    return Promise.resolve(KAZAKH);
  });
  expect(asked).toEqual([['locales/kk', '/words/kk']]);
});

test('texts that the site brought itself go over fetched ones', async () => {
  const languages = createLanguages('ru');
  languages.add('kk', {title: 'A'});
  await fetchKazakh(languages);
  expect(languages.texts.get('kk')?.title).toBe('A');
});

test('rejects where a file cannot be loaded', async () => {
  const languages = createLanguages('ru');
  await expect(fetchKazakh(languages, () => Promise.reject(new Error('blocked')))).rejects.toThrow('blocked');
  expect(languages.texts.has('kk')).toBe(false);
});

test('puts later texts over earlier ones, key by key', () => {
  const {add, texts} = createLanguages(undefined);
  const earlier = {title: 'A', ask: 'B'} as Partial<Texts>;
  add('kk', earlier);
  add('kk', KAZAKH);
  expect(texts.get('kk')).toEqual({...KAZAKH, ask: 'B'});
  expect(earlier).toEqual({title: 'A', ask: 'B'});
});
