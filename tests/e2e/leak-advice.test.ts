import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines, isFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {heldSource, LIBRARY, openShop} from '../support/shop.js';

const HINTS = ['preconnect', 'dns-prefetch', 'preload', 'prefetch', 'modulepreload'];

describe.each(engines.filter(isFirst))('in $name', (engine) => {
  async function heard(write: (third: string) => string, head = LIBRARY): Promise<readonly string[]> {
    const visitor = await engine.newVisitor();
    await visitor.open(openShop((third) => ({isHurried: true, head: head + write(third), body: '<h1>Shop</h1>'})).url);
    await visitor.see(CARD);
    await untilChecked(visitor);
    const messages = await visitor.consoleMessages();
    return messages.map(({text}) => text).filter((text) => text.startsWith('kelisim: '));
  }

  test.each(HINTS)('a %s to a built-in service is told once, with its host and the remedy [L25]', async (rel) => {
    const messages = await heard(() => `<link rel="${rel}" href="https://mc.yandex.ru/">`);
    expect(messages).toEqual([
      `kelisim: <link rel="${rel}" href="https://mc.yandex.ru/"> tells mc.yandex.ru (Yandex.Metrika) of the visit before consent. Take it out, or write data-href and add data-category. (hint)`,
    ]);
  });

  test('a hint to a host of nobody we know is not spoken of', async () => {
    expect(await heard(() => '<link rel="preconnect" href="https://cdn.shop.test">')).toEqual([]);
  });

  test.each([
    ['https://px.ads.linkedin.com/collect', 'px.ads.linkedin.com', 'LinkedIn Insight Tag', 'linkedin-insight'],
    [
      'https://region1.google-analytics.com/g/collect',
      'region1.google-analytics.com',
      'Google Analytics',
      'google-analytics',
    ],
    ['https://q.clarity.ms/collect', 'q.clarity.ms', 'Microsoft Clarity', 'microsoft-clarity'],
  ])('a pixel that a script sends is told once: %s', async (address, host, label, service) => {
    const pixel = `<script>for (const n of [1, 2]) fetch('${address}?n=' + n, {mode: 'no-cors'}).catch(() => 0)</script>`;
    internet.site(host).route(new URL(address).pathname, () => ({type: 'text/plain', body: ''}));
    const messages = await heard(() => pixel);
    expect(messages).toEqual([
      `kelisim: This page asks ${host} before consent: this is ${label}, and no markup of the page loads it. Find the script that does, and hold it: type="text/plain" data-service="${service}". (request-before-consent)`,
    ]);
  });

  test('a snippet that nothing holds is told once, though it also asks', async () => {
    const snippet = `<script>document.head.append(Object.assign(document.createElement('script'), {src: 'https://mc.yandex.ru/metrika/tag.js'}))</script>`;
    const messages = await heard(() => snippet);
    expect(messages.filter((text) => text.includes('Yandex.Metrika'))).toHaveLength(1);
    expect(messages[0]).toContain('loads before consent');
  });

  test('the host of held markup that no service declares is told once', async () => {
    const held = heldSource('analytics', 'acme.test', 'n=one') + heldSource('analytics', 'acme.test', 'n=two');
    const [message, ...others] = await heard(() => held);
    expect(others).toEqual([]);
    expect(message).toMatch(
      /sends data to acme\.test once it is granted, and no service says who that is\. Declare it/,
    );
  });

  test('the host of held markup is not spoken of where a service of its category is declared', async () => {
    const services = [{name: 'counter', category: 'analytics', provider: 'Acme', country: 'KZ', purpose: 'Counts.'}];
    const block = `<script type="application/json" data-kelisim>${JSON.stringify({services})}</script>`;
    expect(await heard(() => heldSource('analytics', 'acme.test', 'n=one'), block + LIBRARY)).toEqual([]);
  });

  test('what is said to be necessary has to say what for [L13]', async () => {
    const services = [
      {name: 'basket', category: 'necessary', purpose: 'Keeps what you have chosen.'},
      {name: 'spy', category: 'necessary'},
    ];
    const block = `<script type="application/json" data-kelisim>${JSON.stringify({services})}</script>`;
    expect(await heard(() => '', block + LIBRARY)).toEqual([
      'kelisim: The service "spy" is said to be necessary, and not what for. Give it a "purpose" that says why the site cannot work without it, or a category that people are asked about. (necessary-without-purpose)',
    ]);
  });

  test('what was granted may ask', async () => {
    const visitor = await engine.newVisitor();
    const shop = openShop(() => ({head: LIBRARY, body: '<h1>Shop</h1>'}));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.unsee(CARD);
    await visitor.evaluate(() => void fetch('https://mc.yandex.ru/watch', {mode: 'no-cors'}).catch(() => 0));
    await visitor.evaluate(() => window.kelisim?.show());
    expect(
      (await visitor.consoleMessages()).filter(({text}) => text.includes('mc.yandex.ru') && text.startsWith('kelisim')),
    ).toEqual([]);
  });

  test('the hints that we give for granted scripts are not spoken of, though consent is taken back before the checks', async () => {
    const visitor = await engine.newVisitor();
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: ['n=1', 'n=2', 'n=3'].map((query) => heldSource('analytics', third, query)).join(''),
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    // Who answers before this file is here has no checks made.
    await visitor.waitFor(() => 'kelisim-keep-clear' in (Reflect.get(window, Symbol.for('kelisim')) as object));
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await visitor.waitFor(() => document.querySelectorAll('link[rel=preload][as=script]').length);
    await visitor.evaluate((third: string) => {
      window.kelisim?.rejectAll();
      const held = Object.assign(document.createElement('script'), {type: 'text/plain'});
      Object.assign(held.dataset, {category: 'analytics', src: `https://${third}/js?n=4`});
      document.body.append(held);
      // What is wrong is told while somebody is asked.
      window.kelisim?.show();
    }, `third1.${shop.site.host}`);
    await untilChecked(visitor);
    expect((await visitor.consoleMessages()).filter(({text}) => text.includes('before consent'))).toEqual([]);
  });
});
