import {expect, test} from 'vitest';
import {hexOf, over, parseColor} from '../../src/checks/color.js';

test.each<[string, readonly number[]]>([
  ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
  ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
  ['rgba(255, 255, 255, 0.5)', [1, 1, 1, 0.5]],
  ['rgb(255 0 51 / 0.25)', [1, 0, 0.2, 0.25]],
  ['color(srgb 0.5 0.25 1)', [0.5, 0.25, 1, 1]],
  ['color(srgb 0.5 0.25 1 / 0.75)', [0.5, 0.25, 1, 0.75]],
  ['color(srgb 1e-7 0 1.2)', [1e-7, 0, 1, 1]],
  ['color(srgb -0.1 0 0)', [0, 0, 0, 1]],
])('%s is understood', (text, color) => {
  expect(parseColor(text)).toEqual(color);
});

test.each<[string, string, string]>([
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', '#000000'],
  ['rgba(0, 0, 0, 0)', 'rgb(18, 52, 86)', '#123456'],
  ['rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)', '#808080'],
  ['rgba(255, 255, 255, 0.2)', 'color(srgb 0 0 1)', '#3333ff'],
])('%s over %s is seen as %s', (front, back, hex) => {
  const [one, other] = [parseColor(front), parseColor(back)];
  expect(one && other && hexOf(over(one, other))).toBe(hex);
});

test('of two colours that let something through, what is seen lets less through', () => {
  expect(over([1, 1, 1, 0.5], [0, 0, 0, 0.5])[3]).toBe(0.75);
  expect(over([1, 1, 1, 0], [0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
});
