import {beforeEach, describe, expect, test} from 'vitest';
import {serviceFile} from '../../src/services/catalogue.js';
import {CARD, onCard} from '../support/banner.js';
import {countPlaceholders, embedFiles, onPlaceholder, placeholder} from '../support/embed.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {LIBRARY, openShop, OPTIONS, type Shop} from '../support/shop.js';
import type {Page} from '../support/page.js';
import type {Tab, Visitor} from '../support/visitor.js';

const SERVICES = `<script type="application/json" data-kelisim>${JSON.stringify({
  controller: 'Shop LLP',
  policyUrl: '/privacy',
  services: [
    {name: 'maps', category: 'functional', provider: 'Maps LLP'},
    {name: 'films', category: 'functional', label: 'Films'},
    {name: 'offers', category: 'advertising'},
  ],
})}</script>`;

const frame = (third: string, n: string, attributes: string): string =>
  `<iframe id="${n}" title="${n}" width="400" height="300" ${attributes} data-src="https://${n}.${third}/frame?n=${n}"></iframe>`;

/** Two maps, a film, a frame of a category, and a picture of that category. */
function frames(third: string): Page {
  return {
    head: `${SERVICES}<script src="/lib/kelisim.js"></script>`,
    body: `<main><h1>Shop</h1>${frame(third, 'map', 'data-service="maps"')}
      ${frame(third, 'route', 'data-service="maps" data-category="functional"')}
      ${frame(third, 'film', 'data-service="films"')}${frame(third, 'weather', 'data-category="functional"')}
      <img alt="" data-category="functional" data-src="https://${third}/px?n=picture"></main>`,
  };
}

const FRAMES = ['map', 'route', 'film', 'weather'];

async function stored(tab: Tab): Promise<string | undefined> {
  return (await tab.cookies()).find(({name}) => name.includes('kelisim'))?.value;
}

function focused(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => document.activeElement?.id);
}

