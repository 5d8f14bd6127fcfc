// The page under the card of the contact sheet: the front of the demo shop, in as few words as a shop needs.
import {directionOf, tagsOf} from '../cells.mjs';

/** @typedef {import('../cells.mjs').Language} Language */
/** @typedef {import('../cells.mjs').Options} Options */

const ART = ['rug', 'teapot', 'slippers', 'herbs', 'bowl', 'bag', 'tin', 'cups'];

/** @type {Readonly<Record<Language, Readonly<Record<string, string>>>>} */
const WORDS = {
  en: {
    shop: 'Dala',
    menu: 'Goods Makers Visit',
    title: 'Things that warm',
    line: 'Felt, ceramics and tea from makers of the steppe.',
    see: 'See the goods',
    shelf: 'The winter shelf',
    thing: 'Made by hand',
    buy: 'Buy',
    settings: 'Cookie settings',
  },
  ru: {
    shop: 'Дала',
    menu: 'Товары Мастера Магазины',
    title: 'Вещи, которые греют',
    line: 'Войлок, керамика и чай от мастеров степи.',
    see: 'Смотреть товары',
    shelf: 'Зимняя полка',
    thing: 'Сделано вручную',
    buy: 'Купить',
    settings: 'Настройки cookie',
  },
  kk: {
    shop: 'Дала',
    menu: 'Тауар Шебер Дүкен',
    title: 'Жылу сыйлайтын заттар',
    line: 'Дала шеберлерінің киізі, керамикасы және шайы.',
    see: 'Тауарларды көру',
    shelf: 'Қысқы сөре',
    thing: 'Қолдан жасалған',
    buy: 'Сатып алу',
    settings: 'Cookie баптаулары',
  },
  ar: {
    shop: 'دالا',
    menu: 'المنتجات الحرفيون المتاجر',
    title: 'أشياء تبعث الدفء',
    line: 'لباد وخزف وشاي من حرفيي السهوب.',
    see: 'تصفح المنتجات',
    shelf: 'رف الشتاء',
    thing: 'صنع يدوي',
    buy: 'شراء',
    settings: 'إعدادات ملفات تعريف الارتباط',
  },
};

/**
 * The document with the card.
 * @param {Options} options
 */
export function shopPage(options) {
  const {lang} = options;
  const words = WORDS[lang];
  const link = (/** @type {string} */ text) => `<a href="#shelf">${text}</a>`;
  const mark = '<img src="/art/mark.svg" alt="" width="36" height="36">';
  const thing = (/** @type {string} */ name) => `<li class="card">
    <img src="/art/${name}.svg" alt="" width="400" height="400"><h3>${words.thing}</h3>
    <p class="buy"><span class="price">24&nbsp;000&nbsp;₸</span><button type="button">${words.buy}</button></p></li>`;
  return `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.shop}</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/shop.css">
    ${tagsOf(options, '/dist/web/kelisim.js')}</head><body>
    <header class="top"><a class="brand" href="#shelf">${mark}${words.shop}</a>
      <nav class="menu">${(words.menu ?? '').split(' ').map(link).join('')}</nav></header>
    <main>
      <section class="hero"><img src="/art/steppe.svg" alt="" width="1200" height="640"><div class="hero-words">
        <h1>${words.title}</h1><p>${words.line}</p><a class="button" href="#shelf">${words.see}</a></div></section>
      <section id="shelf"><h2>${words.shelf}</h2><ul class="shelf">${ART.map(thing).join('')}</ul></section>
    </main>
    <footer class="foot"><a href="#" data-kelisim="preferences">${words.settings}</a></footer></body></html>`;
}
