import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {violations} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';
import {everything, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const PANEL = 'kelisim-inspector >>> section';
const FILE = 'kelisim-inspector.js';

/** A shop with held markup of every kind, one service with a number, and a typing mistake. */
function openInspected(words: string, more = ''): Shop {
  return openShop((third) => {
    const page = everything(third);
    return {
      ...page,
      head: `${page.head}`.replace(LIBRARY, LIBRARY.replace('></script>', ` ${words}></script>${more}`)),
      body: `${page.body}<script type="text/plain" data-category="analitics" data-src="/x?<img src=x onerror=__hacked=1>"></script>`,
    };
  });
}

/** The rows of a part of the panel, each as its cells. */
function rowsOf(tab: Tab, section: string): Promise<string[][]> {
  return tab.evaluate((id: string) => {
    const root = document.querySelector('kelisim-inspector')?.shadowRoot;
    const rows = root?.querySelectorAll<HTMLTableRowElement>(`[data-section=${id}] tbody tr`) ?? [];
    return [...rows].map(({cells}) => [...cells].map((cell) => `${cell.textContent}`.trim().replace(/\s+/g, ' ')));
  }, section);
}

/** Waits until a part of the panel says something. */
function says(tab: Tab, section: string, words: string): Promise<boolean> {
  return tab.waitFor(
    (id: string, text: string) =>
      document
        .querySelector('kelisim-inspector')
        ?.shadowRoot?.querySelector(`[data-section=${id}]`)
        ?.textContent?.replace(/\s+/g, ' ')
        .includes(text) === true,
    section,
    words,
  );
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('where the site does not allow it, the address opens nothing and nothing is fetched', async () => {
    const shop = openInspected('');
    await visitor.open(`${shop.url}?kelisim-inspect`);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    expect(shop.library()).not.toContain(FILE);
    expect(await visitor.evaluate(() => typeof window.kelisim?.inspect)).toBe('undefined');
    expect(await visitor.sees('kelisim-inspector')).toBe(false);
  });

  test('with debug it is fetched only when it is asked for', async () => {
    const shop = openInspected('data-debug data-youtube');
    await visitor.open(shop.url);
    await visitor.waitFor(() => !!window.kelisim?.inspect);
    await staysQuiet(visitor);
    expect(shop.library()).not.toContain(FILE);
    await visitor.evaluate(() => window.kelisim?.inspect?.());
    await visitor.see(PANEL);
    expect(shop.library().filter((file) => file === FILE)).toHaveLength(1);
  });

  test('it says what is held and why, and draws nothing that the page has written', async () => {
    await visitor.open(`${openInspected('data-debug data-youtube').url}?kelisim-inspect`);
    await visitor.see(PANEL);
    await says(visitor, 'held', 'held for ever');
    const held = await rowsOf(visitor, 'held');
    const tags = held.map(([tag = '']) => /<\w+/.exec(tag)?.[0]);
    expect(tags).toEqual(['<script', '<script', '<script', '<link', '<iframe', '<img', '<template', '<script']);
    expect(held[0]).toEqual([expect.stringContaining('/js?n=analytics'), 'analytics', 'analytics is not answered yet']);
    const [tag, waitsFor, why] = held.at(-1) ?? [];
    expect([waitsFor, why]).toEqual([
      'analitics',
      '“analitics” is no category or service of this site: it is held for ever',
    ]);
    expect(tag).toContain('<img src=x onerror=__hacked=1>');
    const drawn = await visitor.evaluate(() => [
      document.querySelector('kelisim-inspector')?.shadowRoot?.querySelectorAll('img').length,
      '__hacked' in window,
    ]);
    expect(drawn).toEqual([0, false]);
  });

  test('it says what was released, in order and how long it took; requests, traces, record and signals', async () => {
    await visitor.click(onCard('accept-all'));
    await says(visitor, 'released', 'kelisim:change');
    await says(visitor, 'stored', '_stat');
    await says(visitor, 'requests', 'third');
    await says(visitor, 'released', 'data-href');
    await says(visitor, 'released', 'n=advertising');
    const released = await rowsOf(visitor, 'released');
    const order = released.map(([, what = '']) => /n=analytics&|_stat=1|n=advertising|kelisim:change/.exec(what)?.[0]);
    expect(order.filter(Boolean)).toEqual(['kelisim:change', 'n=analytics&', '_stat=1', 'n=advertising']);
    const times = released.map(([at]) => parseInt(`${at}`));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    const [, , waitedFor, took] = released.find(([, what]) => what?.includes('n=analytics&')) ?? [];
    expect(waitedFor).toBe('analytics');
    // The server answers after 100 ms.
    expect(parseInt(`${took}`)).toBeGreaterThanOrEqual(90);

    expect(await rowsOf(visitor, 'requests')).toContainEqual([
      expect.stringMatching(/^third\d+\./),
      expect.stringMatching(/^third\d+\./),
      expect.stringMatching(/^\d+ \(first at \d+ ms\)$/),
      'granted',
    ]);
    const stored = await rowsOf(visitor, 'stored');
    expect(stored).toContainEqual(['! _stat', 'cookie', 'nobody', 'no service declares it, so nothing erases it']);
    expect(stored).toContainEqual(['__Host-kelisim', 'cookie', 'Kelisim', 'necessary']);

    const record = await rowsOf(visitor, 'record');
    expect(record).toContainEqual(['Granted', 'analytics functional advertising']);
    expect(record).toContainEqual(['By', 'banner']);
    expect(record).toContainEqual(['Cookie', expect.stringMatching(/^v=1&r=0&t=\d+&g=analytics/)]);
    expect(record).toContainEqual(['youtube', 'granted']);

    const signals = await rowsOf(visitor, 'signals');
    expect(signals).toContainEqual(['1', 'consent default: ad_storage', 'denied']);
    expect(signals).toContainEqual([expect.any(String), 'consent update: ad_storage', 'granted']);
  });

  test('it measures the question, and says what cannot be stopped', async () => {
    await visitor.click('kelisim-inspector >>> [data-action=ask]');
    await says(visitor, 'look', 'alike in every property');
    const look = await rowsOf(visitor, 'look');
    expect(look.filter(([, measured]) => measured?.includes(' : 1 (#')).length).toBeGreaterThanOrEqual(5);
    expect(look.filter(([subject]) => subject?.startsWith('!'))).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    for (const words of ['only loading the page again ends it', 'VISITOR_INFO1_LIVE'])
      await says(visitor, 'limits', words);
    const names = (await rowsOf(visitor, 'limits')).map(([name]) => name);
    // What YouTube's own domain has, this page cannot erase.
    expect(names.slice(0, 3)).toEqual(['! analytics', '! advertising', expect.stringContaining('VISITOR_INFO1_LIVE')]);
  });

  test('the report has all that, and can be copied', async () => {
    await visitor.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: async (text: string) => void Object.assign(window, {__report: text})},
      });
    });
    await visitor.click('kelisim-inspector >>> [data-action=copy]');
    const report = await visitor.waitFor(() => (window as unknown as {__report?: string}).__report);
    for (const words of ['Kelisim inspector, kelisim ', '## Held now (', '## Released, in order ('])
      expect(report).toContain(words);
    expect(report).toContain('| analitics | “analitics” is no category');
    expect(report).toContain('consent default: ad_storage | denied');
  });

  test('it passes axe, in English and in Russian', async () => {
    expect(await violations(visitor, 'kelisim-inspector')).toEqual([]);
    await visitor.click('kelisim-inspector >>> [data-action=language]');
    await says(visitor, 'held', 'удерживается навсегда');
    expect(await violations(visitor, 'kelisim-inspector')).toEqual([]);
  });

  test('Escape closes it, and the focus goes back', async () => {
    await visitor.open(openInspected('data-debug data-youtube').url);
    await visitor.waitFor(() => !!window.kelisim?.inspect);
    await visitor.evaluate(async () => {
      document.querySelector<HTMLElement>('#buy')?.focus();
      await window.kelisim?.inspect?.();
    });
    await visitor.see(PANEL);
    await visitor.waitFor(() => document.activeElement?.localName === 'kelisim-inspector');
    await visitor.press('Escape');
    await visitor.unsee('kelisim-inspector');
    await expect.poll(() => visitor.evaluate(() => document.activeElement?.id)).toBe('buy');
  });

  const POLICY = "default-src 'none'; script-src 'nonce-n1'; style-src 'self'";

  function openLocked(policy: string, words: string, more: string): Shop {
    return openShop(() => ({
      headers: {'content-security-policy': policy},
      head: `${LIBRARY.replace('<script', `<script nonce="n1" ${words}`)}${more}`,
      body: '<main><h1>Shop</h1><p>Felt</p><script type="text/plain" data-category="analytics">1</script></main>',
    }));
  }

  test('with debug it opens under a strict policy, with Trusted Types', async () => {
    const policy = `${POLICY}; require-trusted-types-for 'script'; trusted-types kelisim lit-html`;
    await visitor.open(`${openLocked(policy, 'data-debug', '').url}?kelisim-inspect`);
    await visitor.see(PANEL);
    await says(visitor, 'held', 'analytics is not answered yet');
    expect((await visitor.consoleMessages()).filter(({kind}) => kind === 'error')).toEqual([]);
  });

  const ALLOW = '<script nonce="n1" src="/lib/kelisim-allow-inspector.js"></script>';

  test('a tag of its own allows it to visitors who have answered, who load nothing of it before they ask', async () => {
    const shop = openLocked(POLICY, '', ALLOW);
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await staysQuiet(visitor);
    await visitor.reload();
    await staysQuiet(visitor);
    expect(shop.library()).not.toContain(FILE);
    await visitor.open(`${shop.url}?kelisim-inspect`);
    await visitor.see(PANEL);
    await says(visitor, 'held', 'analytics is denied');
  });

  test('a tag that somebody adds by hand opens it at once', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: '<main><h1>Shop</h1></main>'}));
    await visitor.open(shop.url);
    await visitor.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement('script'), {src: '/lib/kelisim-allow-inspector.js?open'}),
      );
    });
    await visitor.see(PANEL);
  });
});
