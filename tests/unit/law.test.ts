import {expect, test} from 'vitest';
import {judgeConfig} from '../../src/config/judge.js';
import {fromObject} from '../../src/config/raw.js';
import type {Law} from '../../src/consent/law.js';

const CATEGORIES = 'analytics functional advertising';

/** @param signal - what the browser says by Global Privacy Control */
function lawOf(options: object, signal?: unknown): Law {
  return judgeConfig(fromObject({categories: CATEGORIES, ...options}), signal as boolean);
}

test.each<[object, boolean]>([
  [{mode: 'opt-out', region: 'US'}, true],
  [{mode: 'opt-out', region: 'US-CA'}, true],
  [{mode: 'opt-out'}, false],
  [{mode: 'opt-out', region: 'KZ'}, false],
  [{mode: 'opt-out', region: 'USSR'}, false],
  [{mode: 'opt-out', region: ['US']}, true],
  [{mode: 'opt-out', region: {}}, false],
  [{mode: 'OPT-OUT', region: 'US'}, false],
  [{mode: 'opt-in', region: 'US'}, false],
  [{region: 'US'}, false],
])('people opt out only where the site says so and the law knows it: %j', (options, isOptOut) => {
  expect(lawOf(options).isOptOut).toBe(isOptOut);
});

test.each<[string, object, unknown, string[]]>([
  ['nothing is said', {}, undefined, []],
  ['the browser says no', {}, false, []],
  ['the browser refuses', {}, true, ['advertising']],
  ['the server was told', {gpc: '1'}, undefined, ['advertising']],
  ['a category is marked as sale', {categories: ['analytics', {name: 'partners', sale: true}]}, true, ['partners']],
  ['a service is marked as sale', {services: [{name: 'hotjar', sale: true}]}, true, ['advertising', 'hotjar']],
  ['advertising is no sale on this site', {categories: [{name: 'advertising', sale: false}]}, true, []],
  ['a site has no advertising', {categories: 'analytics'}, true, []],
])('Global Privacy Control: %s', (_, options, signal, refused) => {
  expect(lawOf(options, signal).refused).toEqual(refused);
});

test.each<[unknown, boolean]>([
  [undefined, false],
  [false, false],
  [true, true],
  ['', true],
  ['true', true],
  ['false', true],
])('a visitor is too young wherever the option is written, unless it is false: %j', (underAge, isYoung) => {
  expect(lawOf({underAge}).isYoung).toBe(isYoung);
});
