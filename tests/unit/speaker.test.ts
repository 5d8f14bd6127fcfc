import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {judgeConfig} from '../../src/config/judge.js';
import {fromObject} from '../../src/config/raw.js';
import {preferences, question} from '../../src/locales/en.js';
import type {Stage} from '../../src/core/contract.js';
import {speaker, vendorsOf, type Say} from '../../src/ui/shared/messages.js';

beforeAll(() => void vi.stubGlobal('location', {hostname: 'shop.test'}));
afterAll(() => void vi.unstubAllGlobals());

function say(options: object): Say {
  const config = judgeConfig(fromObject(options));
  const texts = {...question, ...preferences};
  return speaker({config, texts, lang: 'en'} as Stage);
}

const services = (...providers: string[]): object[] =>
  providers.map((provider, index) => ({name: `service-${index}`, category: 'analytics', provider}));

test('fills what it knows', () => {
  const speak = say({controller: 'Dala LLP', policyVersion: '3', policyDate: '2026-11-01'});
  expect(speak('title')).toBe('Cookies on shop.test');
  expect(speak('intro')).toMatch(/^Dala LLP uses cookies/);
  expect(speak('ask')).toContain('count visits, remember your settings and show advertising');
  expect(speak('policyVersion')).toBe('Privacy policy (version 3, November 1, 2026)');
});

test('speaks of the host where nobody is named', () => {
  expect(say({})('intro')).toMatch(/^shop\.test uses cookies/);
});

test('no text has a hole left', () => {
  const speak = say({controller: 'Dala LLP', policyVersion: '3', policyDate: '2026-11-01', services: services('Acme')});
  const keys = [...Object.keys(question), ...Object.keys(preferences)].filter(
    (key) => !/^(enumeration|embed)$/.test(key),
  );
  const spoken = keys.map((key) => speak(key));
  expect(spoken.filter((text) => !text || /[{}]|undefined|object/.test(text))).toEqual([]);
});

test.each(['constructor', '__proto__', 'toString', 'nothing', ''])('has no text "%s"', (key) => {
  expect(say({})(key)).toBeUndefined();
});

test("the site's own words go first, holes and all", () => {
  const speak = say({texts: {title: 'We at {site}: {unknown} {constructor} {}', 'purpose-analytics': 'x'}});
  expect(speak('title')).toBe('We at shop.test: {unknown} {constructor} {}');
});

test('a name is a name, whatever it looks like', () => {
  expect(say({controller: '$& {site} <b>'})('intro')).toMatch(/^\$& \{site\} <b> uses/);
});

test('a category of the site has its own purpose, its label or its name', () => {
  const categories = [{name: 'social', label: 'social media'}, 'chat', 'tasting'];
  expect(say({categories, texts: {purposeTasting: 'remember your teas'}})('ask')).toContain(
    'social media, chat and remember your teas.',
  );
});

test.each<[string, object, readonly string[]]>([
  ['nobody', {}, []],
  ['each once', {services: services('Acme', 'Acme', 'Beta')}, ['Acme', 'Beta']],
  ['the label, where there is no provider', {services: [{name: 'x', category: 'analytics', label: 'X'}]}, ['X']],
  ['the name, where there is no label', {services: [{name: 'x', category: 'analytics'}]}, ['x']],
  ['nobody who is necessary', {services: [{name: 'x', category: 'necessary', provider: 'Acme'}]}, []],
  ['not the site itself', {controller: 'Acme', services: services('Acme', 'Beta')}, ['Beta']],
  ['five', {services: services(...'ABCDE')}, ['A', 'B', 'C', 'D', 'E']],
  ['five and the number of the others', {services: services(...'ABCDEFG')}, ['A', 'B', 'C', 'D', 'E', '+2']],
])('names as partners %s', (_, options, vendors) => {
  expect(vendorsOf(judgeConfig(fromObject(options)))).toEqual(vendors);
});
