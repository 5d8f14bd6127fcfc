import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import type {Page} from '../support/page.js';
import {heldScript, heldSource, LIBRARY, openShop, OPTIONS} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const BODY = `<h1>Shop</h1>${heldScript('analytics', 'inline')}`;

/** What the page's server writes, given the host of somebody else. */
const WAYS: Readonly<Record<string, (third: string) => Page>> = {
  'a script in the head': () => ({head: LIBRARY, body: BODY}),
  'a script without a word': () => ({head: '<script src="/lib/kelisim.js"></script>', body: BODY}),
  'an async script': () => ({head: LIBRARY.replace('<script', '<script async'), body: BODY}),
  'a deferred script': () => ({head: LIBRARY.replace('<script', '<script defer'), body: BODY}),
  'a script at the end of the body': () => ({body: BODY + LIBRARY}),
  'a script added when the page is complete': () => ({
    body: `${BODY}<script>
      addEventListener('load', () => setTimeout(() => {
        const script = document.createElement('script');
        script.src = '/lib/kelisim.js';
        script.dataset.policyUrl = '/privacy';
        script.dataset.controller = 'Shop LLP';
        document.head.append(script);
      }, 100));
    </script>`,
  }),
  'a module': () => ({head: `<script type="module" src="/lib/kelisim.mjs" ${OPTIONS}></script>`, body: BODY}),
  'an import': () => ({
    head: `<script type="module">
      import {createConsent} from '/lib/kelisim.mjs';
      window.kelisim = createConsent({
        controller: {name: 'Shop LLP'},
        policyUrl: '/privacy',
        categories: 'analytics functional advertising',
      });
    </script>`,
    body: BODY,
  }),
  'a script of another origin, without CORS': (third) => {
    internet.withoutCors(third);
    return {head: LIBRARY.replace('/lib/', `https://${third}/lib/`), body: BODY};
  },
  'a script with a version in its query': () => ({head: LIBRARY.replace('.js', '.js?v=3'), body: BODY}),
  'two scripts': () => ({head: LIBRARY + LIBRARY, body: BODY}),
  'a script and a module': () => ({
    head: `${LIBRARY}<script type="module" src="/lib/kelisim.mjs" ${OPTIONS}></script>`,
    body: BODY,
  }),
};

describe.each(engines.filter(({name}) => name !== 'webkit'))('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(WAYS))('%s asks once, holds and releases', async (_, write) => {
    const shop = openShop(write);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await visitor.evaluate(() => window.__log)).toBeUndefined();
    await visitor.click(onCard('accept-all'));
    expect(await visitor.waitFor(() => window.__log)).toEqual(['inline']);
    expect(await visitor.evaluate(() => document.querySelectorAll('kelisim-banner').length)).toBe(1);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toContain('analytics');

    await visitor.reload();
    expect(await visitor.waitFor(() => window.__log)).toEqual(['inline']);
    expect(await visitor.sees(CARD)).toBe(false);
  });

  test('the parts come from where the script came from', async () => {
    const shop = openShop(WAYS['a script of another origin, without CORS']);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await internet.waitForRequest({path: '/lib/kelisim-keep-clear.js'});
    await visitor.click(onCard('preferences'));
    await visitor.see('kelisim-banner >>> dialog[open]');
    await internet.waitForRequest({path: '/lib/kelisim-elements.js'});
    const files = shop.library().filter((file) => file !== 'kelisim-checks.js');
    expect(files.slice(0, 3)).toEqual(['kelisim.js', 'kelisim-ui.js', 'kelisim-keep-clear.js']);
    expect(files.slice(3).toSorted()).toEqual(['kelisim-elements.js', 'kelisim-preferences.js']);
    expect(internet.requests({host: shop.site.host}).map(({path}) => path)).toEqual(['/']);
  });

  test.each([
    ['an attribute', (options: string) => `<script data-base="/parts/" ${options}>`],
    [
      'JSON',
      (options: string) =>
        `<script type="application/json" data-kelisim>{"base": "/parts/"}</script><script ${options}>`,
    ],
  ])('an inlined script finds its parts where the site says they are: %s', async (_, open) => {
    const code = readFileSync(new URL('../../dist/web/kelisim.js', import.meta.url), 'utf8').replaceAll(
      '</script',
      '<\\/script',
    );
    const shop = openShop(() => ({head: `${open(OPTIONS)}${code}</script>`}));
    for (const file of ['kelisim-ui', 'kelisim-keep-clear'])
      shop.site.route(`/parts/${file}.js`, {
        type: 'text/javascript',
        body: readFileSync(new URL(`../../dist/web/${file}.js`, import.meta.url)),
      });
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(internet.requests({host: shop.site.host, path: '/parts/kelisim-ui.js'})).toHaveLength(1);
  });

  test('a JSON block says everything', async () => {
    const options = {
      controller: {name: 'Block LLP'},
      policyUrl: '/words',
      categories: ['analytics', {name: 'comfort', label: 'Comfort', description: 'Keeps you warm.'}],
      services: [{name: 'count', label: 'Counter', category: 'analytics', provider: 'Acme'}],
      texts: {title: 'A question'},
    };
    const shop = openShop((third) => ({
      head: `<script type="application/json" data-kelisim>${JSON.stringify(options)}</script>
        <script src="/lib/kelisim.js"></script>`,
      body: `${heldSource('comfort', third, 'n=comfort')}<script type="text/plain" data-service="count"
        src="https://${third}/js?n=count"></script>`,
    }));
    await visitor.open(shop.url);
    const words = await visitor.text(CARD);
    for (const word of ['A question', 'Block LLP', 'Acme', 'Comfort']) expect(words).toContain(word);
    await visitor.evaluate(() => window.kelisim?.save({count: true, comfort: false}));
    await internet.waitForRequest({n: 'count'});
    expect(shop.strangers()).toEqual(['count']);
    expect(await visitor.consoleMessages()).toEqual([]);
  });

  test('the banner element says everything, though it stands below the script', async () => {
    const shop = openShop((third) => ({
      head: `<script src="/lib/kelisim.js"></script>${heldSource('comfort', third, 'n=comfort')}`,
      body: `<h1>Shop</h1>
        <kelisim-banner categories="analytics" policy-url="/words" controller="Element LLP">
          <kelisim-category name="comfort" label="Comfort" description="Keeps you warm."></kelisim-category>
          <kelisim-service name="count" label="Counter" category="analytics" provider="Acme"></kelisim-service>
        </kelisim-banner>${heldScript('analytics', 'inline')}`,
    }));
    await visitor.open(shop.url);
    const words = await visitor.text(CARD);
    for (const word of ['Element LLP', 'Acme', 'Comfort']) expect(words).toContain(word);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.__log?.includes('inline') === true);
    expect(await visitor.evaluate(() => window.__log)).toEqual(['comfort', 'inline']);
    expect(await visitor.consoleMessages()).toEqual([]);
  });
});
