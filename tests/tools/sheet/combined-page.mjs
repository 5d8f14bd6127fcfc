// A page that shows the pictures of one sheet side by side.
import {LANGUAGES, THEMES} from '../cells.mjs';
import {pictureName} from './pictures.mjs';

/** Pixels. */
export const SHEET_WIDTH = 1400;
const GAP = 12;

/**
 * A theme is a row or, where the pictures are wide, a column.
 * @param {import('./pictures.mjs').Picture[]} pictures
 */
export function combinedPage(pictures) {
  const width = pictures[0]?.cell.size.width ?? 0;
  const isWide = width > SHEET_WIDTH / 2;
  const columns = isWide ? THEMES.length : LANGUAGES.length;
  const scaled = Math.min(width, Math.floor((SHEET_WIDTH - GAP) / columns) - GAP);
  const flow = isWide ? `column; grid-template-rows: repeat(${LANGUAGES.length}, auto)` : 'row';
  const figures = pictures.map(
    (picture) => `<figure><figcaption>${picture.cell.theme} ${picture.cell.lang}</figcaption>
      <img src="/${pictureName(picture)}" alt="" width="${scaled}"></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
      body { display: grid; grid-auto-flow: ${flow}; grid-template-columns: repeat(${columns}, ${scaled}px);
        gap: ${GAP}px; margin: ${GAP}px; background: #888; font: 14px sans-serif; }
      figure { margin: 0; }
      img { display: block; }
    </style>${figures.join('')}`;
}
