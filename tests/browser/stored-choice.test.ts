import {afterEach, expect, test} from 'vitest';
import type {Config} from '../../src/config/config.js';
import type {StoredChoice} from '../../src/consent/record.js';
import {createStoredChoice} from '../../src/core/stored-choice.js';

const CONFIG = {cookieName: 'kelisim-news', expires: 180} as Config;
const NOW = Math.floor(Date.now() / 1000);
const text = (time: number, granted: string, denied: string): string =>
  `v=1&r=0&t=${time}&g=${granted}&d=${denied}&s=b`;

const life = new AbortController();
afterEach(() => void (document.cookie = 'kelisim-news=; max-age=0; path=/'));

/** Stores a choice as another tab does, and looks at the page again. */
function store(value: string): void {
  document.cookie = `kelisim-news=${value}; path=/`;
  document.dispatchEvent(new Event('visibilitychange'));
}

test('an older choice is never news, whoever made the newer one', () => {
  const heard: StoredChoice[] = [];
  const stored = createStoredChoice(CONFIG, () => Promise.resolve(undefined));
  stored.read();
  stored.follow((choice) => heard.push(choice), life.signal);
  store(text(NOW - 5, '', 'analytics'));
  store(text(NOW - 9, 'analytics', ''));
  expect(heard.map(({granted}) => granted)).toEqual([[]]);
  store(text(NOW - 1, 'analytics', ''));
  expect(heard.map(({granted}) => granted)).toEqual([[], ['analytics']]);
  life.abort();
});
