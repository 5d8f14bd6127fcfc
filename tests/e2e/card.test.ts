import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, inDialog, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {looks, settle, violations} from '../support/look.js';
import {resize} from '../support/resize.js';
import {CONTENT, LIBRARY, openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const CASES = engines.flatMap((engine) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ['en', 'ru'].map((lang) => ({name: engine.name, engine, colorScheme, lang})),
  ),
);

/** Words with letters of the other alphabet, but for names. */
const STRANGE: Readonly<Record<string, RegExp>> = {en: /[а-яё]/i, ru: /\b(?!cookie\b)[a-z]{3,}/i};

describe.each(CASES)('in $name, $colorScheme, $lang', ({engine, colorScheme, lang}) => {
  let visitor: Visitor;

  beforeAll(async () => {
    const shop = openShop(() => ({
      head: LIBRARY.replace('Shop LLP', 'ТОО'),
      body: CONTENT,
      attributes: `lang="${lang}"`,
    }));
    visitor = await engine.newVisitor({colorScheme});
    await visitor.open(shop.url);
    await visitor.see(CARD);
  });

  test.each([
    [320, 568],
    [390, 844],
    [1280, 720],
  ])('the buttons are alike and in sight at %d × %d [L03, L04]', async (width, height) => {
    await resize(visitor, width, height);
    await settle(visitor);
    const {'accept-all': accept, 'reject-all': reject, preferences, ...others} = await looks(visitor);
    expect(others).toEqual({});
    expect([accept?.isReachable, reject?.isReachable, preferences?.isReachable]).toEqual([true, true, true]);
    expect(accept?.style).toEqual(reject?.style);
    expect(Math.abs((accept?.width ?? 0) / (reject?.width ?? 1) - 1)).toBeLessThan(0.02);
    expect(Math.abs((accept?.height ?? 0) / (reject?.height ?? 1) - 1)).toBeLessThan(0.02);
    for (const button of [accept, reject, preferences]) expect(button?.height).toBeGreaterThanOrEqual(44);

    const covered = await visitor.evaluate(() => {
      const card = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section');
      return (card?.getBoundingClientRect().height ?? 0) / innerHeight;
    });
    expect(covered).toBeLessThanOrEqual(0.5);
  });

  test('nothing is lost where the page is enlarged four times [A08]', async () => {
    await resize(visitor, 320, 256);
    const widths = await visitor.evaluate(() => {
      const card = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section') as HTMLElement;
      return [document.documentElement, card, ...card.querySelectorAll('*')].filter(
        (element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0,
      ).length;
    });
    expect(widths).toBe(0);
    await resize(visitor, 1280, 720);
  });

  test('the question passes axe, in the language of the page [L19, A10, A17]', async () => {
    expect(await violations(visitor)).toEqual([]);
    const card = await visitor.evaluate(() => {
      const section = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section') as HTMLElement;
      // The page's own way to the settings is named as the page names it.
      const opener = document.querySelector('[data-kelisim=preferences]')?.textContent ?? '';
      const words = section.innerText.replaceAll(location.hostname, '').replace(opener, '');
      return {lang: section.lang, dir: section.dir, words};
    });
    expect(card).toMatchObject({lang, dir: 'ltr'});
    expect(card.words.replace('ТОО', '')).not.toMatch(STRANGE[lang] as RegExp);
  });

  test('the preferences pass axe, in the language of the page [L19, A10, A17]', async () => {
    await visitor.click(onCard('preferences'));
    await visitor.see(inDialog('save'));
    expect(await violations(visitor)).toEqual([]);
    const dialog = await visitor.evaluate(() => {
      const found = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('dialog') as HTMLElement;
      const names = [...found.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
      return {lang: found.lang, words: found.innerText + names.join(' ')};
    });
    expect(dialog.lang).toBe(lang);
    expect(dialog.words).not.toMatch(STRANGE[lang] as RegExp);
  });
});
