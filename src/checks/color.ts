import {page} from '../dom/page.js';

/** A colour in sRGB: red, green, blue and alpha, each from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** What browsers write for nearly every colour, mixed ones included. */
const USUAL = /^(rgba?\(|color\(srgb )(.+)\)$/;

/** What no page says: a colour that is not understood leaves it in place. */
const UNTOUCHED = '#01020304';

/** Understands a colour as `getComputedStyle` gives it. `undefined` for one that this browser cannot draw. */
export function parseColor(text: string): Color | undefined {
  const [, space = '', inside = ''] = USUAL.exec(text) ?? [];
  const most = space.startsWith('rgb') ? 255 : 1;
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = inside.split(/[\s,/]+/).map(Number);
  const color: Color = [withinReach(red / most), withinReach(green / most), withinReach(blue / most), alpha];
  return color.some(Number.isNaN) ? drawColor(text) : color;
}

/** What is seen where one colour lies over another. */
export function over(front: Color, back: Color): Color {
  const rest = back[3] * (1 - front[3]);
  const alpha = front[3] + rest;
  const mix = (channel: 0 | 1 | 2): number => alpha && (front[channel] * front[3] + back[channel] * rest) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

/** Six digits, as a site's developer would write it. */
export function hexOf([red, green, blue]: Color): string {
  const digits = [red, green, blue].map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** Colours of wider spaces, mixed in sRGB, reach beyond what it can show. */
function withinReach(channel: number): number {
  return Math.min(Math.max(channel, 0), 1);
}

/** Whatever the notation, a pixel has four bytes. */
function drawColor(text: string): Color | undefined {
  const canvas = page.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = UNTOUCHED;
  const before = context.fillStyle;
  context.fillStyle = text;
  if (context.fillStyle === before) return undefined;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
}
