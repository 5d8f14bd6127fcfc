import {parse} from 'valibot';
import {beforeEach, describe, expect, test} from 'vitest';
import type {ProofRecord} from '../../src/consent/proof-record.js';
import {recordSchema} from '../../src/server/record-schema.js';
import {CARD, onCard} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {OLD_SITES, type OldSite} from '../support/old-libraries.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const DAY = 86_400;
const LIBRARY = '<script src="/lib/kelisim.js"';
const OPTIONS = 'data-policy-url="/privacy" data-controller="Shop LLP" data-categories="analytics advertising"';

/** The script tag after the move. */
function newTag({from, migrate}: Pick<OldSite, 'from' | 'migrate'>): string {
  return migrate
    ? `<script type="application/json" data-kelisim>${JSON.stringify({migrate})}</script>${LIBRARY} ${OPTIONS}></script>`
    : `${LIBRARY} ${OPTIONS} data-migrate="${from}"></script>`;
}

/** A shop that has one library until it moves. */
function openMoving(old: OldSite): Shop & {move(): void} {
  let head = old.before;
  const shop = openShop((third) => ({head: head + old.gated(third), body: '<h1>Shop</h1><p id="more">More</p>'}));
  old.install?.(shop.site);
  return {...shop, move: () => void (head = newTag(old))};
}

/** A shop of nothing but Kelisim, to which a visitor comes with what another library has left. */
async function arrive(visitor: Visitor, tag: string, gated: (third: string) => string, left: string): Promise<Shop> {
  const shop = openShop((third) => ({head: tag + gated(third), body: '<h1>Shop</h1>'}));
  await visitor.open(shop.site.route('/before', {body: '<!doctype html><p>Before'}));
  await visitor.evaluate(left);
  internet.forget();
  await visitor.open(shop.url);
  await visitor.waitFor(() => window.kelisim?.status);
  await staysQuiet(visitor);
  return shop;
}

async function traces(tab: Tab, key: string): Promise<string[]> {
  const stored = await tab.evaluate(() => Object.keys(localStorage));
  return [...stored, ...(await tab.cookies()).map(({name}) => name)].filter((name) => name === key);
}

async function choice(tab: Tab): Promise<string> {
  return (await tab.cookies()).find(({name}) => name === '__Host-kelisim')?.value ?? '';
}

/** What vanilla-cookieconsent stores, as an expression that stores it. */
function vanillaCookie(categories: readonly string[], age = DAY, path = '/'): string {
  const value = {
    categories: ['necessary', ...categories],
    revision: 0,
    services: {necessary: [], analytics: [], marketing: []},
    lastConsentTimestamp: new Date(Date.now() - age * 1000).toISOString(),
    expirationTime: Date.now() + 90 * DAY * 1000,
  };
  return `void (document.cookie = 'cc_cookie=${encodeURIComponent(JSON.stringify(value))}; max-age=8000000; path=${path}')`;
}

const VANILLA = newTag({from: 'vanilla-cookieconsent'});
const held = (attributes: string, n: string) => (third: string) =>
  `<script type="text/plain" ${attributes} data-src="https://${third}/js?n=${n}"></script>`;

beforeEach(() => internet.forget());

