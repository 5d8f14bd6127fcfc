import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {parseRecord, type StoredChoice} from '../../src/consent/record.js';
import {eraseCookie} from '../../src/cookie/erase-cookie.js';
import {settleCookie} from '../../src/cookie/settle-cookie.js';
import {writeChoice} from '../../src/cookie/write-choice.js';
import {clearJar, jar, openShop, plant, plantEverywhere, SHOP, type Shop} from './jar.js';

const TIME = 1795305600;
const VALUE = `v=1&r=0&t=${TIME}&g=analytics+functional&d=advertising&s=b&h=a1b2+c3d4`;
const LATER = VALUE.replace(`${TIME}`, `${TIME + 1}`);
const OPTIONS = {cookieName: 'kelisim', expires: 180};

interface Detail {
  readonly name: string;
  readonly path: string;
  readonly domain: string | null;
  readonly sameSite: string;
  readonly expires: number;
}

/** What the browser knows about a cookie. */
async function detailOf(name: string): Promise<Detail | undefined> {
  const {cookieStore} = window as unknown as {cookieStore?: {getAll(): Promise<Detail[]>}};
  return (await cookieStore?.getAll())?.find((cookie) => cookie.name === name);
}

function choiceOf(value: string): StoredChoice {
  const choice = parseRecord(value);
  if (!choice) throw new Error(`${value} is no choice`);
  return choice;
}

beforeEach(clearJar);
afterEach(clearJar);

describe('writing', () => {
  test('writes the text as it is, legible by any server', () => {
    expect(writeChoice(OPTIONS, choiceOf(VALUE), TIME)).toBe(VALUE);
    expect(jar()).toEqual([`kelisim=${VALUE}`]);
  });

  test('an older choice keeps what is left of its time, for this host, and not for frames of others', async () => {
    writeChoice(OPTIONS, choiceOf(VALUE), TIME + 150 * 86_400);
    const detail = await detailOf('kelisim');
    // Firefox tells name and value only.
    if (detail?.path === undefined) return expect(jar()).toHaveLength(1);
    expect(detail).toMatchObject({path: '/', domain: null, sameSite: 'lax'});
    expect(Math.abs(detail.expires - Date.now() - 30 * 86_400_000)).toBeLessThan(60_000);
  });

  test('a choice whose time is over is not written', () => {
    writeChoice(OPTIONS, choiceOf(VALUE), TIME + 181 * 86_400);
    expect(jar()).toEqual([]);
  });

  test('a choice too long for a cookie leaves none, not the one before', () => {
    writeChoice(OPTIONS, choiceOf(VALUE), TIME);
    const names = Array.from({length: 300}, (_, index) => `service-number-${index}`);
    const text = writeChoice(OPTIONS, {...choiceOf(VALUE), denied: names}, TIME + 1);
    expect(parseRecord(text)).toBeUndefined();
    expect(jar()).toEqual([`kelisim=${text}`]);
  });

  test('leaves other cookies as they are', () => {
    plant('kelisim2=a; Path=/');
    plant('basket=b; Path=/');
    writeChoice(OPTIONS, choiceOf(VALUE), TIME);
    expect(jar().sort()).toEqual(['basket=b', 'kelisim2=a', `kelisim=${VALUE}`]);
  });

  test('an element that is named cookie does not get in the way', () => {
    const image = Object.assign(new Image(), {name: 'cookie'});
    document.body.append(image);
    writeChoice(OPTIONS, choiceOf(VALUE), TIME);
    image.remove();
    expect(jar()).toEqual([`kelisim=${VALUE}`]);
  });
});

describe('settling', () => {
  test.each([
    ['this host', ''],
    ['the widest domain there is', 'auto'],
    ['this domain', 'localhost'],
    ['a domain that is not ours: this host only', 'example.kz'],
    ['a domain that is none: this host only', '; Path=/x'],
  ])('leaves one cookie where it is to be shared: %s', (_, cookieDomain) => {
    const options = {...OPTIONS, ...(cookieDomain && {cookieDomain})};
    writeChoice(options, choiceOf(VALUE), TIME);
    settleCookie(options, choiceOf(VALUE));
    expect(jar()).toEqual([`kelisim=${VALUE}`]);
    // And again, over it.
    writeChoice(options, choiceOf(LATER), TIME);
    settleCookie(options, choiceOf(LATER));
    expect(jar()).toEqual([`kelisim=${LATER}`]);
  });

  test('leaves other cookies as they are', () => {
    plant('kelisim2=a; Path=/');
    settleCookie(OPTIONS, choiceOf(VALUE));
    expect(jar().sort()).toEqual(['kelisim2=a', `kelisim=${VALUE}`]);
  });
});

describe('erasing', () => {
  test.each(['localhost', 'example.kz'])('tries the domain it was told, and none: %s', (domain) => {
    plant('stat=1; Path=/');
    eraseCookie('stat', '/', domain);
    expect(jar()).toEqual([]);
  });

  test.each(['_ga_G-1X', 'a.b', 'a$b', 'a!b', "a'b", 'a*b', 'a(b)', 'a[0]', 'a%20b', 'a|b'])(
    'finds a name that looks odd: %s',
    (name) => {
      plant(`${name}=1; Path=/`);
      plant('other=1; Path=/');
      eraseCookie(name);
      expect(jar()).toEqual(['other=1']);
      eraseCookie('other');
    },
  );

  test('of a cookie that is not there does nothing', () => {
    plant('other=1; Path=/');
    eraseCookie('stat');
    expect(jar()).toEqual(['other=1']);
  });
});

describe('on a page below', () => {
  let shop: Shop;

  beforeEach(async () => void (shop = await openShop()));
  afterEach(() => shop.close());

  test('what is written is there on every path', () => {
    shop.library.writeChoice(OPTIONS, choiceOf(VALUE), TIME);
    expect([shop.jar(), jar()]).toEqual([[`kelisim=${VALUE}`], [`kelisim=${VALUE}`]]);
  });

  test('what is settled replaces what was there, under every path and domain', () => {
    plantEverywhere('kelisim');
    expect(shop.jar().length).toBeGreaterThanOrEqual(5);
    shop.library.writeChoice(OPTIONS, choiceOf(VALUE), TIME);
    shop.library.settleCookie(OPTIONS, choiceOf(VALUE));
    expect(shop.jar()).toEqual([`kelisim=${VALUE}`]);
  });

  test('a cookie is found on every path', () => {
    plantEverywhere('stat');
    shop.library.eraseCookie('stat');
    expect(shop.jar()).toEqual([]);
  });

  test('one path is taken, if it was told which', () => {
    plant('stat=1; Path=/');
    plant(`stat=2; Path=${SHOP}`);
    shop.library.eraseCookie('stat', SHOP);
    expect(shop.jar()).toEqual(['stat=1']);
  });

  test('a single-page app that has moved on leaves nothing behind', () => {
    plantEverywhere('stat');
    shop.moveTo('/elsewhere');
    shop.library.eraseCookie('stat');
    expect(shop.jar()).toEqual([]);
  });
});