/** Waits until a frame is as the site wrote it, and holds nothing. */
async function held(tab: Tab, id: string): Promise<void> {
  await tab.waitFor((name: string) => document.getElementById(name)?.hasAttribute('src') === false, id);
  await tab.see(placeholder(`#${id}`));
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  async function openRefused(shop: Shop): Promise<void> {
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    for (const name of FRAMES) await visitor.see(placeholder(`#${name}`));
  }

  test('before the choice and after a refusal each frame has a placeholder, and nobody is asked [L24]', async () => {
    const shop = openShop(frames);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    for (const name of FRAMES) await visitor.see(placeholder(`#${name}`));
    expect(await visitor.text(placeholder('#map'))).toContain('Maps LLP');
    expect(await visitor.text(placeholder('#film'))).toContain('Films');
    expect(await visitor.text(placeholder('#weather'))).toMatch(/weather\.third1\./);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    await visitor.reload();
    for (const name of FRAMES) await visitor.see(placeholder(`#${name}`));
    expect(shop.strangers()).toEqual([]);
    expect(await countPlaceholders(visitor)).toBe(FRAMES.length);
    // One for each view.
    expect(embedFiles(shop)).toEqual(['kelisim-embed.js', 'kelisim-embed.js']);
  });

  test('“show once” asks one host for one frame, stores nothing, and is over with the page [L24]', async () => {
    const shop = openShop(frames);
    await openRefused(shop);
    const before = await stored(visitor);
    await visitor.click(onPlaceholder('show-once', '#map'));
    await internet.waitForRequest({n: 'map'});
    await visitor.unsee(placeholder('#map'));
    await visitor.see('#map[src]');
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual(['map']);
    expect(await stored(visitor)).toBe(before);
    expect(await visitor.evaluate(() => window.kelisim?.has('maps'))).toBe(false);
    expect(await countPlaceholders(visitor)).toBe(FRAMES.length - 1);

    internet.forget();
    await visitor.reload();
    for (const name of FRAMES) await visitor.see(placeholder(`#${name}`));
    expect(shop.strangers()).toEqual([]);
  });

  test('“show once” works while the question is still open, and answers it in nobody’s name', async () => {
    const shop = openShop(frames);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.see(placeholder('#film'));
    await visitor.evaluate(() =>
      document
        .querySelector('#film + kelisim-embed')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-action=show-once]')
        ?.click(),
    );
    await internet.waitForRequest({n: 'film'});
    await staysQuiet(visitor);
    expect([shop.strangers(), await stored(visitor)]).toEqual([['film'], undefined]);
    expect(await visitor.sees(CARD)).toBe(true);
  });

  test('the next decision takes “show once” back, unless it grants the frame', async () => {
    const shop = openShop(frames);
    await openRefused(shop);
    await visitor.click(onPlaceholder('show-once', '#map'));
    await internet.waitForRequest({n: 'map'});
    // Whatever else changes on the page changes nothing of it.
    await visitor.evaluate(() => document.querySelector('main')?.append(document.querySelector('#film') ?? ''));
    await visitor.see('#map[src]');
    await visitor.evaluate(() => window.kelisim?.save({films: true}));
    await internet.waitForRequest({n: 'film'});
    await held(visitor, 'map');

    await visitor.click(onPlaceholder('show-once', '#route'));
    await internet.waitForRequest({n: 'route'});
    await visitor.evaluate(() => window.kelisim?.save({maps: true}));
    await visitor.waitFor(() => document.querySelector('#map')?.hasAttribute('src'));
    await staysQuiet(visitor);
    expect(internet.requests({n: 'route'})).toHaveLength(1);
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    for (const name of FRAMES) await held(visitor, name);
  });

  test('a frame that is shown once and then gets another address waits again', async () => {
    const shop = openShop(frames);
    await openRefused(shop);
    await visitor.click(onPlaceholder('show-once', '#map'));
    await internet.waitForRequest({n: 'map'});
    await visitor.evaluate(() => {
      const map = document.querySelector<HTMLElement>('#map');
      if (map) map.dataset.src = map.dataset.src?.replace('n=map', 'n=other');
    });
    await held(visitor, 'map');
    expect(internet.requests({n: 'other'})).toEqual([]);
  });

  test('“always show” grants the service on the record: all its frames load, now and later [L24]', async () => {
    const shop = openShop(frames);
    await openRefused(shop);
    await visitor.click(onPlaceholder('show-always', '#map'));
    for (const n of ['map', 'route']) await internet.waitForRequest({n});
    await visitor.waitFor(() => window.kelisim?.choice?.source === 'embed');
    await staysQuiet(visitor);
    expect(shop.strangers().toSorted()).toEqual(['map', 'route']);
    const fields = new URLSearchParams(await stored(visitor));
    expect([fields.get('g'), fields.get('s')]).toEqual(['maps', 'e']);
    expect(await visitor.evaluate(() => document.querySelectorAll('[src] + kelisim-embed').length)).toBe(0);

    internet.forget();
    await visitor.reload();
    for (const n of ['map', 'route']) await internet.waitForRequest({n});
    await visitor.see(placeholder('#film'));
    expect(shop.strangers().toSorted()).toEqual(['map', 'route']);
    await visitor.evaluate(() => window.kelisim?.save({maps: false}));
    for (const name of FRAMES) await held(visitor, name);
  });

  test('“always show” grants the category of a frame without a service', async () => {
    const shop = openShop(frames);
    await openRefused(shop);
    await visitor.click(onPlaceholder('show-always', '#weather'));
    for (const n of [...FRAMES, 'picture']) await internet.waitForRequest({n});
    expect(new URLSearchParams(await stored(visitor)).get('g')).toBe('functional');
    expect(await countPlaceholders(visitor)).toBe(0);
    await visitor.evaluate(() => window.kelisim?.withdraw('functional'));
    for (const name of FRAMES) await held(visitor, name);
  });

  test('where the browser refuses advertising, its frames are shown once only', async () => {
    const shop = openShop((third) => ({
      ...frames(third),
      globalPrivacyControl: true,
      body: frame(third, 'offer', 'data-service="offers"') + frame(third, 'banner', 'data-category="advertising"'),
    }));
    await visitor.open(shop.url);
    for (const id of ['#offer', '#banner']) {
      await visitor.see(onPlaceholder('show-once', id));
      expect(await visitor.sees(onPlaceholder('show-always', id))).toBe(false);
    }
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await visitor.unsee(CARD);
    await visitor.click(onPlaceholder('show-once', '#offer'));
    await internet.waitForRequest({n: 'offer'});
    expect(shop.strangers()).toEqual(['offer']);
  });

  test.each([
    ['show-once', 1],
    ['show-always', 2],
  ] as const)('the keyboard reaches “%s”, and goes on to the frame', async (action, presses) => {
    const shop = openShop(frames);
    await openRefused(shop);
    await visitor.evaluate(() => {
      const start = document.querySelector('h1');
      if (start) start.tabIndex = -1;
      start?.focus();
    });
    for (let press = 0; press < presses; press += 1) await visitor.press('Tab');
    await expect
      .poll(() =>
        visitor.evaluate(() => {
          const button = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
          return button?.dataset.action;
        }),
      )
      .toBe(action);
    await visitor.press('Enter');
    await internet.waitForRequest({n: 'map'});
    await visitor.waitFor(() => document.activeElement?.id === 'map');
    await staysQuiet(visitor);
    expect(await focused(visitor)).toBe('map');
  });

  test('after a click the focus is in the frame; a grant from elsewhere moves no focus', async () => {
    const shop = openShop(frames);
    await openRefused(shop);
    await visitor.click(onPlaceholder('show-once', '#route'));
    await visitor.waitFor(() => document.activeElement?.id === 'route');
    await visitor.reload();
    await visitor.see(placeholder('#film'));
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await internet.waitForRequest({n: 'film'});
    expect(await focused(visitor)).toBe('');
  });

  test('an unknown name, an address that is none, and a frame for those who refuse get no placeholder', async () => {
    const shop = openShop((third) => ({
      head: SERVICES + LIBRARY,
      body: `${frame(third, 'unknown', 'data-service="nobody"')}${frame(third, 'without', 'data-category="!functional"')}
        <iframe title="Code" data-category="functional" data-src="javascript:alert(1)"></iframe>
        ${frame(third, 'map', 'data-service="maps"')}`,
    }));
    await visitor.open(shop.url);
    await visitor.see(placeholder('#map'));
    await staysQuiet(visitor);
    expect(await countPlaceholders(visitor)).toBe(1);
    expect(shop.strangers()).toEqual([]);
  });

  test('a built-in service is known by its provider to those who have refused it', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY.replace('<script', '<script data-youtube data-vimeo'),
      body: ['one', 'two', 'three'].map((n) => frame(third, n, 'data-service="youtube"')).join(''),
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    // What is to be erased after the refusal is asked for too.
    await staysQuiet(visitor);
    internet.forget();
    await visitor.reload();
    for (const id of ['#one', '#two', '#three']) expect(await visitor.text(placeholder(id))).toContain('Google');
    // Once, and nothing of the other service.
    const services = shop.library().filter((file) => file.startsWith('kelisim-service-'));
    expect(services).toEqual([`${serviceFile('youtube')}.js`]);
  });

  test('without the part frames are held and released as without it', async () => {
    internet.block(/kelisim-embed/);
    const shop = openShop(frames);
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    await visitor.evaluate(() => document.querySelector('main')?.append(document.querySelector('#film') ?? ''));
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await staysQuiet(visitor);
    const asked = embedFiles(shop).length;
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await staysQuiet(visitor);
    expect(embedFiles(shop).length).toBe(asked);
    expect(await countPlaceholders(visitor)).toBe(0);
    expect(await visitor.evaluate(() => document.querySelector('iframe')?.hasAttribute('style'))).toBe(false);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    for (const n of FRAMES) await internet.waitForRequest({n});
  });

  test('a visitor who accepted never loads the part', async () => {
    const shop = openShop(frames);
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    for (const n of FRAMES) await internet.waitForRequest({n});
    // Before the choice the part may have been asked for.
    await staysQuiet(visitor);
    internet.forget();
    await visitor.reload();
    for (const n of FRAMES) await internet.waitForRequest({n});
    await visitor.evaluate(() => {
      const map = document.querySelector<HTMLElement>('#map');
      if (map) map.dataset.src = map.dataset.src?.replace('n=map', 'n=other');
    });
    await internet.waitForRequest({n: 'other'});
    expect(embedFiles(shop)).toEqual([]);
  });

  test('what is destroyed takes its placeholders along', async () => {
    const shop = openShop(frames);
    await openRefused(shop);
    await visitor.evaluate(() => window.kelisim?.destroy());
    await visitor.waitFor(() => document.querySelector('kelisim-embed') === null);
    expect(await visitor.evaluate(() => document.querySelector('iframe')?.hasAttribute('style'))).toBe(false);
    expect(shop.strangers()).toEqual([]);
  });

  test('a strict policy and Trusted Types let it be', async () => {
    const shop = openShop((third) => ({
      ...frames(third),
      head: LIBRARY.replace('<script', '<script nonce="n1"'),
      body: frame(third, 'map', 'data-category="functional"'),
      headers: {
        'content-security-policy':
          `default-src 'none'; style-src 'self'; img-src data:; frame-src https:; connect-src 'self';
          script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types kelisim lit-html`.replaceAll(
            /\s+/g,
            ' ',
          ),
      },
    }));
    await visitor.open(shop.url);
    await visitor.see(placeholder('#map'));
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await visitor.unsee(CARD);
    await visitor.click(onPlaceholder('show-once', '#map'));
    await internet.waitForRequest({n: 'map'});
    expect(await visitor.evaluate(() => document.querySelector('#map')?.hasAttribute('style'))).toBe(false);
    expect(await visitor.consoleMessages()).toEqual([]);
  });

  test('the module has it too', async () => {
    const shop = openShop((third) => ({
      ...frames(third),
      head: `${SERVICES}<script type="module" src="/lib/kelisim.mjs" ${OPTIONS}></script>`,
    }));
    await openRefused(shop);
    await visitor.click(onPlaceholder('show-always', '#film'));
    await internet.waitForRequest({n: 'film'});
    expect(shop.strangers()).toEqual(['film']);
  });
});