describe.each(engines)('a site that moves in $name', (engine) => {
  test.each(OLD_SITES)('from $from takes over a yes', async (old) => {
    const shop = openMoving(old);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await old.accept(visitor);
    if (old.before) await expect.poll(() => shop.strangers().length).toBe(2);
    await staysQuiet(visitor);
    expect(await traces(visitor, old.key)).not.toEqual([]);

    shop.move();
    internet.forget();
    await visitor.open(shop.url);
    await expect.poll(() => shop.strangers().toSorted()).toEqual(['analytics', 'marketing']);
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
    expect(await choice(visitor)).toMatch(/&g=[\w+-]*analytics[\w+-]*&d=&s=m$/);
    expect(await traces(visitor, old.key)).toEqual([]);
    expect(shop.library()).not.toContain('kelisim-ui.js');
  });

  inFirst(engine).each(OLD_SITES)('from $from takes over a no', async (old) => {
    const shop = openMoving(old);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await old.reject(visitor);
    await staysQuiet(visitor);

    shop.move();
    internet.forget();
    await visitor.open(shop.url);
    await expect.poll(() => choice(visitor)).toMatch(/&g=&d=analytics\+advertising&s=m$/);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    expect(await visitor.sees(CARD)).toBe(false);
    expect(await traces(visitor, old.key)).toEqual([]);
  });

  test('runs what was granted and nothing else, now and on the next page', async () => {
    const visitor = await engine.newVisitor();
    const gated = (third: string): string =>
      held('data-category="analytics"', 'analytics')(third) + held('data-category="marketing"', 'marketing')(third);
    const shop = await arrive(visitor, VANILLA, gated, vanillaCookie(['analytics']));
    expect(shop.strangers()).toEqual(['analytics']);
    const [, time] = /&t=(\d+)/.exec(await choice(visitor)) ?? [];
    expect(Math.abs(Date.now() / 1000 - DAY - Number(time))).toBeLessThan(600);
    internet.forget();
    await visitor.open(shop.second);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual(['analytics']);
    expect(await visitor.sees(CARD)).toBe(false);
  });

  test('makes one record of what it takes over, with the time of then and no text, and the chain goes on with it', async () => {
    const visitor = await engine.newVisitor();
    const taken: ProofRecord[] = [];
    const attributes =
      'data-migrate="vanilla-cookieconsent" data-endpoint="/records" data-google-analytics="G-TEST123"';
    const shop = openShop(() => ({
      head: `${LIBRARY} ${OPTIONS} ${attributes} data-policy-version="3" data-policy-date="2099-01-01"></script>`,
      body: '<h1>Shop</h1>',
    }));
    shop.site.route('/records', ({body}) => {
      taken.push(JSON.parse(body) as ProofRecord);
      return {status: 201};
    });
    await visitor.open(shop.site.route('/before', {body: '<!doctype html><p>Before'}));
    await visitor.evaluate(vanillaCookie(['analytics'], 10 * DAY));
    await visitor.open(shop.url);
    await expect.poll(() => taken.length).toBe(1);
    const [first] = taken;
    expect(parse(recordSchema, first)).toEqual(first);
    expect(first).toMatchObject({
      previousId: null,
      source: 'migrated',
      controller: {name: 'Shop LLP'},
      purposes: [
        {category: 'analytics', state: 'granted'},
        {category: 'advertising', state: 'denied'},
      ],
      services: [{name: 'google-analytics', provider: 'Google', country: 'US', category: 'analytics'}],
    });
    // That version of the policy is newer than the answer.
    expect(first?.notice).toEqual({url: '/privacy', language: 'und'});
    const [, time] = /&t=(\d+)/.exec(await choice(visitor)) ?? [];
    expect(Date.parse(first?.time ?? '') / 1000).toBe(Number(time));
    // A page that is left before it hears that the record has arrived leaves it to the next one, which sends it again.
    await visitor.waitFor(() => !Object.keys(localStorage).some((key) => /^kelisim(:|$)/.test(key)));
    await visitor.open(shop.second);
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await expect.poll(() => taken.length).toBe(2);
    expect(taken[1]).toMatchObject({previousId: first?.id, source: 'api'});
  });

  test('holds and releases markup that arrives later in the words of the old library', async () => {
    const visitor = await engine.newVisitor();
    const shop = await arrive(visitor, VANILLA, () => '', vanillaCookie(['analytics']));
    await visitor.evaluate((host) => {
      for (const category of ['analytics', 'marketing']) {
        const script = Object.assign(document.createElement('script'), {type: 'text/plain'});
        Object.assign(script.dataset, {cookiecategory: category, src: `https://late.${host}/js?n=late-${category}`});
        document.body.append(script);
      }
    }, shop.site.host);
    await expect.poll(() => shop.strangers()).toEqual(['late-analytics']);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual(['late-analytics']);
  });
});

const ATTRIBUTES: readonly (readonly [migrate: object, gated: string, left: string])[] = [
  [
    {from: 'vanilla-cookieconsent'},
    '<script type="text/plain" data-cookiecategory="analytics" data-src="URL"></script>',
    vanillaCookie(['analytics']),
  ],
  [
    {from: 'klaro'},
    '<script type="opt-in" data-type="text/javascript" data-name="matomo" data-src="URL"></script>',
    "void (document.cookie = 'klaro=%7B%22matomo%22%3Atrue%7D; path=/')",
  ],
  [
    {from: 'klaro'},
    '<img alt="" data-name="matomo" data-src="URL">',
    "localStorage.setItem('klaro', '{\"matomo\":true}')",
  ],
  [
    {from: 'cookiebot'},
    '<iframe title="Map" data-cookieconsent="statistics" data-cookieblock-src="URL"></iframe>',
    `void (document.cookie = "CookieConsent={stamp:'x'%2Cnecessary:true%2Cstatistics:true%2Cmarketing:false%2Cmethod:'explicit'%2Cutc:${Date.now()}}; path=/")`,
  ],
  [
    {from: 'osano', map: {allow: 'analytics', stats: 'analytics'}, attribute: 'cookie-category'},
    '<script type="text/plain" cookie-category="stats" src="URL"></script>',
    "void (document.cookie = 'cookieconsent_status=allow; path=/')",
  ],
];

const NOTHING_GRANTED: Readonly<Record<string, string>> = {
  'nothing stored': 'void 0',
  'what is malformed': "void (document.cookie = 'cc_cookie=%7B%22categories; path=/')",
  'an answer that is too old': vanillaCookie(['analytics', 'marketing'], 181 * DAY),
  'two answers that differ': `${vanillaCookie(['analytics', 'marketing'])}, ${vanillaCookie([], DAY, '/second')}, localStorage.setItem('cc_cookie', '{}')`,
};

