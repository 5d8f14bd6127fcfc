import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines, inFirst} from '../support/engines.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, OPTIONS, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const KAZAKHSTAN = {
  region: 'KZ',
  policyUrl: '/privacy',
  controller: {name: 'ТОО «Дала»', registration: 'БИН 000000000000', address: 'Алматы', contact: 'privacy@dala.test'},
  disclosure: {
    data: {ru: 'IP-адрес, cookie', kk: 'IP-мекенжай, cookie'},
    publication: false,
    other: {ru: 'Нет', kk: 'Жоқ'},
  },
  services: ['yandex-metrika'],
};

/** What each item is called, by article 8(4). */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ru: [
    'Оператор',
    'Чьи данные',
    'Срок действия согласия',
    'Передача третьим лицам',
    'Трансграничная передача',
    'Распространение в общедоступных источниках',
    'Перечень собираемых данных',
    'Иные сведения',
  ],
  kk: [
    'Оператор',
    'Деректер кімге тиесілі',
    'Келісімнің қолданылу мерзімі',
    'Үшінші тұлғаларға беру',
    'Трансшекаралық беру',
    'Жалпыға қолжетімді көздерде тарату',
    'Жиналатын деректердің тізбесі',
    'Өзге мәліметтер',
  ],
};

function shopIn(lang: string, options: object): Shop {
  return openShop(() => ({
    attributes: `lang="${lang}"`,
    head: `<script type="application/json" data-kelisim>${JSON.stringify(options)}</script>
      <script src="/lib/kelisim.js"></script>`,
    body: '<h1>Shop</h1><kelisim-declaration></kelisim-declaration>',
  }));
}

/** The lines of what the region has a consent say: name and text. */
function rows(tab: Tab, host: string): Promise<Readonly<Record<string, string>>> {
  return tab.evaluate((tag) => {
    const list = document.querySelector(tag)?.shadowRoot?.querySelectorAll('.region > div') ?? [];
    const textOf = (row: Element, name: string): string => row.querySelector(name)?.textContent?.trim() ?? '';
    return Object.fromEntries([...list].map((row) => [textOf(row, 'dt'), textOf(row, 'dd')]));
  }, host);
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(['ru', 'kk'])(
    'in Kazakhstan the preferences and the declaration say eight things: %s [M01]',
    async (lang) => {
      await visitor.open(shopIn(lang, KAZAKHSTAN).url);
      await visitor.click(onCard('preferences'));
      await visitor.see(DIALOG);
      for (const host of ['kelisim-banner', 'kelisim-declaration']) {
        await expect.poll(async () => Object.keys(await rows(visitor, host))).toEqual(NAMES[lang]);
        const texts = Object.values(await rows(visitor, host));
        expect(texts.filter((text) => !text)).toEqual([]);
        expect(texts[0]).toBe('ТОО «Дала», БИН 000000000000, Алматы, privacy@dala.test');
        await expect.poll(async () => Object.values(await rows(visitor, host))[3]).toMatch(/^(Да|Иә): Yandex$/);
        expect(Object.values(await rows(visitor, host))[4]).toMatch(/^(Да: Россия|Иә: Ресей)$/);
        expect(texts[6]).toBe(KAZAKHSTAN.disclosure.data[lang as 'ru']);
      }
    },
  );

  test('what the law there asks for is fetched with the preferences, and not before the question', async () => {
    const head = `<script src="/lib/kelisim.js" ${OPTIONS} data-region="KZ"></script>`;
    const shop = openShop(() => ({head, body: '<h1>Shop</h1>'}));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    expect(shop.library()).not.toContain('kelisim-words.js');
    await visitor.click(onCard('preferences'));
    await expect.poll(async () => Object.keys(await rows(visitor, 'kelisim-banner'))).not.toEqual([]);
    expect(shop.library()).toContain('kelisim-words.js');
  });

  inFirst(engine)('elsewhere nothing of that is said', async () => {
    await visitor.open(shopIn('ru', {...KAZAKHSTAN, region: 'DE'}).url);
    await visitor.click(onCard('preferences'));
    await visitor.see(DIALOG);
    expect(await rows(visitor, 'kelisim-banner')).toEqual({});
  });

  inFirst(engine)('in Kyrgyzstan the entry of the state register is told [M19]', async () => {
    const controller = {name: 'Dala', register: '№ 123'};
    await visitor.open(shopIn('ky', {...KAZAKHSTAN, region: 'KG', controller}).url);
    await visitor.click(onCard('preferences'));
    await visitor.see(DIALOG);
    await expect
      .poll(() => rows(visitor, 'kelisim-banner'))
      .toEqual({Оператор: 'Dala', 'Мамлекеттик реестрдеги жазуу': '№ 123'});
  });

  inFirst(engine)('in Russia the consent is a document of its own, with a link [M02]', async () => {
    await visitor.open(shopIn('ru', {...KAZAKHSTAN, region: 'RU', consentUrl: '/consent'}).url);
    await visitor.click(onCard('preferences'));
    await visitor.see(`${DIALOG} .region a`);
    expect(await visitor.text(`${DIALOG} .region a`)).toBe('Согласие на обработку персональных данных');
  });

  inFirst(engine).each<[string, object, readonly RegExp[]]>([
    ['all is there', KAZAKHSTAN, []],
    [
      'nothing is there',
      {...KAZAKHSTAN, controller: 'Dala', disclosure: {}},
      [/"registration"/, /"publication"/, /"data"/, /"other"/],
    ],
    [
      'people opt out where the law has them asked',
      {...KAZAKHSTAN, region: 'DE', mode: 'opt-out'},
      [/mode="opt-out" does not count with region="DE", where the law has people asked first/],
    ],
    ['a policy of long ago', {...KAZAKHSTAN, policyDate: '2011-11-11'}, [/is more than 24 months ago/]],
    ['no date', {...KAZAKHSTAN, policyDate: 'soon'}, [/policyDate="soon" is no date/]],
    [
      'news in one language of two',
      {...KAZAKHSTAN, texts: {title: {ru: 'Вопрос', kk: 'Сұрақ'}}, changes: {ru: 'Новый сервис.'}},
      [/The text of "changes" is in ru and not in kk/],
    ],
    ['no register', {...KAZAKHSTAN, region: 'KG'}, [/"register" of "controller"/]],
    ['no consent', {...KAZAKHSTAN, region: 'RU'}, [/none is named\. Give its address in "consentUrl"/]],
    ['the policy', {...KAZAKHSTAN, region: 'RU', consentUrl: '/privacy'}, [/"consentUrl" is the policy/]],
    [
      'the cookie page',
      {...KAZAKHSTAN, region: 'RU', consentUrl: '/'},
      [/"consentUrl" is the page that lists cookies/],
    ],
    [
      'analytics abroad',
      {...KAZAKHSTAN, region: 'RU', consentUrl: '/consent', services: ['google-analytics']},
      [/"google-analytics" is in US/],
    ],
    [
      'mailings',
      {
        ...KAZAKHSTAN,
        region: 'RU',
        consentUrl: '/consent',
        categories: ['analytics', {name: 'news', label: 'Рассылка'}],
      },
      [/consent to mailings is another consent, and the label of "news" puts them together/],
    ],
  ])('the developer hears what the law of the region misses: %s [M01, M02, M19]', async (_, options, messages) => {
    await visitor.open(shopIn('ru', options).url);
    await visitor.see(CARD);
    await untilChecked(visitor);
    const said = (await visitor.consoleMessages()).map(({text}) => text);
    expect(said).toHaveLength(messages.length);
    messages.forEach((message, index) => expect(said[index]).toMatch(message));
  });
});
