import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {CARD} from '../support/banner.js';
import {choose} from '../support/choose.js';
import {onPlaceholder, placeholder} from '../support/embed.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {violations} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';
import {LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

const STYLE = `<style>body{margin:20px;font:16px/1.5 sans-serif;color:#222;background:#fff}
  @media (prefers-color-scheme:dark){body{color:#eee;background:#181a1f}}</style>`;

function openIn(lang: string, extra = ''): Shop {
  return openShop((third) => ({
    attributes: `lang="${lang}"`,
    head: STYLE + LIBRARY.replace('<script', `<script ${extra}`),
    body: `<main><h1>Shop</h1>
      <iframe id="map" title="The map" width="400" height="300" data-category="functional" data-src="https://${third}/frame?n=map"></iframe>
      <iframe id="sound" width="300" height="80" data-category="functional" data-src="https://${third}/frame?n=sound"></iframe>
      <iframe id="dot" width="100" height="60" data-category="functional" data-src="https://${third}/frame?n=dot"></iframe></main>`,
  }));
}

/** What is said in place of the map. */
function words(tab: Tab): Promise<Readonly<Record<string, unknown>>> {
  return tab.evaluate(() => {
    const box = document
      .querySelector('#map + kelisim-embed')
      ?.shadowRoot?.querySelector('[role=group]') as HTMLElement;
    const buttons = [...box.querySelectorAll('button')].map(({textContent}) => textContent);
    const {lang, dir, ariaLabel} = box;
    const [, {direction}] = [box, getComputedStyle(box)] as const;
    return {lang, dir, direction, name: ariaLabel, text: box.querySelector('p')?.textContent, buttons};
  });
}

async function decided(tab: Tab, shop: Shop): Promise<void> {
  await tab.open(shop.url);
  await tab.see(CARD);
  await tab.evaluate(() => window.kelisim?.rejectAll());
  await tab.unsee(CARD);
  await tab.see(placeholder('#map'));
}

describe.each(engines)('in $name', (engine) => {
  inFirst(engine).each([
    [
      'ru',
      'ltr',
      /^Это содержимое предоставляет third\d\.[\w.-]+\. При показе/,
      ['Показать один раз', 'Показывать всегда'],
    ],
    ['ar', 'rtl', /^هذا المحتوى من third\d\.[\w.-]+\. عند/, ['عرض مرة واحدة', 'عرض دائمًا']],
    ['en', 'ltr', /^This content comes from third\d\.[\w.-]+\. Showing/, ['Show once', 'Always show']],
  ])('the words are those of the language: %s', async (lang, dir, text, buttons) => {
    const visitor = await engine.newVisitor();
    await decided(visitor, openIn(lang));
    expect(await words(visitor)).toEqual({
      lang,
      dir,
      direction: dir,
      name: 'The map',
      text: expect.stringMatching(text) as string,
      buttons,
    });
  });

  inFirst(engine)('another language comes when a script chooses it', async () => {
    const visitor = await engine.newVisitor();
    await decided(visitor, openIn('ru'));
    await visitor.evaluate(() => window.kelisim?.setLanguage('kk'));
    const shown = async (): Promise<unknown> => (await words(visitor)).buttons;
    await expect.poll(shown).toEqual(['Бір рет көрсету', 'Әрдайым көрсету']);
    expect(await words(visitor)).toMatchObject({
      lang: 'kk',
      text: expect.stringMatching(/ұсынады\. Көрсеткен/) as string,
    });
  });

  inFirst(engine)(
    'of two languages chosen one after the other the last holds, though the first takes longer',
    async () => {
      const visitor = await engine.newVisitor();
      const shop = openIn('en');
      const file = readFileSync('dist/web/locales/more/ru.js', 'utf8');
      shop.site.route('/lib/locales/more/ru.js', {type: 'text/javascript', body: file, delay: 700});
      await decided(visitor, shop);
      await visitor.evaluate(() => {
        window.kelisim?.setLanguage('ru');
        window.kelisim?.setLanguage('kk');
      });
      await visitor.waitFor(() =>
        performance.getEntriesByType('resource').some(({name}) => name.includes('more/ru.js')),
      );
      await staysQuiet(visitor);
      expect(await words(visitor)).toMatchObject({lang: 'kk', buttons: ['Бір рет көрсету', 'Әрдайым көрсету']});
    },
  );

  inFirst(engine)('another language comes when the visitor chooses it in the question', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(openIn('ru', 'data-languages="kk ru"').url);
    await visitor.see(placeholder('#map'));
    await visitor.see(`${CARD} select`);
    await choose(visitor, 'section', 'kk');
    await expect.poll(async () => (await words(visitor)).buttons).toEqual(['Бір рет көрсету', 'Әрдайым көрсету']);
  });

  inFirst(engine)('a language that cannot be loaded is replaced by English, and is asked for once', async () => {
    internet.block(/more\/ru/);
    const visitor = await engine.newVisitor();
    const shop = openIn('ru');
    await decided(visitor, shop);
    await visitor.see(placeholder('#sound'));
    expect(await words(visitor)).toMatchObject({lang: 'en', dir: 'ltr', buttons: ['Show once', 'Always show']});
  });

  inFirst(engine)('the site’s own words stand, as text', async () => {
    const visitor = await engine.newVisitor();
    const texts = {embed: '<b>{provider}</b> & {provider}', showOnce: 'Once <i>'};
    const shop = openShop((third) => ({
      head: `<script type="application/json" data-kelisim>${JSON.stringify({
        texts,
        services: [{name: 'maps', category: 'functional', provider: '$& <u>Maps</u>'}],
      })}</script>${LIBRARY}`,
      body: `<iframe id="map" data-service="maps" data-src="https://${third}/frame?n=map"></iframe>`,
    }));
    await visitor.open(shop.url);
    await visitor.see(placeholder('#map'));
    expect(await words(visitor)).toMatchObject({
      name: '$& <u>Maps</u>',
      text: '<b>$& <u>Maps</u></b> & $& <u>Maps</u>',
      buttons: ['Once <i>', 'Always show'],
    });
  });

  test.each(['light', 'dark'] as const)('placeholders pass axe on a %s page', async (colorScheme) => {
    const visitor = await engine.newVisitor({colorScheme});
    await decided(visitor, openIn('ru'));
    for (const id of ['#sound', '#dot']) await visitor.see(placeholder(id));
    expect(await violations(visitor)).toEqual([]);
  });

  test('the two buttons are alike, and large enough', async () => {
    const visitor = await engine.newVisitor();
    await decided(visitor, openIn('ru'));
    for (const [id, least] of [
      ['#map', 44],
      ['#sound', 24],
      ['#dot', 24],
    ] as const) {
      await visitor.see(onPlaceholder('show-once', id));
      const [once, always] = await visitor.evaluate((frame: string) => {
        const root = document.querySelector(`${frame} + kelisim-embed`)?.shadowRoot as ShadowRoot;
        return [...root.querySelectorAll('button')].map((button) => {
          const {width, height} = button.getBoundingClientRect();
          const {color, backgroundColor, borderColor, borderRadius, fontSize, fontWeight, padding} =
            getComputedStyle(button);
          return [width, height, color, backgroundColor, borderColor, borderRadius, fontSize, fontWeight, padding];
        });
      }, id);
      expect(once).toEqual(always);
      expect(once?.[1]).toBeGreaterThanOrEqual(least);
    }
  });
});

describe.each(engines.filter(({name}) => name === 'chromium'))('in $name', (engine) => {
  test('what is printed has the words without the buttons', async () => {
    const visitor = await engine.newVisitor();
    await decided(visitor, openIn('en'));
    await visitor.page?.emulateMedia({media: 'print'});
    await visitor.unsee(onPlaceholder('show-once', '#map'));
    await visitor.see(`${placeholder('#map')} p`);
  });

  test('forced colours leave edges of box and buttons', async () => {
    const visitor = await engine.newVisitor({forcedColors: 'active'});
    await decided(visitor, openIn('en'));
    const edges = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-embed')?.shadowRoot as ShadowRoot;
      return [...root.querySelectorAll('[role=group], button')].map((element) => {
        const {borderTopWidth, borderTopStyle, borderTopColor, backgroundColor} = getComputedStyle(element);
        return `${borderTopWidth} ${borderTopStyle} ${borderTopColor === backgroundColor}`;
      });
    });
    expect(edges).toEqual(Array(3).fill('1px solid false'));
  });
});
