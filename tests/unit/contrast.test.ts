import {expect, test} from 'vitest';
import {contrast} from '../../src/advice/contrast.js';

test.each([
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
  ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 21],
  ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
  ['rgb(118, 118, 118)', 'rgba(255, 255, 255, 1)', 4.54],
  ['color(srgb 0.466667 0.466667 0.466667)', 'rgb(255, 255, 255)', 4.48],
  ['color(srgb 1 1 1)', 'color(srgb 0 0 0)', 21],
  ['color(srgb 1e-7 0 0)', 'color(srgb 0 0 0)', 1],
])('the contrast of %s on %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

test('of a colour it does not know it says nothing', () => {
  expect(contrast('oklch(0.5 0.1 200)', 'rgb(0, 0, 0)')).toBeUndefined();
});
