import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const BUTTON = 'kelisim-button >>> button';

/** What is known of the button: what it says, in which language, and how large it is. */
function look(tab: Tab): Promise<{lang: string; dir: string; width: number; height: number}> {
  return tab.evaluate(() => {
    const host = document.querySelector<HTMLElement>('kelisim-button');
    const {width = 0, height = 0} = host?.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? {};
    return {lang: host?.lang ?? '', dir: host?.dir ?? '', width, height};
  });
}

function shopIn(lang: string, body = '', head = LIBRARY): Shop {
  return openShop(() => ({attributes: `lang="${lang}"`, head, body: `<main><h1>Shop</h1></main>${body}`}));
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each([
    ['en', 'Cookie settings', 'ltr'],
    ['kk', 'Cookie баптаулары', 'ltr'],
    ['ky', 'Cookie жөндөөлөрү', 'ltr'],
    ['uz', 'Cookie sozlamalari', 'ltr'],
    ['ar', 'إعدادات ملفات تعريف الارتباط', 'rtl'],
  ])('the corner button speaks the language of the page: %s [L19]', async (lang, label, dir) => {
    await visitor.open(shopIn(lang).url);
    await visitor.click(onCard('reject-all'));
    await visitor.see(BUTTON);
    expect(await visitor.text(BUTTON)).toBe(label);
    const {width, height, ...tongue} = await look(visitor);
    expect(tongue).toEqual({lang, dir});
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  });

  test('the corner button is English, and says so, where its language cannot be had [A14]', async () => {
    await visitor.open(shopIn('la').url);
    await visitor.click(onCard('reject-all'));
    await visitor.see(BUTTON);
    expect(await visitor.text(BUTTON)).toBe('Cookie settings');
    expect(await look(visitor)).toMatchObject({lang: 'en', dir: 'ltr'});
  });

  test('the corner button follows the language that the visitor chooses', async () => {
    await visitor.open(shopIn('en').url);
    await visitor.click(onCard('reject-all'));
    await visitor.see(BUTTON);
    await visitor.evaluate(() => window.kelisim?.setLanguage('ru'));
    await visitor.waitFor(
      () => document.querySelector('kelisim-button')?.shadowRoot?.textContent === 'Настройки cookie',
    );
    expect(await look(visitor)).toMatchObject({lang: 'ru'});
  });

  test.each([
    ['en', 'under “Cookie settings”.'],
    ['ru', 'по ссылке «Настройки cookie».'],
    ['fr', 'avec le lien « Paramètres des cookies ».'],
  ])('the question names the corner button where the page has no other way to the settings: %s', async (lang, end) => {
    await visitor.open(shopIn(lang).url);
    expect((await visitor.text(CARD)).replaceAll(/\s/g, ' ')).toContain(end);
  });

  test.each([
    ['en', 'under “My $& choices”.'],
    ['ru', 'по ссылке «My $& choices».'],
    ['fr', 'avec le lien «\u00a0My $& choices\u00a0».'],
    ['he', '”My $& choices”.'],
  ])("the question and the message after it name the page's own way to the settings: %s", async (lang, end) => {
    const link = '<footer><a href="#" data-kelisim="preferences"> My $& choices </a></footer>';
    await visitor.open(shopIn(lang, link).url);
    await visitor.see(CARD);
    await visitor.waitFor(
      (text: string) =>
        document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section')?.textContent?.includes(text),
      end,
    );
    await visitor.click(onCard('reject-all'));
    await visitor.see('kelisim-status >>> [role=status]');
    await visitor.waitFor(
      (text: string) => document.querySelector('kelisim-status')?.shadowRoot?.textContent?.includes(text),
      'My $& choices',
    );
    expect(await visitor.sees(BUTTON)).toBe(false);
  });

  test('a way to the settings without words leaves the question as it is', async () => {
    await visitor.open(shopIn('en', '<a href="#" data-kelisim="preferences"><svg></svg></a>').url);
    expect(await visitor.text(CARD)).toContain('under “Cookie settings”.');
  });
});

describe.each(engines.filter((engine) => engine.can('forcedColors')))('with forced colours in $name', (engine) => {
  test('the corner button has a border [A11]', async () => {
    const visitor = await engine.newVisitor({forcedColors: 'active'});
    await visitor.open(shopIn('en').url);
    await visitor.click(onCard('reject-all'));
    await visitor.see(BUTTON);
    const border = await visitor.evaluate(() => {
      const button = document.querySelector('kelisim-button')?.shadowRoot?.querySelector('button') as Element;
      const {borderTopStyle, borderTopWidth, borderTopColor, backgroundColor} = getComputedStyle(button);
      return {borderTopStyle, borderTopWidth, differs: borderTopColor !== backgroundColor};
    });
    expect(border).toEqual({borderTopStyle: 'solid', borderTopWidth: '1px', differs: true});
  });
});
