import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {freshDomain} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import type {Page} from '../support/page.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {StoredCookie, Tab, Visitor} from '../support/visitor.js';

const DAY = 86_400;
const STRONG = '__Host-kelisim';
const YES = 'analytics+functional+advertising';

/** A decision of some seconds ago, as it is in the cookie. */
function value(age: number, granted = YES, denied = ''): string {
  return `v=1&r=0&t=${Math.floor(Date.now() / 1000) - age}&g=${granted}&d=${denied}&s=b`;
}

const library = (options: string): string => LIBRARY.replace('></script>', ` ${options}></script>`);
const write =
  (options: string) =>
  (third: string): Page => ({
    head: library(options),
    body: `<h1>Shop</h1>${heldSource('analytics', third, 'n=count')}`,
  });

/** Plants cookies as a server, a sibling or an old version of the site would. */
async function plant(tab: Tab, site: Shop['site'], cookies: readonly string[]): Promise<void> {
  await tab.open(site.route('/before', {headers: {'set-cookie': [...cookies]}, body: '<!doctype html><p>Before'}));
}

async function choices(tab: Tab): Promise<readonly StoredCookie[]> {
  return (await tab.cookies()).filter(({name}) => /kelisim|mine/.test(name));
}

const namesAndDomains = async (tab: Tab): Promise<readonly string[]> =>
  (await choices(tab)).map(({name, domain}) => `${name} ${domain.replace(/^\./, '')}`);

/** The page has judged its cookie: whether it asks. */
async function asks(tab: Tab): Promise<boolean> {
  const status = await tab.waitFor(() => window.kelisim?.status);
  return status === 'undecided';
}

/** Four places where a choice may lie when subdomains share it. */
const PLACES: Readonly<Record<string, (domain: string) => string>> = {
  'on this host': () => 'kelisim=VALUE; Path=/; Secure',
  'on the parent domain': (domain) => `kelisim=VALUE; Path=/; Secure; Domain=${domain}`,
  'under an old path': () => 'kelisim=VALUE; Path=/app; Secure',
  'under the strong name': () => `${STRONG}=VALUE; Path=/; Secure`,
};

