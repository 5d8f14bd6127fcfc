import {beforeAll, describe, expect, test} from 'vitest';
import {readConsent, type ReadOptions} from '../../src/server/read-consent.js';
import {renewCookie} from '../../src/server/renew-cookie.js';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {answerWithPage} from '../support/page.js';
import {heldSource, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {StoredCookie, Tab, Visitor} from '../support/visitor.js';

const DAY = 86_400;
const now = (): number => Math.floor(Date.now() / 1000);

/** A shop whose page at /renewed comes with the cookie, sent anew by the server. */
function openRenewing(
  attributes: string,
  options: ReadOptions,
): Shop & {readonly renewed: string; granted(): readonly string[]} {
  const head = LIBRARY.replace('></script>', ` ${attributes}></script>`);
  const shop = openShop((third) => ({head, body: `<h1>Shop</h1>${heldSource('analytics', third, 'n=count')}`}));
  let granted: readonly string[] = [];
  const renewed = shop.site.route('/renewed', ({cookie}) => {
    const setCookie = renewCookie(cookie, options);
    granted = readConsent(cookie, options).granted;
    const page = answerWithPage({head, body: '<h1>Shop</h1>'});
    return {...page, headers: {...page.headers, ...(setCookie === undefined ? {} : {'set-cookie': setCookie})}};
  });
  return {...shop, renewed, granted: () => granted};
}

async function choices(tab: Tab): Promise<readonly StoredCookie[]> {
  return (await tab.cookies()).filter(({name}) => name.includes('kelisim'));
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('a choice of 100 days ago, in a cookie that ends in a week, lives the rest of its 180 days [N02]', async () => {
    const shop = openRenewing('', {});
    const decided = now() - 100 * DAY;
    const value = `v=1&r=0&t=${decided}&g=analytics&d=functional+advertising&s=b`;
    // As Safari keeps what a script has written.
    await visitor.open(
      shop.site.route('/before', {
        body: `<!doctype html><script>document.cookie = '__Host-kelisim=${value}; path=/; max-age=604800; secure'</script>`,
      }),
    );
    await visitor.open(shop.renewed);
    const [cookie, ...others] = await choices(visitor);
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({name: '__Host-kelisim', value, path: '/', secure: true, httpOnly: false});
    expect(Math.abs((cookie?.expires ?? 0) - (decided + 180 * DAY))).toBeLessThan(60);
    expect(await visitor.waitFor(() => window.kelisim?.status)).toBe('decided');
    expect([shop.granted(), await visitor.evaluate(() => window.kelisim?.choice?.time)]).toEqual([
      ['analytics'],
      decided,
    ]);
  });

  test.each([
    ['as usual', '', {}],
    ['also in frames of other sites', 'data-same-site="none"', {sameSite: 'none'}],
  ] as const)('what a visitor chooses is renewed as one and the same cookie: %s', async (_, attributes, options) => {
    const shop = openRenewing(attributes, options);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.click(onCard('accept-all'));
    await expect.poll(async () => (await choices(visitor)).length).toBe(1);
    const [before] = await choices(visitor);
    await visitor.open(shop.renewed);
    const after = await choices(visitor);
    expect(after.map(({name, value}) => [name, value])).toEqual([[before?.name, before?.value]]);
    expect(shop.granted()).toEqual(['analytics', 'functional', 'advertising']);
    // The page goes on with it, and a withdrawal writes over it.
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await expect
      .poll(async () => (await choices(visitor)).map(({value}) => /&g=([^&]*)/.exec(value)?.[1]))
      .toEqual(['']);
  });

  test('no choice is renewed where there is none', async () => {
    const shop = openRenewing('', {});
    await visitor.open(shop.renewed);
    await visitor.see(CARD);
    expect(await choices(visitor)).toEqual([]);
  });
});
