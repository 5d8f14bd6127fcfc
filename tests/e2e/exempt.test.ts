import {beforeEach, describe, expect, test} from 'vitest';
import {CARD, inDialog, onCard, switchOf} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {violations} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const EXEMPT = {
  type: 'statistics',
  reason: {en: 'Counts which pages are read.', fr: 'Compte les pages lues.'},
  processorOnly: true,
  aggregate: true,
  maskedIp: true,
  crossSite: false,
  cookieMonths: 13,
  dataMonths: 25,
};
const STATISTICS = {
  name: 'statistics',
  label: 'Site statistics',
  category: 'analytics',
  cookies: [{name: '_stat', duration: '13 months'}],
  exempt: EXEMPT,
};
const MESSAGE = 'kelisim-status >>> [role=status]';
const SAID = 'Runs without consent, as the law here allows: Site statistics. You can reject it.';

/** A shop that counts its visits by itself, in a cookie. */
function openCounted(options: object = {}, page: object = {}): Shop {
  const all = {controller: 'Shop LLP', policyUrl: '/privacy', region: 'FR', services: [STATISTICS], ...options};
  return openShop((third) => ({
    head: `<script>
        window.records = [];
        document.addEventListener('kelisim:record', ({detail}) => records.push(detail));
      </script>
      <script type="application/json" data-kelisim>${JSON.stringify(all)}</script>
      <script src="/lib/kelisim.js"></script>`,
    body: `<main><h1>Shop</h1><h2>Privacy</h2>
      <script type="text/plain" data-service="statistics"
        data-src="https://${third}/js?n=statistics&code=${encodeURIComponent("document.cookie = '_stat=1; path=/'")}"></script>
      <script type="text/plain" data-category="analytics" data-src="https://${third}/js?n=analytics"></script>
      <iframe title="Map" data-category="functional" data-src="https://${third}/frame?n=map"></iframe>
      <kelisim-declaration></kelisim-declaration>
      <footer><a id="settings" href="#" data-kelisim="preferences">Cookies</a></footer></main>`,
    ...page,
  }));
}

interface Made {
  readonly purposes: readonly {readonly category: string; readonly state: string}[];
  readonly services: readonly {readonly name: string; readonly exempt?: true}[];
}

const record = (tab: Tab): Promise<Made> =>
  tab.waitFor(() => (window as unknown as {records: Made[]}).records[0]) as Promise<Made>;

const cookies = async (tab: Tab): Promise<string> =>
  (await tab.cookies()).map(({name, value}) => `${name}=${value}`).join('\n');

/** What Google was told, apart from what nobody has to be asked for. */
const told = (tab: Tab): Promise<string> =>
  tab.evaluate(() =>
    JSON.stringify(
      (window as unknown as {dataLayer: ArrayLike<unknown>[]}).dataLayer.map((each) => ({...each})),
    ).replaceAll('"security_storage":"granted"', ''),
  );

/** Opens the fold with the services of a category. */
async function unfold(tab: Tab, category: string): Promise<void> {
  await tab.see(switchOf(category));
  await tab.evaluate((name) => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot;
    root?.querySelector<HTMLElement>(`.category:has(> label > [name=${name}]) summary`)?.click();
  }, category);
}

