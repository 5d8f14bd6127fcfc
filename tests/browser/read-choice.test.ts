import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {choiceNames, type CookieOptions} from '../../src/cookie/choice-names.js';
import {readChoices} from '../../src/cookie/read-choice.js';
import {clearJar, openShop, plant, SHOP, type Shop} from './jar.js';

const NOW = 1_800_000_000;
const OPTIONS: CookieOptions = {cookieName: 'kelisim', expires: 180};

const value = (time: number, granted = 'analytics'): string => `v=1&r=0&t=${time}&g=${granted}&d=advertising&s=b`;

beforeEach(clearJar);
afterEach(clearJar);

test('finds nothing where nothing is', () => {
  expect(readChoices(OPTIONS)).toEqual([]);
});

test('reads what stands in the cookie', () => {
  plant(`kelisim=${value(NOW)}; Path=/`);
  const [found, ...others] = readChoices(OPTIONS);
  expect(found?.choice).toMatchObject({granted: ['analytics'], denied: ['advertising'], time: NOW, source: 'banner'});
  expect([found?.text, others]).toEqual([value(NOW), []]);
});

test.each([
  ['in whole', encodeURIComponent],
  ['in part', (text: string) => text.replaceAll('&', '%26')],
  ['in lower case', (text: string) => text.replaceAll('+', '%2b')],
])('a server may have percent-encoded it: %s', (_, encode) => {
  plant(`kelisim=${encode(value(NOW, 'analytics+functional'))}; Path=/`);
  expect(readChoices(OPTIONS)[0]?.choice?.granted).toEqual(['analytics', 'functional']);
});

test.each(['', 'yes', '%', '%E0%A4%A', '%u', value(NOW).slice(0, -1), `${value(NOW)}&h=`])(
  'is no consent, and no error: "%s"',
  (text) => {
    plant(`kelisim=${text}; Path=/`);
    expect(readChoices(OPTIONS)[0]?.choice).toBeUndefined();
  },
);

test.each(['Kelisim', 'kelisim2', 'x-kelisim', 'elisim', '__Host-kelisim', '__Secure-kelisim'])(
  'another cookie is not the choice: %s',
  (name) => {
    plant(`${name}=${value(NOW)}; Path=/; Secure`);
    expect(readChoices(OPTIONS)[0]?.choice).toBeUndefined();
  },
);

test('neither is one whose value looks like ours', () => {
  plant(`other=kelisim=${value(NOW)}; Path=/`);
  expect(readChoices(OPTIONS)[0]?.choice).toBeUndefined();
});

describe('of two paths', () => {
  let shop: Shop;

  beforeAll(async () => void (shop = await openShop()));
  afterAll(() => shop.close());

  test.each([
    ['deep down', NOW, NOW - 10],
    ['at the top', NOW - 10, NOW],
  ])('the newest decision wins: %s', (_, below, above) => {
    plant(`kelisim=${value(below, 'below')}; Path=${SHOP}`);
    plant(`kelisim=${value(above, 'above')}; Path=/`);
    const [newest, older] = shop.library.readChoices(OPTIONS);
    expect(newest?.choice?.granted).toEqual([below > above ? 'below' : 'above']);
    expect(older).toBeDefined();
  });

  test('one that is no consent does not hide another', () => {
    plant(`kelisim=garbage; Path=${SHOP}`);
    plant(`kelisim=${value(NOW)}; Path=/`);
    expect(shop.library.readChoices(OPTIONS)[0]?.choice?.granted).toEqual(['analytics']);
  });
});

test('an element that hides document.cookie hides no choice', () => {
  plant(`kelisim=${value(NOW)}; Path=/`);
  const image = Object.assign(new Image(), {name: 'cookie'});
  document.body.append(image);
  const [found] = readChoices(OPTIONS);
  image.remove();
  expect(found?.choice).toBeDefined();
});

test('a cookie that is shared across subdomains has the weaker name', () => {
  expect(choiceNames(OPTIONS)).toEqual(['kelisim']);
  expect(choiceNames({...OPTIONS, cookieDomain: 'auto'})).toEqual(['kelisim', '__Host-kelisim']);
  expect(choiceNames({...OPTIONS, cookieName: 'x', cookieDomain: 'example.kz'})).toEqual(['x', '__Host-x']);
});
