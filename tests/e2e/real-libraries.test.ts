import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {JAVASCRIPT, type Answer} from '../support/answer.js';
import {onCard} from '../support/banner.js';
import {engines, isFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, OPTIONS} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

/** Milliseconds. Libraries send in batches: longer than their longest wait. */
const QUIET = 6000;

interface Library {
  readonly name: string;
  readonly id: string;
  /** Where the vendor serves it. */
  readonly url: string;
  /** The real thing, from its package. */
  readonly file: string;
  /** What the vendor puts behind it. */
  readonly start?: string;
  /** Hosts that collect. */
  readonly collectors: readonly string[];
  /** Paths there to which events are sent. */
  readonly paths: RegExp;
  /** Says something. */
  readonly speak: string;
  /** The id that it gives a person. */
  readonly person: string;
  /** Keys that it leaves. */
  readonly traces: RegExp;
  /** What lets it send from a browser that a test drives. */
  readonly settings: object;
  readonly quiet?: number;
}

/** Has Mixpanel send its batches sooner. */
const OFTEN = {batch_flush_interval_ms: 500};

const LIBRARIES: readonly Library[] = [
  {
    name: 'posthog',
    id: 'phc_abcdefghijklmnopqrstuvwxyz012345',
    url: 'https://us-assets.i.posthog.com/static/array.js',
    file: 'posthog-js/dist/array.js',
    collectors: ['us.i.posthog.com'],
    paths: /^\/(e|i\/v0\/e)\/?$/,
    speak: "window.posthog?.capture('order')",
    person: 'window.posthog?.get_distinct_id?.()',
    traces: /^ph_.+_posthog$/,
    settings: {opt_out_useragent_filter: true},
  },
  {
    name: 'mixpanel',
    id: '0123456789abcdef0123456789abcdef',
    url: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    file: 'mixpanel-browser/dist/mixpanel.min.js',
    collectors: ['api-js.mixpanel.com', 'api.mixpanel.com'],
    paths: /^\/track\/?$/,
    speak: "window.mixpanel?.track('order')",
    person: 'window.mixpanel?.get_distinct_id?.()',
    traces: /^mp_.+_mixpanel$/,
    // It would gather for five seconds, three times in a test.
    settings: OFTEN,
    quiet: 4 * OFTEN.batch_flush_interval_ms,
  },
  {
    name: 'amplitude',
    id: '0123456789abcdef0123456789abcdef',
    url: 'https://cdn.amplitude.com/script/0123456789abcdef0123456789abcdef.js',
    file: '@amplitude/analytics-browser/lib/scripts/amplitude-min.js',
    collectors: ['api2.amplitude.com'],
    paths: /^\/2\/httpapi$/,
    speak: "window.amplitude?.track?.('order')",
    person: 'window.amplitude?.getDeviceId?.()',
    traces: /^AMP_[0-9a-f]{10}$/,
    settings: {},
  },
  {
    name: 'microsoft-clarity',
    id: 'abcde12345',
    url: 'https://www.clarity.ms/tag/abcde12345',
    file: 'clarity-js/build/clarity.min.js',
    start:
      "clarity('start', {projectId: 'abcde12345', upload: 'https://x.clarity.ms/collect', track: true, delay: 100})",
    collectors: ['x.clarity.ms'],
    paths: /^\/collect$/,
    speak: "window.clarity?.('event', 'order')",
    person: '/_clck=([^;^%]+)/.exec(document.cookie)?.[1]',
    traces: /^_cl(ck|sk|tk)$/,
    settings: {},
  },
];

const EMPTY: Answer = {type: 'application/json', body: '{"status":1,"error":null,"code":200}'};

beforeAll(() => {
  for (const {url, file, start = '', collectors} of LIBRARIES) {
    const {host, pathname} = new URL(url);
    const body = `${readFileSync(join(import.meta.dirname, '../../node_modules', file), 'utf8')};${start}`;
    internet.site(host).route(pathname, {type: JAVASCRIPT, body});
    for (const collector of collectors)
      for (const path of [
        '/e/',
        '/i/v0/e/',
        '/flags/',
        '/decide/',
        '/track/',
        '/engage/',
        '/groups/',
        '/2/httpapi',
        '/collect',
      ])
        internet.site(collector).route(path, EMPTY);
  }
});
beforeEach(() => internet.forget());