const isOff = (tab: Tab): Promise<unknown> => tab.waitFor(() => window.kelisim?.has('statistics') === false);

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
    internet.forget();
  });

  test('it runs before an answer where the law allows it, which is no consent; Reject all ends it [M09]', async () => {
    const shop = openCounted();
    await visitor.open(shop.url);
    await internet.waitForRequest({n: 'statistics'});
    await visitor.see(CARD);
    await expect.poll(() => visitor.text(`${CARD} .text`)).toContain(SAID);
    // It is not asked for as well.
    expect((await visitor.text(`${CARD} .text`)).split('Site statistics')).toHaveLength(2);
    await expect.poll(() => cookies(visitor)).toBe('_stat=1');
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual(['statistics']);
    expect(await visitor.evaluate(() => [window.kelisim?.status, window.kelisim?.choice])).toEqual(['undecided', null]);
    expect(await told(visitor)).not.toContain(':"granted"');

    await visitor.click(onCard('reject-all'));
    await isOff(visitor);
    await expect.poll(() => cookies(visitor)).not.toContain('_stat');
    await expect.poll(() => cookies(visitor)).toMatch(/&g=&d=/);
    const made = await record(visitor);
    expect(made.purposes.filter(({state}) => state !== 'denied')).toEqual([]);
    expect(made.services).toEqual([expect.objectContaining({name: 'statistics', exempt: true})]);
    // Nobody had consented: nothing is taken back.
    await expect.poll(() => visitor.text(MESSAGE)).toMatch(/^Saved/);

    await visitor.open(shop.url);
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual(['statistics']);
    expect(await told(visitor)).not.toContain(':"granted"');
  });

  test('its switch in the preferences is on, and an answer that leaves it so is no consent to it [M08]', async () => {
    const shop = openCounted({region: 'GB'});
    await visitor.open(shop.url);
    await internet.waitForRequest({n: 'statistics'});
    await visitor.click(onCard('preferences'));
    await unfold(visitor, 'analytics');
    await visitor.see(switchOf('statistics'));
    const shown = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot;
      const input = root?.querySelector<HTMLInputElement>('[name=statistics]');
      return [input?.checked, input?.closest('li')?.textContent?.replaceAll(/\s+/g, ' ')];
    });
    expect(shown).toEqual([true, expect.stringContaining(`${SAID} Counts which pages are read.`)]);
    expect(await violations(visitor)).toEqual([]);
    await visitor.click(inDialog('save'));
    await isOff(visitor);
    expect(await visitor.evaluate(() => window.kelisim?.choice)).toMatchObject({granted: [], source: 'preferences'});
    await visitor.open(shop.url);
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    await staysQuiet(visitor);
    expect(internet.requests({n: 'statistics'})).toHaveLength(1);
  });

  test('one click in the declaration refuses it [M08, M09]', async () => {
    const shop = openCounted({}, {attributes: 'lang="fr"'});
    const objection = 'kelisim-declaration >>> input[name=statistics]';
    await visitor.open(shop.url);
    await internet.waitForRequest({n: 'statistics'});
    await visitor.see(objection);
    await expect
      .poll(() => visitor.text('kelisim-declaration >>> [aria-labelledby=category-analytics]'))
      .toContain('comme la loi le permet ici : Site statistics. Vous pouvez le refuser. Compte les pages lues.');
    expect(await violations(visitor)).toEqual([]);
    await visitor.click(objection);
    await isOff(visitor);
    await visitor.unsee(objection);
    await expect.poll(() => cookies(visitor)).toMatch(/&g=&d=/);
    await visitor.open(shop.url);
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    await staysQuiet(visitor);
    expect(internet.requests({n: 'statistics'})).toHaveLength(1);
  });

  test('whoever accepts has consented to it like to the others', async () => {
    const shop = openCounted();
    await visitor.open(shop.url);
    await internet.waitForRequest({n: 'statistics'});
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'analytics'});
    await staysQuiet(visitor);
    expect(shop.strangers().toSorted()).toEqual(['analytics', 'map', 'statistics']);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual(['analytics', 'functional']);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await expect.poll(() => visitor.text(MESSAGE)).toMatch(/^Consent withdrawn/);
  });

  inFirst(engine).each<[string, object, object, RegExp | undefined]>([
    ['the region is another', {region: 'KZ'}, {}, /does not count with region="KZ", so it waits for consent/],
    ['the region is unknown', {region: undefined}, {}, /does not count with region=""/],
    [
      'its limits are not said',
      {services: [{...STATISTICS, exempt: {...EXEMPT, dataMonths: 26}}]},
      {},
      /lacks what the law of region="FR" limits it to, so it waits for consent: "dataMonths" of at most 25/,
    ],
    ['it sells data', {services: [{...STATISTICS, sale: true}]}, {}, /"statistics" cannot be exempt/],
    [
      'its provider uses the data',
      {services: [{name: 'google-analytics', id: 'G-AAAAAAA', exempt: EXEMPT}]},
      {},
      /"google-analytics" cannot be exempt/,
    ],
    ['the browser sends Global Privacy Control', {}, {globalPrivacyControl: true}, undefined],
    ['the server was sent it', {gpc: 1}, {}, undefined],
    ['the visitor is too young', {underAge: true}, {}, undefined],
  ])('it waits where %s [M08, M09]', async (_, options, page, message) => {
    const shop = openCounted(options, page);
    await visitor.open(shop.url);
    await visitor.waitFor(() => window.kelisim?.version);
    await internet.waitForRequest({path: '/lib/kelisim-limits.js'});
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    const said = (await visitor.consoleMessages()).map(({text}) => text).filter((text) => text.includes('exempt'));
    expect(said).toEqual(message ? [expect.stringMatching(message)] : []);
    expect(await visitor.sees('kelisim-declaration >>> input')).toBe(false);
  });

  inFirst(engine)(
    'it waits where the browser sends Do Not Track, and a visitor who is too young ends it at once',
    async () => {
      const wish = `<script>Object.defineProperty(Navigator.prototype, 'doNotTrack', {get: () => '1'});</script>`;
      const counted = openCounted();
      const shop = openShop((third) => ({
        head: `${wish}<script type="application/json" data-kelisim>${JSON.stringify({region: 'FR', services: [STATISTICS]})}</script>
        <script src="/lib/kelisim.js"></script>`,
        body: `<script type="text/plain" data-service="statistics" data-src="https://${third}/js?n=statistics"></script>`,
      }));
      await visitor.open(shop.url);
      await internet.waitForRequest({path: '/lib/kelisim-limits.js'});
      await staysQuiet(visitor);
      expect(shop.strangers()).toEqual([]);

      await visitor.open(counted.url);
      await internet.waitForRequest({n: 'statistics'});
      await visitor.evaluate(() => window.kelisim?.setUnderAge());
      expect(await visitor.evaluate(() => window.kelisim?.has('statistics'))).toBe(false);
      await expect.poll(() => cookies(visitor)).not.toContain('_stat');
    },
  );
});