describe.each(engines)('the move in $name', (engine) => {
  inFirst(engine).each(ATTRIBUTES)('understands the markup of %o: %s', async (migrate, gated, left) => {
    const visitor = await engine.newVisitor();
    const markup = (third: string): string =>
      gated.replace(
        'URL',
        `https://${third}/${gated.startsWith('<iframe') ? 'frame' : gated.startsWith('<img') ? 'px' : 'js'}?n=granted`,
      );
    const shop = await arrive(visitor, newTag({from: '', migrate}), markup, left);
    await expect.poll(() => shop.strangers()).toEqual(['granted']);
    // Nobody has said anything of it here, so it stays held.
    const other = await engine.newVisitor();
    const asked = await arrive(other, newTag({from: '', migrate}), markup, 'void 0');
    expect(asked.strangers()).toEqual([]);
  });

  inFirst(engine).each(Object.entries(NOTHING_GRANTED))('grants nothing for %s, and asks', async (_, left) => {
    const visitor = await engine.newVisitor();
    const shop = await arrive(visitor, VANILLA, held('data-category="marketing"', 'marketing'), left);
    await visitor.see(onCard('accept-all'));
    expect(shop.strangers()).toEqual([]);
    expect(await choice(visitor)).toBe('');
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => shop.strangers()).toEqual(['marketing']);
    // What is stored there is needless by then.
    await visitor.open(shop.url);
    await expect.poll(() => traces(visitor, 'cc_cookie')).toEqual([]);
  });

  inFirst(engine)('asks and grants nothing where the part cannot be had', async () => {
    internet.block(/kelisim-migration/);
    const visitor = await engine.newVisitor();
    const gated = held('data-cookiecategory="analytics"', 'analytics');
    const shop = openShop((third) => ({head: VANILLA + gated(third), body: '<h1>Shop</h1>'}));
    await visitor.open(shop.site.route('/before', {body: '<!doctype html><p>Before'}));
    await visitor.evaluate(vanillaCookie(['analytics']));
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    expect(shop.strangers()).toEqual([]);
    expect(await traces(visitor, 'cc_cookie')).toEqual(['cc_cookie']);
  });

  inFirst(engine)('leaves a choice that was made here as it is', async () => {
    const visitor = await engine.newVisitor();
    const mine = `v=1&r=0&t=${Math.floor(Date.now() / 1000) - 9}&g=&d=analytics+advertising&s=b`;
    const left = `${vanillaCookie(['analytics'])}, void (document.cookie = '__Host-kelisim=${mine}; path=/; secure')`;
    const shop = await arrive(visitor, VANILLA, held('data-category="analytics"', 'analytics'), left);
    expect(shop.strangers()).toEqual([]);
    expect(await choice(visitor)).toBe(mine);
    expect(await traces(visitor, 'cc_cookie')).toEqual([]);
  });

  inFirst(engine)('tells the page of the record where nothing is sent, and keeps nothing but the cookie', async () => {
    const visitor = await engine.newVisitor();
    const listen = `<script>document.addEventListener('kelisim:record', ({detail}) => (window.heard ??= []).push(detail));</script>`;
    await arrive(visitor, listen + VANILLA, () => '', vanillaCookie(['analytics']));
    const heard = (await visitor.waitFor(() => (window as unknown as {heard?: object[]}).heard)) as object[];
    expect(heard).toMatchObject([{source: 'migrated', notice: {url: '/privacy', language: 'und'}}]);
    expect(heard[0]).not.toHaveProperty('id');
    expect(await visitor.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  inFirst(engine)('does not begin where content that visitors write says so', async () => {
    const visitor = await engine.newVisitor();
    const tag = `${LIBRARY}></script>`;
    const element = '<kelisim-banner migrate="vanilla-cookieconsent" categories="analytics"></kelisim-banner>';
    const gated = held('data-category="analytics"', 'analytics');
    const shop = await arrive(visitor, tag, (third) => element + gated(third), vanillaCookie(['analytics']));
    expect(shop.strangers()).toEqual([]);
    expect(await traces(visitor, 'cc_cookie')).toEqual(['cc_cookie']);
  });

  inFirst(engine)('costs a page without the option no file', async () => {
    const visitor = await engine.newVisitor();
    const shop = await arrive(visitor, `${LIBRARY} ${OPTIONS}></script>`, () => '', 'void 0');
    expect(shop.library().filter((file) => /options|migration/.test(file))).toEqual([]);
  });

  inFirst(engine)('names the libraries that it knows where the option names another', async () => {
    const visitor = await engine.newVisitor();
    await arrive(visitor, newTag({from: 'onetrust'}), () => '', 'void 0');
    const said = (await visitor.consoleMessages()).map(({text}) => text).join('\n');
    expect(said).toContain('migrate="onetrust" names no library');
    await visitor.see(onCard('reject-all'));
  });
});
