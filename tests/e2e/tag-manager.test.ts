import {beforeEach, describe, expect, test} from 'vitest';
import {IDS, installDoubles, TAGS} from '../doubles/doubles.js';
import {JAVASCRIPT} from '../support/answer.js';
import {CARD, onCard} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {blocksOf} from '../support/manual.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const ADVANCED = LIBRARY.replace(' src', ' data-google-consent-mode="advanced" src');
const BUILT_IN = ADVANCED.replace(
  ' src',
  ` data-google-analytics="${IDS.analytics}" data-google-tag-manager="${IDS.gtm}" src`,
);

/** Where only visits are counted. */
const COUNTED = ADVANCED.replace(' advertising', '').replace(' src', ` data-google-analytics="${IDS.analytics}" src`);

/** What Google's own snippet is, as a site that uses it puts it behind the library. */
const SNIPPET = `<script async src="${TAGS.gtag}?id=${IDS.analytics}"></script>
  <script>
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    gtag('js', new Date());
    gtag('config', '${IDS.analytics}');
  </script>`;

/** What each hit says of consent, but for clicks on the card: the storage of ads, then that of analytics. */
function hits(): string[] {
  return internet
    .requests({host: 'www.google-analytics.com'})
    .map(({url}) => new URL(url).searchParams)
    .filter((hit) => hit.get('en') !== 'click')
    .map((hit) => `${hit.get('gcs')}`);
}

const tags = (): string[] => internet.requests({host: 'www.googletagmanager.com'}).map(({path}) => path);

/** The consent commands that Google was given, and our event. */
function told(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    (window as unknown as {dataLayer: (ArrayLike<unknown> & {event?: string})[]}).dataLayer.flatMap((entry) =>
      entry[0] === 'consent' ? [`consent ${String(entry[1])}`] : entry.event === 'kelisim_update' ? [entry.event] : [],
    ),
  );
}

const ofGoogle = async (tab: Tab): Promise<string[]> =>
  (await tab.cookies()).map(({name}) => name).filter((name) => name.startsWith('_g'));

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    installDoubles(internet);
    internet.forget();
    visitor = await engine.newVisitor();
  });

  const event = (name: string): Promise<unknown> => visitor.evaluate(`void gtag('event', '${name}')`);

  describe.each([
    ['its own snippet', ADVANCED + SNIPPET],
    ['the built-in services', BUILT_IN],
  ])('beside Google with "advanced", by %s', (_, head) => {
    test('Google is asked at once, denied and without cookies, and hears of each decision once [L22]', async () => {
      const shop = openShop(() => ({head}));
      await visitor.open(shop.url);
      await visitor.see(CARD);
      await expect.poll(hits).toEqual(['G100']);
      expect(await told(visitor)).toEqual(['consent default']);
      expect(await ofGoogle(visitor)).toEqual([]);
      expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(false);

      await visitor.click(onCard('accept-all'));
      await visitor.unsee(CARD);
      await event('order');
      await expect.poll(hits).toEqual(['G100', 'G111']);
      expect(await told(visitor)).toEqual(['consent default', 'consent update', 'kelisim_update']);
      await expect.poll(() => ofGoogle(visitor)).toContain('_ga');
      // One tag, however often it was allowed.
      expect(tags().filter((path) => path === '/gtag/js')).toHaveLength(1);
    });
  });

  test('a refusal ends built-in tags that ran ahead, and later pages do not ask for them', async () => {
    const shop = openShop(() => ({head: BUILT_IN}));
    await visitor.open(shop.url);
    await expect.poll(hits).toEqual(['G100']);
    await expect.poll(tags).toContain('/gtm.js');
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    await event('order');
    await staysQuiet(visitor);
    expect(hits()).toEqual(['G100']);
    expect(await told(visitor)).toEqual(['consent default', 'consent update', 'kelisim_update']);

    internet.forget();
    await visitor.open(shop.second);
    await staysQuiet(visitor);
    expect([hits(), tags(), await ofGoogle(visitor)]).toEqual([[], [], []]);
  });

  inFirst(engine).each([
    ['the age of the visitor', {head: BUILT_IN.replace(' src', ' data-under-age src')}],
    ['Global Privacy Control', {head: BUILT_IN, globalPrivacyControl: true}],
    ['Global Privacy Control, where nothing counts as sale', {head: COUNTED, globalPrivacyControl: true}],
    ['Global Privacy Control, where only the server heard it', {head: COUNTED.replace(' src', ' data-gpc="1" src')}],
  ])('nothing runs ahead against %s', async (_, page) => {
    const shop = openShop(() => page);
    await visitor.open(shop.url);
    await visitor.waitFor(() => window.kelisim);
    await staysQuiet(visitor);
    expect([hits(), tags()]).toEqual([[], []]);
  });

  /** A container with one custom HTML tag, put into the page in the way of Tag Manager. */
  function openInContainer(html: string): Shop {
    internet.site('www.googletagmanager.com').route('/gtm.js', {
      type: JAVASCRIPT,
      body: `(${putCustomHtml.toString()})(${JSON.stringify(html)})`,
    });
    return openShop((third) => ({
      head: `<script async src="${TAGS.gtm}?id=${IDS.gtm}"></script>`,
      body: `<h1>Shop</h1>${heldSource('analytics', third, 'n=analytics')}
        <footer><a id="settings" href="#" data-kelisim="preferences">Cookies</a></footer>`,
    }));
  }

  test('a container may bring the library as custom HTML, and what it is told counts', async () => {
    const [html = ''] = blocksOf('en/google', 'html').filter((code) => code.includes('"base"'));
    const shop = openInContainer(html.replaceAll('/kelisim/', '/lib/'));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await visitor.text(CARD)).toContain('Example LLP');
    expect(shop.strangers().filter((label) => label === 'analytics')).toEqual([]);
    expect((await told(visitor))[0]).toBe('consent default');
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'analytics'});
    expect(await told(visitor)).toEqual(['consent default', 'consent update', 'kelisim_update']);

    await visitor.evaluate(() => window.kelisim?.withdraw());
    internet.forget();
    await visitor.open(shop.second);
    await visitor.waitFor(() => window.kelisim?.choice);
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
    expect(shop.strangers().filter((label) => label === 'analytics')).toEqual([]);
  });
});

/** Runs in the page: scripts are made again there, and only their address and text are kept. */
function putCustomHtml(html: string): void {
  const put = (): void => {
    const container = document.createElement('div');
    container.innerHTML = html;
    for (const node of Array.from(container.children)) {
      if (!(node instanceof HTMLScriptElement) || /json/.test(node.type)) {
        document.body.append(node);
        continue;
      }
      const script = document.createElement('script');
      script.async = false;
      const address = node.getAttribute('src');
      if (address) script.src = address;
      else script.text = node.text;
      document.body.append(script);
    }
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', put);
  else put();
}
