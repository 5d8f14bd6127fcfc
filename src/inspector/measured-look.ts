import {hexOf, over, parseColor, type Color} from '../checks/color.js';
import {contrast} from '../checks/contrast.js';
import {differencesOf} from '../checks/equal-answers.js';
import {bannerTag} from '../dom/banner-tag.js';
import {page} from '../dom/page.js';
import type {Inspected} from './inspected.js';
import {row, type Row, type Section} from './section.js';

/** @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST = 4.5;

/** @see https://www.w3.org/TR/WCAG22/#target-size-minimum, and the size of the library's own buttons */
const LEAST_HEIGHT = 44;

const WHITE: Color = [1, 1, 1, 1];

/** Contrast and equality of the answers, as they are on the screen now. */
export function measuredLook({config, words}: Inspected): Section {
  const card = page.querySelector(bannerTag(config))?.shadowRoot?.querySelector('section');
  const isShown = card instanceof HTMLElement && card.offsetWidth > 0;
  return {
    id: 'look',
    title: words.look,
    columns: [words.subject, words.measured],
    rows: isShown ? rowsOf(card, words) : [],
    notes: isShown ? [] : [words.notShown],
  };
}

function rowsOf(card: HTMLElement, words: Inspected['words']): Row[] {
  const [accept, reject] = ['accept-all', 'reject-all'].map((action) =>
    card.querySelector<HTMLElement>(`[data-action=${action}]`),
  );
  if (!accept || !reject) return [row('bad', words.answers, words.buttonMissing)];
  const differences = differencesOf(accept, reject);
  const texts = [...card.querySelectorAll<HTMLElement>('h2, p, a, button')].filter(({offsetWidth}) => offsetWidth > 0);
  return [
    row(differences[0] ? 'bad' : 'good', words.answers, differences.join('; ') || words.alike),
    ...[accept, reject].map((button) => {
      const {width, height} = button.getBoundingClientRect();
      return row(
        height >= LEAST_HEIGHT ? 'good' : 'bad',
        nameOf(button),
        `${Math.round(width)} × ${Math.round(height)} px`,
      );
    }),
    ...texts.map((element) => contrastRow(element, card, words)),
  ];
}

function contrastRow(element: HTMLElement, card: HTMLElement, words: Inspected['words']): Row {
  const front = parseColor(getComputedStyle(element).color);
  const back = groundOf(element, card);
  if (!front || !back) return row('plain', nameOf(element), words.notMeasured);
  const ratio = contrast(over(front, back), back);
  // Not rounded up: 4.48 is not 4.5.
  const shown = `${Math.floor(ratio * 100) / 100} : 1 (${hexOf(over(front, back))}, ${hexOf(back)})`;
  return row(ratio >= LEAST ? 'good' : 'bad', nameOf(element), shown);
}

/** The colour behind an element; `undefined` where there is a picture. */
function groundOf(element: HTMLElement, card: HTMLElement): Color | undefined {
  let ground: Color = WHITE;
  for (const layer of card === element ? [card] : [card, element]) {
    const {backgroundColor, backgroundImage} = getComputedStyle(layer);
    const color = parseColor(backgroundColor);
    if (!color || backgroundImage !== 'none') return undefined;
    ground = over(color, ground);
  }
  return ground;
}

function nameOf(element: HTMLElement): string {
  const text = `${element.textContent}`.trim().replace(/\s+/g, ' ');
  return `${element.localName} “${text.length > 48 ? `${text.slice(0, 47)}…` : text}”`;
}
