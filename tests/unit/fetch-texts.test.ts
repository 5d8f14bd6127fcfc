import {expect, test} from 'vitest';
import type {Core, Loader} from '../../src/core/contract.js';
import type {Texts} from '../../src/locales/texts.js';
import {fetchTexts} from '../../src/ui/shared/fetch-texts.js';

const KAZAKH = {title: 'Cookie файлдары'} as Partial<Texts>;

async function fetchKazakh(
  texts: Core['texts'],
  file: (...where: string[]) => Promise<unknown> = () => Promise.resolve(KAZAKH),
): Promise<void> {
  await fetchTexts({texts, loader: {file} as Loader, config: {locales: '/words/'} as never}, 'kk');
}

test('has the texts of a file that was fetched', async () => {
  const texts: Core['texts'] = new Map();
  await fetchKazakh(texts);
  expect(texts.get('kk')).toEqual(KAZAKH);
});

test('fetches from where the site keeps its language files', async () => {
  const asked: unknown[] = [];
  await fetchKazakh(new Map(), (...where) => {
    asked.push(where);
    return Promise.resolve(KAZAKH);
  });
  expect(asked).toEqual([['locales/kk', '/words/kk']]);
});

test('texts that the site brought itself go over fetched ones, key by key', async () => {
  const texts: Core['texts'] = new Map([['kk', {ask: 'B'} as Partial<Texts>]]);
  await fetchKazakh(texts);
  expect(texts.get('kk')).toEqual({...KAZAKH, ask: 'B'});
  texts.set('kk', {title: 'A'});
  await fetchKazakh(texts);
  expect(texts.get('kk')?.title).toBe('A');
});

test('rejects where a file cannot be loaded', async () => {
  const texts: Core['texts'] = new Map();
  await expect(fetchKazakh(texts, () => Promise.reject(new Error('blocked')))).rejects.toThrow('blocked');
  expect(texts.has('kk')).toBe(false);
});