async function tracesOf(tab: Tab, traces: RegExp): Promise<string[]> {
  const keys = await tab.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return [...keys, ...(await tab.cookies()).map(({name}) => name)].filter((name) => traces.test(name));
}

describe.each(engines.filter(isFirst))('the real libraries in $name', (engine) => {
  test.each(LIBRARIES)(
    '$name sends when granted, nothing after a withdrawal, and knows nobody again',
    async (library) => {
      const {name, id, collectors, paths, speak, person, traces, settings, quiet = QUIET} = library;
      const shop = openShop(() => ({
        head: `<script type="application/json" data-kelisim>${JSON.stringify({services: [{name, id, settings}]})}</script>
        <script src="/lib/kelisim.js" ${OPTIONS}></script>`,
        body: '<h1>Shop</h1><a href="#" data-kelisim="preferences">Cookies</a>',
      }));
      const sent = (): number =>
        internet.requests().filter(({host, path}) => collectors.includes(host) && paths.test(path)).length;
      const visitor = await engine.newVisitor();
      await visitor.open(shop.url);
      await visitor.see(onCard('accept-all'));
      await visitor.evaluate(speak);
      expect(shop.strangers()).toEqual([]);
      await visitor.click(onCard('accept-all'));
      await internet.waitForRequest({host: new URL(library.url).hostname});
      await expect.poll(() => visitor.evaluate(person)).toBeTruthy();
      await visitor.evaluate(speak);
      await expect.poll(sent).toBeGreaterThan(0);
      const before = await visitor.evaluate(person);
      await expect.poll(() => tracesOf(visitor, traces)).not.toEqual([]);

      await staysQuiet(visitor);
      internet.forget();
      await visitor.evaluate(() => window.kelisim?.withdraw());
      await visitor.waitFor(() => window.kelisim?.choice?.granted.length === 0);
      await visitor.evaluate(
        `(${speak}, history.pushState(null, '', '/second'), document.querySelector('h1').click())`,
      );
      await sleep(quiet);
      expect(shop.strangers()).toEqual([]);
      expect(await tracesOf(visitor, traces)).toEqual([]);

      await visitor.evaluate(() => window.kelisim?.acceptAll());
      await visitor.waitFor(() => window.kelisim?.has('analytics'));
      await staysQuiet(visitor);
      await visitor.evaluate(speak);
      await expect.poll(sent).toBeGreaterThan(0);
      await visitor.reload();
      await expect.poll(() => visitor.evaluate(person)).toBeTruthy();
      expect(await visitor.evaluate(person)).not.toBe(before);
    },
  );

  test('Mixpanel gets a chain of calls that was said with consent, and one said without breaks nothing', async () => {
    const name = 'mixpanel';
    const id = '0123456789abcdef0123456789abcdef';
    const chain = (n: string): string =>
      `mixpanel.get_group('company', '${n}').set({size: 1}); mixpanel.people.set({told: '${n}'}); window.said = '${n}';`;
    const shop = openShop(() => ({
      head: `<script type="application/json" data-kelisim>${JSON.stringify({services: [{name, id, settings: OFTEN}]})}</script>
        <script src="/lib/kelisim-services.js"></script><script src="/lib/kelisim.js" ${OPTIONS}></script>`,
      body: `<h1>Shop</h1><a href="#" data-kelisim="preferences">Cookies</a><script>${chain('parsed')}</script>`,
    }));
    const groups = (): string[] =>
      internet
        .requests({path: '/groups/'})
        .flatMap(({url, body}) => /%22%24group_id%22%3A%22(\w+)%22/.exec(`${url}${body}`)?.[1] ?? []);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    expect(await visitor.evaluate('window.said')).toBe('parsed');
    await visitor.click(onCard('reject-all'));
    await visitor.evaluate(`(() => { ${chain('denied')} })()`);
    expect(await visitor.evaluate('window.said')).toBe('denied');
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    // The page of a visitor who has granted says it while it is parsed, before the library is there.
    await visitor.evaluate('kelisim.acceptAll()');
    await visitor.open(shop.second);
    await expect.poll(groups).toEqual(['parsed']);
  });
});
