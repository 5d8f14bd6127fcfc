// Every look, place, theme, language and size in which somebody may meet the interface: one table for the contact sheet
// and for tests/e2e/cells.test.ts.

export const LOOKS = /** @type {const} */ (['soft', 'sharp', 'round', 'flush']);
export const POSITIONS = /** @type {const} */ (['bottom', 'top', 'bottom-start', 'bottom-end', 'center']);
export const THEMES = /** @type {const} */ (['light', 'dark']);
export const LANGUAGES = /** @type {const} */ (['en', 'ru', 'kk', 'ar']);
export const SIZES = /** @type {const} */ ([
  {width: 320, height: 568},
  {width: 390, height: 844},
  {width: 1280, height: 720},
]);

/** @typedef {typeof LANGUAGES[number]} Language */
/** @typedef {typeof POSITIONS[number]} Position */
/** @typedef {typeof THEMES[number] | 'auto'} Theme */
/** @typedef {typeof SIZES[number]} Size */
/** @typedef {{look: typeof LOOKS[number], position: Position, theme: Theme, lang: Language}} Options */
/** @typedef {Options & {size: Size}} Cell */

/** @type {Readonly<Record<Language, string>>} */
const CONTROLLERS = {en: 'Dala LLP', ru: 'ТОО «Дала»', kk: '«Дала» ЖШС', ar: 'شركة دالا'};

/** Built in, so that every language has words for them. They stand in two categories, and wait for an answer. */
const SERVICES = [
  {name: 'yandex-metrika', id: '12345678'},
  {name: 'google-analytics', id: 'G-XXXXXXX'},
  {name: 'yandex-maps'},
];

/** @param {Language} lang */
export function directionOf(lang) {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The library's tags for a page.
 * @param {Options} options
 * @param {string} source address of kelisim.js
 */
export function tagsOf({look, position, theme, lang}, source) {
  const attributes = `data-look="${look}" data-position="${position}" data-theme="${theme}"`;
  return `<script type="application/json" data-kelisim>${JSON.stringify({services: SERVICES})}</script>
    <script src="${source}" data-controller="${CONTROLLERS[lang]}" data-policy-url="/privacy" ${attributes}></script>`;
}
