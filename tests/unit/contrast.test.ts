import {expect, test} from 'vitest';
import type {Color} from '../../src/checks/color.js';
import {contrast} from '../../src/checks/contrast.js';

const gray = (byte: number): Color => [byte / 255, byte / 255, byte / 255, 1];

test.each<[string, Color, Color, number]>([
  ['black on white', gray(0), gray(255), 21],
  ['white on black', gray(255), gray(0), 21],
  ['white on white', gray(255), gray(255), 1],
  ['#777777 on white', gray(119), gray(255), 4.48],
  ['#767676 on white', gray(118), gray(255), 4.54],
  ['#0a0a0a on black', gray(10), gray(0), 1.06],
  ['red on white', [1, 0, 0, 1], gray(255), 4],
  ['blue on white', [0, 0, 1, 1], gray(255), 8.59],
])('the contrast of %s is known', (_, one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});
