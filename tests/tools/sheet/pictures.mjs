// What is photographed for the contact sheet, and what the files are called.
import {LANGUAGES, LOOKS, POSITIONS, THEMES} from '../cells.mjs';

/** @typedef {'question' | 'preferences' | 'services'} Layer */
/** @typedef {{layer: Layer, cell: import('../cells.mjs').Cell}} Picture */

/**
 * The pictures of one size, in the order of their sheets. The preferences open in the middle wherever the card is.
 * @param {Picture['cell']['size']} size
 * @returns {Picture[]}
 */
export function picturesAt(size) {
  const questions = POSITIONS.map((position) => ({layer: /** @type {Layer} */ ('question'), position}));
  const dialogs = /** @type {Layer[]} */ (['preferences', 'services']).map((layer) => ({
    layer,
    position: POSITIONS[0],
  }));
  return LOOKS.flatMap((look) =>
    [...questions, ...dialogs].flatMap(({layer, position}) =>
      THEMES.flatMap((theme) => LANGUAGES.map((lang) => ({layer, cell: {look, position, theme, lang, size}}))),
    ),
  );
}

/**
 * The words in the name of the sheet that a picture stands on: all themes and languages of one place.
 * @param {Picture} picture
 * @returns {string[]}
 */
export function sheetWords({layer, cell: {look, position, size}}) {
  return [layer, look, ...(layer === 'question' ? [position] : []), `${size.width}`];
}

/** @param {Picture} picture */
export function sheetName(picture) {
  return `sheet-${sheetWords(picture).join('-')}.png`;
}

/** @param {Picture} picture */
export function pictureName(picture) {
  const {theme, lang} = picture.cell;
  return `${[...sheetWords(picture), theme, lang].join('-')}.png`;
}
