import {expect, test} from 'vitest';
import {pathPatterns} from '../../src/limits/path-patterns.js';

test.each<[unknown, string, boolean]>([
  ['/checkout', '/checkout', true],
  ['/checkout', '/checkout/', true],
  ['/checkout/', '/checkout', true],
  ['/checkout', '/checkout/pay', false],
  ['/checkout', '/my/checkout', false],
  ['/checkout', '/Checkout', false],
  ['/checkout/*', '/checkout/pay/card', true],
  ['/checkout/*', '/checkout', false],
  ['/checkout*', '/checkout', true],
  ['/*/checkout', '/en/kz/checkout', true],
  ['/', '/', true],
  ['/', '/a', false],
  ['/*', '/any/thing', true],
  ['/cart /checkout', '/checkout', true],
  [['/cart', '/checkout'], '/cart', true],
  ['/a.b(c)+[d]$', '/a.b(c)+[d]$', true],
  ['/a.b', '/aXb', false],
  ['/оплата', '/%D0%BE%D0%BF%D0%BB%D0%B0%D1%82%D0%B0', true],
  ['/%D0%BE*', '/%D0%BE%D0%BF%D0%BB%D0%B0%D1%82%D0%B0', true],
  ['/100%', '/100%', true],
  [['pay', '/checkout'], '/checkout', true],
])('%j has %s: %s', (match, path, isPage) => {
  expect(pathPatterns(match).has(path)).toBe(isPage);
});

test.each<[unknown, readonly unknown[]]>([
  ['/a /b', []],
  [['/a'], []],
  ['checkout', ['checkout']],
  ['/a?b=1', ['/a?b=1']],
  ['/a#b', ['/a#b']],
  ['https://shop.test/a', ['https://shop.test/a']],
  [
    ['/a', 5, null],
    [5, null],
  ],
  [{pathname: '/a'}, [{pathname: '/a'}]],
  ['', ['']],
  [[], [[]]],
  [null, [null]],
  [true, [true]],
])('of %j it cannot read %j', (match, unreadable) => {
  const patterns = pathPatterns(match);
  expect(patterns.unreadable).toEqual(unreadable);
  // What cannot be read is no page.
  if (unreadable[0] !== undefined && !Array.isArray(match)) expect(patterns.has('/')).toBe(false);
});
