import {expect, test} from 'vitest';
import {bannerTag} from '../../src/dom/banner-tag.js';
import {judgeConfig} from '../../src/config/judge.js';
import {fromObject} from '../../src/config/raw.js';
import type {Config} from '../../src/config/config.js';
import {createRecord} from '../../src/consent/consent.js';

function judge(options: object = {}): Config {
  return judgeConfig(fromObject(options));
}

const namesOf = (list: readonly {readonly name: string}[]): string[] => list.map(({name}) => name);

const DEFAULTS = {
  cookieName: 'kelisim',
  revision: 0,
  expires: 180,
  categories: ['analytics', 'functional', 'advertising'].map((name) => ({name})),
  services: [],
  controller: {},
  used: new Set(['analytics', 'functional', 'advertising']),
  refused: [],
  isOptOut: false,
  isYoung: false,
};

test('without options the defaults count', () => {
  expect(judge()).toEqual({...DEFAULTS, given: {}});
});

test.each(['cookieName', 'revision', 'expires', 'categories', 'services', 'controller'])(
  'an option that is undefined is an option left out: %s',
  (key) => {
    expect(judge({[key]: undefined})).toEqual({...DEFAULTS, given: {}});
  },
);

test.each<[string, unknown, number]>([
  ['revision', 3, 3],
  ['revision', '3', 3],
  ['revision', '', 0],
  ['revision', -1, 0],
  ['revision', 1.5, 0],
  ['revision', 1e9, 0],
  ['revision', null, 0],
  ['revision', {}, 0],
  ['revision', 'new', 0],
  ['expires', 1, 1],
  ['expires', '30', 30],
  ['expires', 395, 395],
  ['expires', 396, 180],
  ['expires', 0, 180],
  ['expires', 1.5, 180],
  ['expires', -30, 180],
  ['expires', '', 180],
  ['expires', '1 year', 180],
  ['expires', Number.NaN, 180],
  ['expires', Number.POSITIVE_INFINITY, 180],
  ['expires', null, 180],
  ['expires', {}, 180],
])('%s %j counts as %j', (key, value, meant) => {
  expect(judge({[key]: value})[key as 'expires']).toBe(meant);
});

test.each<[string, unknown, string[]]>([
  ['names', 'analytics social', ['analytics', 'social']],
  ['names on several lines', '\n  analytics\n  social\n', ['analytics', 'social']],
  ['a list', ['analytics', 'social'], ['analytics', 'social']],
  ['a list of both kinds', ['analytics', {name: 'social', label: 'Social'}], ['analytics', 'social']],
  ['none', '', []],
  ['an empty list', [], []],
  ['necessary, which always exists', 'necessary analytics', ['analytics']],
  ['a name twice', 'analytics analytics', ['analytics']],
  ['names that are none', ['1st', 'a b', '', 'ü', '<b>', 'a'.repeat(65), '__proto__', null, 7, {}], []],
  ['the longest name', 'a'.repeat(64), ['a'.repeat(64)]],
  ['a name of the language', 'constructor', ['constructor']],
  ['an object', {analytics: true}, []],
  ['a number', 7, []],
])('categories: %s', (_, categories, names) => {
  expect(namesOf(judge({categories}).categories)).toEqual(names);
});

test('of a category that is named twice the later words count', () => {
  expect(judge({categories: ['analytics', {name: 'analytics', label: 'Counting'}]}).categories).toEqual([
    {name: 'analytics', label: 'Counting'},
  ]);
});

test.each<[string, unknown, string[]]>([
  ['a service', [{name: 'counter', category: 'analytics'}], ['counter']],
  ['a necessary one', [{name: 'basket', category: 'necessary'}], ['basket']],
  ['without a category', [{name: 'counter'}], []],
  ['in an unknown category', [{name: 'counter', category: 'statistics'}], []],
  ['in an inherited category', [{name: 'counter', category: 'constructor'}], []],
  ['in two categories', [{name: 'counter', category: 'analytics functional'}], []],
  ['in a list of categories', [{name: 'counter', category: ['analytics']}], []],
  ['without a name', [{category: 'analytics'}], []],
  ['with a name that is none', [{name: 'a b', category: 'analytics'}], []],
  ['called like a category', [{name: 'functional', category: 'analytics'}], []],
  ['called necessary', [{name: 'necessary', category: 'analytics'}], []],
  ['a name alone', ['counter'], []],
  ['nothing', [null, undefined, 0, ''], []],
  ['an object', {counter: {category: 'analytics'}}, []],
  ['a word', 'counter', []],
])('services: %s', (_, services, names) => {
  expect(namesOf(judge({services}).services)).toEqual(names);
});

test('a service that is named twice is one', () => {
  const {services} = judge({
    services: [
      {name: 'counter', category: 'analytics'},
      {name: 'counter', category: 'necessary', label: 'Counter'},
    ],
  });
  expect(services).toHaveLength(1);
});

test('keys of services may be written in either case', () => {
  expect(judge({services: [{name: 'counter', category: 'analytics', 'policy-url': '/p'}]}).services).toEqual([
    {name: 'counter', category: 'analytics', policyUrl: '/p'},
  ]);
});

test.each<[unknown, unknown]>([
  ['Example LLP', {name: 'Example LLP'}],
  [
    {name: 'Example LLP', id: 'example.kz'},
    {name: 'Example LLP', id: 'example.kz'},
  ],
  ['', {name: ''}],
])('controller %j', (controller, meant) => {
  const judged = judge({controller}).controller;
  expect(judged).toEqual(meant);
});

test.each(['', 'a;b', 'a=b', 'a b', 'ключ'])('a cookie cannot be called "%s"', (cookieName) => {
  expect(judge({cookieName}).cookieName).toBe('kelisim');
});

test.each(['', 'banner', 'no tag', '<x-y>'])('no element can be called "%s"', (tag) => {
  expect(bannerTag(judge({tag}))).toBe('kelisim-banner');
});

test('nothing is inherited', () => {
  const config = judge(JSON.parse('{"__proto__": {"mode": "opt-out", "expires": 300}}') as object);
  expect([config.mode, config.expires]).toEqual([undefined, 180]);
});

test.each([
  [undefined, 180],
  [30, 30],
])('where people opt out, a refusal lasts 395 days unless the site says otherwise: %s', (expires, meant) => {
  expect(judge({mode: 'opt-out', region: 'US-CA', expires}).expires).toBe(expires ?? 395);
  expect(judge({mode: 'opt-out', region: 'KZ', expires}).expires).toBe(meant);
  expect(judge({mode: 'opt-in', expires}).expires).toBe(meant);
});

test.each<[string, object, string[]]>([
  ['those that the site names', {categories: 'analytics advertising', yandexMetrika: 1}, ['analytics', 'advertising']],
  ['or else those of its services', {yandexMetrika: 1, youtube: true}, ['analytics', 'functional']],
  ['without any, all of them', {}, ['analytics', 'functional', 'advertising']],
  ['or else none, until the page has something', {services: [{name: 'basket', category: 'necessary'}]}, ['necessary']],
])('the categories that are asked for: %s', (_, options, names) => {
  expect([...judge(options).used]).toEqual(names);
});

test('no option takes the place of what only the library itself may say, and the configuration can be sent elsewhere', () => {
  const config = judgeConfig(
    fromObject({mayRun: 'x', isOptOut: true, refused: [], services: [{name: 'a', category: 'analytics'}]}),
  );
  expect(config.isOptOut).toBe(false);
  const consent = createRecord(config, () => undefined);
  expect(consent.has('a')).toBe(false);
  expect(() => structuredClone({...config})).not.toThrow();
});
