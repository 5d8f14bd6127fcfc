import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {VERSION} from '../../src/core/version.js';
import {IDS, installDoubles} from '../doubles/doubles.js';
import {JAVASCRIPT} from '../support/answer.js';
import {CARD, onCard} from '../support/banner.js';
import {engines, isFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, LIBRARY, openShop, FEW_OPTIONS, OPTIONS, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** The library as the page saw it first. */
    first?: unknown;
  }
}

const OLD = '0.0.1';
const MODULE = `<script type="module" src="/lib/kelisim.mjs" ${OPTIONS}></script>`;
const OLD_LIBRARY = LIBRARY.replace('/lib/', '/old/');
const IMPORT = `<script type="module">
  import {createConsent} from '/lib/kelisim.mjs';
  window.imported = createConsent({controller: 'Shop LLP', policyUrl: '/privacy', categories: 'analytics'});
</script>`;

/** The scripts of a page, and the version that runs. */
const CASES: readonly (readonly [name: string, scripts: readonly [string, string], version: string])[] = [
  ['the same script twice', [LIBRARY, LIBRARY], VERSION],
  ['an older script second', [LIBRARY, OLD_LIBRARY], VERSION],
  ['an older script first', [OLD_LIBRARY, LIBRARY], OLD],
  ['a script and a module', [LIBRARY, MODULE], VERSION],
  ['an older script and a module', [OLD_LIBRARY, MODULE], OLD],
  ['a script and an import', [LIBRARY, IMPORT], VERSION],
];

/** Serves the library of another release beside that of today. */
function serveOld(shop: Shop): void {
  const dist = join(import.meta.dirname, '../../dist/web');
  for (const file of readdirSync(dist).filter((name) => /^kelisim(-[a-z-]+)?\.js$/.test(name))) {
    const text = readFileSync(join(dist, file), 'utf8');
    shop.site.route(`/old/${file}`, {type: JAVASCRIPT, body: text.replaceAll(VERSION, OLD)});
  }
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    installDoubles(internet);
    visitor = await engine.newVisitor();
  });

  test.each(isFirst(engine) ? CASES : CASES.slice(-2))(
    '%s is one library: it asks, stores and releases once',
    async (_, scripts, version) => {
      const shop = openShop((third) => ({
        head: scripts.join('<script>window.first = window.kelisim</script>'),
        body: `<h1>Shop</h1>${heldScript('analytics', 'inside')}${heldSource('analytics', third, 'n=outside')}`,
      }));
      serveOld(shop);
      const checkThatItIsOne = async (): Promise<void> => {
        expect(await visitor.evaluate(() => window.kelisim === window.first && window.kelisim?.version)).toBe(version);
        expect(
          await visitor.evaluate(() => ('imported' in window ? window.imported : window.kelisim) === window.kelisim),
        ).toBe(true);
        // The checks see two tags. They say nothing to a visitor who has answered, and nothing of an import.
        const others = (await visitor.consoleMessages()).filter(({text}) => !/The library is loaded twice/.test(text));
        expect(others).toEqual([]);
      };
      await visitor.open(shop.url);
      await visitor.see(CARD);
      await staysQuiet(visitor);
      await checkThatItIsOne();
      expect(await visitor.evaluate(() => document.querySelectorAll('kelisim-banner').length)).toBe(1);
      expect(shop.strangers()).toEqual([]);
      await visitor.click(onCard('accept-all'));
      await visitor.waitFor(() => window.__log?.includes('outside'));
      await staysQuiet(visitor);
      expect(await visitor.evaluate(() => window.__log)).toEqual(['inside', 'outside']);
      expect(internet.requests().filter(({path}) => path.endsWith('kelisim-ui.js'))).toHaveLength(1);

      await visitor.reload();
      await visitor.waitFor(() => window.__log?.includes('outside'));
      await staysQuiet(visitor);
      await checkThatItIsOne();
      expect(await visitor.evaluate(() => window.__log)).toEqual(['inside', 'outside']);
      expect(shop.strangers()).toEqual(['outside', 'outside']);
      expect(await visitor.sees(CARD)).toBe(false);
    },
  );

  test('two tags with different options are one configuration, as if it were pasted piece by piece', async () => {
    const pieces = `<script src="/lib/kelisim.js" ${FEW_OPTIONS} data-categories="analytics"></script>
      <script src="/lib/kelisim.js" data-google-analytics="${IDS.analytics}" data-policy-url="/cookies"></script>`;
    const shop = openShop(() => ({head: pieces, body: heldScript('analytics', 'inside')}));
    const granted = {host: 'www.googletagmanager.com', path: '/gtag/js'};
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    expect(await visitor.text('kelisim-banner >>> [role=region]')).toContain('Shop LLP');
    expect(await visitor.evaluate(() => document.querySelectorAll('kelisim-banner').length)).toBe(1);
    expect([shop.strangers(), await visitor.evaluate(() => window.__log ?? [])]).toEqual([[], []]);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest(granted);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual(['analytics']);
    internet.forget();
    await visitor.open(shop.second);
    await internet.waitForRequest(granted);
    expect(await visitor.sees(CARD)).toBe(false);
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.__log)).toEqual(['inside']);
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    expect(await visitor.evaluate(() => window.kelisim?.choice?.denied)).toEqual(['analytics']);
    expect(await visitor.evaluate(() => window.kelisim?.receipt().config.policyUrl)).toBe('/privacy');
  });

  test('an import alone is window.kelisim too, and what was pushed there before is called', async () => {
    const queue = '<script>(window.kelisim = window.kelisim || []).push((k) => (window.first = k));</script>';
    const shop = openShop(() => ({head: queue + IMPORT}));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(
      await visitor.evaluate(() =>
        [window.first, (window as {imported?: unknown}).imported].map((k) => k === window.kelisim),
      ),
    ).toEqual([true, true]);
  });
});