const WRONG: Readonly<Record<string, () => string>> = {
  'that was cut off': () => value(9).slice(0, -2),
  'with a key twice': () => value(9).replace('&d=', '&g=analytics&d='),
  'from the future': () => value(-9999),
  'that is far too long': () => value(9, `${YES}+${'x'.repeat(2500)}`),
  'of a version to come': () => value(9).replace('v=1', 'v=2'),
  'with broken escapes': () => '%E0%A4%A',
};

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.keys(PLACES))(
    'of several cookies the newest decision wins, and is left alone: %s',
    async (newest) => {
      const domain = freshDomain();
      const shop = openShop(write('data-cookie-domain="auto"'), `www.${domain}`);
      const page = shop.site.page('/app/page', write('data-cookie-domain="auto"')(`third.${domain}`));
      const old = Object.entries(PLACES).map(([place, cookie], index) =>
        cookie(domain).replace('VALUE', place === newest ? value(5) : value(100 + index, '', YES)),
      );
      await plant(visitor, shop.site, old);
      await visitor.open(page);
      expect(await asks(visitor)).toBe(false);
      await internet.waitForRequest({n: 'count'});
      await expect.poll(() => namesAndDomains(visitor)).toEqual([`kelisim ${domain}`]);
      expect((await choices(visitor))[0]?.value).toContain(`g=${YES}`);
      await visitor.evaluate(() => window.kelisim?.rejectAll());
      await expect
        .poll(async () => (await choices(visitor)).map((cookie) => cookie.value))
        .toEqual([expect.stringContaining(`g=&d=${YES}`)]);
    },
  );

  test('a choice that is shared is written once, and again on no later page', async () => {
    const domain = freshDomain();
    const shop = openShop(write('data-cookie-domain="auto"'), `www.${domain}`);
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    const own = async (): Promise<readonly string[]> =>
      (await visitor.writes()).filter((one) => one.key === 'kelisim' && one.value.includes('v=1')).map(({key}) => key);
    await expect.poll(() => namesAndDomains(visitor)).toEqual([`kelisim ${domain}`]);
    await staysQuiet(visitor);
    // For this host at once; then for the top domain, which no browser takes, and for the one below it.
    expect(await own()).toHaveLength(3);
    internet.forget();
    await visitor.evaluate(() => (document.cookie = '_left=1; path=/; secure'));
    await visitor.reload();
    await internet.waitForRequest({path: '/lib/kelisim-aftermath.js'});
    await staysQuiet(visitor);
    expect(await own()).toEqual([]);
  });

  test('what a sibling domain forges is not believed', async () => {
    const domain = freshDomain();
    const shop = openShop(write(''), `www.${domain}`);
    await plant(visitor, internet.site(`evil.${domain}`), [`kelisim=${value(5)}; Path=/; Secure; Domain=${domain}`]);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(internet.requests({n: 'count'})).toEqual([]);
    await visitor.click(onCard('reject-all'));
    await expect.poll(() => namesAndDomains(visitor)).toEqual([`${STRONG} www.${domain}`]);
    expect(internet.requests({n: 'count'})).toEqual([]);
  });

  test('a cookie that cannot be understood is no consent [L11]', async () => {
    for (const [name, wrong] of Object.entries(WRONG)) {
      const shop = openShop(write(''));
      await plant(visitor, shop.site, [`${STRONG}=${wrong()}; Path=/; Secure`]);
      await visitor.open(shop.url);
      expect(await choices(visitor), name).toHaveLength(1);
      await visitor.see(CARD);
      expect(internet.requests({n: 'count'}), name).toEqual([]);
      expect(await visitor.consoleMessages(), name).toEqual([]);
    }
  });

  test.each([
    ['co.uk', (name: string) => [`www.${name}.co.uk`, `${name}.co.uk`]],
    ['com.kz', (name: string) => [`a.b.${name}.com.kz`, `${name}.com.kz`]],
    ['org.kg', (name: string) => [`www.${name}.org.kg`, `${name}.org.kg`]],
    ['kz', (name: string) => [`${name}.kz`, `${name}.kz`]],
    ['test', (name: string) => [`www.${name}.test`, `${name}.test`]],
  ])('subdomains share a choice on the registrable domain: .%s', async (_, hosts) => {
    const [host = '', domain = ''] = hosts(`shop-${freshDomain().replace('.test', '')}`);
    const shop = openShop(write('data-cookie-domain="auto"'), host);
    const sibling = openShop(write('data-cookie-domain="auto"'), `blog.${domain}`);
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'count'});
    // With the dot: until the part that shares it is here, it is this host's alone.
    await expect
      .poll(() => choices(visitor))
      .toMatchObject([{name: 'kelisim', domain: `.${domain}`, path: '/', secure: true, sameSite: 'Lax'}]);
    await visitor.open(sibling.url);
    expect(await asks(visitor)).toBe(false);
    expect(await visitor.waitFor(() => window.__log)).toEqual(['count']);
  });

  test('a site that changes its mind about subdomains leaves one cookie behind, the one of the last decision', async () => {
    let options = '';
    const domain = freshDomain();
    const shop = openShop((third) => write(options)(third), `www.${domain}`);
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => namesAndDomains(visitor)).toEqual([`${STRONG} www.${domain}`]);

    options = 'data-cookie-domain="auto"';
    await visitor.open(shop.url);
    expect(await asks(visitor)).toBe(false);
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await expect.poll(() => namesAndDomains(visitor)).toEqual([`kelisim ${domain}`]);

    // A site that does not share ignores names that a sibling could have planted, so everybody is asked again.
    options = '';
    await visitor.open(shop.url);
    expect(await asks(visitor)).toBe(true);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => namesAndDomains(visitor)).toEqual([`${STRONG} www.${domain}`]);
  });

  test('another name is another cookie: everybody is asked again', async () => {
    let options = '';
    const shop = openShop((third) => write(options)(third));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => choices(visitor)).toHaveLength(1);

    options = 'data-cookie-name="mine"';
    await visitor.open(shop.url);
    expect(await asks(visitor)).toBe(true);
    await visitor.click(onCard('reject-all'));
    await expect
      .poll(async () => (await choices(visitor)).map(({name}) => name).toSorted())
      .toEqual([STRONG, '__Host-mine']);
    await visitor.reload();
    expect(await asks(visitor)).toBe(false);
    expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(false);
  });

  test('on plain http the name has no prefix, and the choice lasts as long', async () => {
    const shop = openShop(write('data-expires="30"'));
    const now = Date.now() / 1000;
    await visitor.open(shop.url.replace('https', 'http'));
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'count'});
    const [cookie, ...others] = await choices(visitor);
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({name: 'kelisim', domain: shop.site.host, path: '/', secure: false, sameSite: 'Lax'});
    expect(Math.abs((cookie?.expires ?? 0) - now - 30 * DAY)).toBeLessThan(120);
    await visitor.reload();
    expect(await asks(visitor)).toBe(false);
  });

  test('a choice that has expired is asked for again [L10]', async () => {
    const shop = openShop(write('data-expires="30"'));
    for (const [age, isAsked] of [
      [29, false],
      [31, true],
    ] as const) {
      await plant(visitor, shop.site, [`${STRONG}=${value(age * DAY)}; Path=/; Secure; Max-Age=99999`]);
      await visitor.open(shop.url);
      expect(await asks(visitor)).toBe(isAsked);
    }
  });
});
