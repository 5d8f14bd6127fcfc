import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines, inFirst} from '../support/engines.js';
import {openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const COUNTER = {
  name: 'counter',
  category: 'analytics',
  label: {ru: 'Счётчик', kk: 'Есептегіш', ky: 'Эсептегич'},
  purpose: {ru: 'Считает гостей.', kk: 'Қонақтарды санайды.', ky: 'Конокторду эсептейт.'},
};

const WORDS = {
  controller: {name: {ru: 'ТОО «Дала»', kk: '«Дала» ЖШС', ky: '«Дала» ЖЧК'}},
  policyUrl: '/privacy',
  services: [COUNTER],
  texts: {title: {ru: 'Вопрос о cookie', kk: 'Cookie туралы сұрақ', ky: 'Cookie жөнүндө суроо'}},
};

function shopWith(options: object, lang = 'en', body = ''): Shop {
  return openShop(() => ({
    attributes: `lang="${lang}"`,
    head: `<script type="application/json" data-kelisim>${JSON.stringify(options)}</script>
      <script src="/lib/kelisim.js"></script>`,
    body: `<h1>Shop</h1>${body}`,
  }));
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each([
    ['ru', 'Вопрос о cookie', 'ТОО «Дала» использует', 'Счётчик', 'Считает гостей.'],
    ['kk', 'Cookie туралы сұрақ', '«Дала» ЖШС сайт', 'Есептегіш', 'Қонақтарды санайды.'],
    ['ky', 'Cookie жөнүндө суроо', '«Дала» ЖЧК сайт', 'Эсептегич', 'Конокторду эсептейт.'],
  ])('words of the site come in the language of the page: %s [L19]', async (lang, title, who, label, purpose) => {
    await visitor.open(shopWith(WORDS, lang, '<kelisim-declaration></kelisim-declaration>').url);
    const question = await visitor.text(CARD);
    for (const text of [title, who, label]) expect(question).toContain(text);
    await visitor.see('kelisim-declaration >>> table');
    expect(await visitor.text('kelisim-declaration >>> [aria-labelledby=category-analytics]')).toContain(purpose);
    await visitor.click(onCard('preferences'));
    await visitor.see(DIALOG);
    await visitor.click(`${DIALOG} .category:nth-child(2) summary`);
    const list = `${DIALOG} .category:nth-child(2) ul`;
    for (const text of [label, purpose]) await expect.poll(() => visitor.text(list)).toContain(text);
  });

  test('words of the site follow the language that is chosen', async () => {
    await visitor.open(shopWith(WORDS, 'ru').url);
    expect(await visitor.text(CARD)).toContain('Счётчик');
    await visitor.evaluate(() => window.kelisim?.setLanguage('kk'));
    await expect.poll(() => visitor.text(CARD)).toContain('Есептегіш');
    expect(await visitor.text(CARD)).toContain('«Дала» ЖШС');
  });

  test.each([
    [{rejectAll: ' '}],
    [{rejectAll: 'OK', acceptAll: 'OK'}],
    [{acceptAll: 'Enjoy the best offers!', rejectAll: 'Sorry, I do not like savings'}],
  ])('labels that nobody can tell apart, or that push, are not shown: %j [L20, M16]', async (texts) => {
    await visitor.open(shopWith({texts}).url);
    expect(await visitor.text(onCard('reject-all'))).toBe('Reject all');
    expect(await visitor.text(onCard('accept-all'))).toBe('Accept all');
  });

  test('labels of the site that say what they do are shown', async () => {
    await visitor.open(shopWith({texts: {rejectAll: 'No', acceptAll: 'Yes'}}).url);
    expect(await visitor.text(onCard('reject-all'))).toBe('No');
    expect(await visitor.text(onCard('accept-all'))).toBe('Yes');
  });

  test('a description of the site takes away neither who asks, nor what for, nor the way out', async () => {
    const options = {
      controller: 'Shop LLP',
      categories: 'analytics',
      texts: {description: 'We bake.\nCookies, that is.'},
    };
    await visitor.open(shopWith(options).url);
    const question = await visitor.text(CARD);
    for (const text of ['We bake.', 'Cookies, that is.', 'Shop LLP uses cookies', 'count visits', 'You can say no'])
      expect(question).toContain(text);
  });

  inFirst(engine)('the developer hears which words are not shown, and which language says less', async () => {
    const texts = {rejectAll: ' ', title: {ru: 'Вопрос', kk: 'Сұрақ'}, description: {ru: 'Почему'}};
    await visitor.open(shopWith({controller: 'Shop', policyUrl: '/privacy', texts}).url);
    await visitor.see(CARD);
    await untilChecked(visitor);
    expect((await visitor.consoleMessages()).map(({text}) => text)).toEqual([
      'kelisim: The text "rejectAll" (" ") is blank, so ours stands. Write what visitors are to read, or take it out. (text-refused)',
      'kelisim: The text "description" is in ru and not in kk: no language may say less than another. Add it. (text-untranslated)',
    ]);
  });
});
