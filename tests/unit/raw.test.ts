import {expect, test} from 'vitest';
import {camelCase} from '../../src/config/option-name.js';
import {fromObject} from '../../src/config/raw.js';

test.each([
  ['lang', 'lang'],
  ['policy-url', 'policyUrl'],
  ['google-consent-mode', 'googleConsentMode'],
  ['policyUrl', 'policyUrl'],
  ['-x', 'X'],
  ['a--b', 'a-B'],
  ['__proto__', '__proto__'],
  ['', ''],
])('"%s" means "%s"', (written, meant) => {
  expect(camelCase(written)).toBe(meant);
});

test('reads own keys only, in either spelling', () => {
  const options = Object.create({inherited: 1}) as object;
  Object.assign(options, {'policy-url': '/privacy', cookieName: 'x'});
  expect({...fromObject(options)}).toEqual({policyUrl: '/privacy', cookieName: 'x'});
});

test.each([undefined, null, 0, true, Number.NaN])('%s gives nothing', (value) => {
  expect(Object.keys(fromObject(value))).toEqual([]);
});

test('there is no name that nobody wrote', () => {
  const raw = fromObject({});
  expect(Object.getPrototypeOf(raw)).toBeNull();
  expect([raw.constructor, raw.toString, raw.__proto__]).toEqual([undefined, undefined, undefined]);
});

test('__proto__ is a key like any other', () => {
  const raw = fromObject(JSON.parse('{"__proto__": {"mode": "opt-out"}}'));
  expect(raw.mode).toBeUndefined();
  expect(Object.keys(raw)).toEqual(['__proto__']);
  expect(({} as {mode?: string}).mode).toBeUndefined();
});
