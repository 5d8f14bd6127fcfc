import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {judgeConfig} from '../../src/config/judge.js';
import {fromObject} from '../../src/config/raw.js';
import {preferences, question} from '../../src/locales/en.js';
import type {Message} from '../../src/core/contract.js';
import {messagesIn, partnersIn} from '../../src/ui/shared/messages.js';

beforeAll(() => void vi.stubGlobal('location', {hostname: 'shop.test'}));
afterAll(() => void vi.unstubAllGlobals());

function messages(options: object): Message {
  const config = judgeConfig(fromObject(options));
  const texts = {...question, ...preferences};
  return messagesIn({config, services: config.services, texts, lang: 'en'});
}

const services = (...providers: string[]): object[] =>
  providers.map((provider, index) => ({name: `service-${index}`, category: 'analytics', provider}));

test('fills what it knows', () => {
  const message = messages({controller: 'Dala LLP', policyVersion: '3', policyDate: '2026-11-01'});
  expect(message('title')).toBe('Cookies on shop.test');
  expect(message('intro')).toMatch(/^Dala LLP uses cookies/);
  expect(message('ask')).toContain('count visits, remember your settings and show advertising');
  expect(message('policyVersion')).toBe('Privacy policy (version 3, 2026-11-01)');
});

test('names the host where nobody is named', () => {
  expect(messages({})('intro')).toMatch(/^shop\.test uses cookies/);
});

test('no placeholder is left in a text', () => {
  const message = messages({
    controller: 'Dala LLP',
    policyVersion: '3',
    policyDate: '2026-11-01',
    services: services('Acme'),
  });
  const keys = [...Object.keys(question), ...Object.keys(preferences)].filter(
    (key) => !/^(enumeration|embed|access)$/.test(key),
  );
  const spoken = keys.map((key) => message(key));
  expect(spoken.filter((text) => !text || /[{}]|undefined|object/.test(text))).toEqual([]);
});

test.each(['constructor', '__proto__', 'toString', 'nothing', ''])('has no text "%s"', (key) => {
  expect(messages({})(key)).toBeUndefined();
});

test("the site's own words go first, with their placeholders", () => {
  const message = messages({texts: {title: 'We at {site}: {unknown} {constructor} {}', 'purpose-analytics': 'x'}});
  expect(message('title')).toBe('We at shop.test: {unknown} {constructor} {}');
});

test('a name is a name, whatever it looks like', () => {
  expect(messages({controller: '$& {site} <b>'})('intro')).toMatch(/^\$& \{site\} <b> uses/);
});

test('a category of the site has its own purpose, its label or its name', () => {
  const categories = [{name: 'social', label: 'social media'}, 'chat', 'tasting'];
  expect(messages({categories, texts: {purposeTasting: 'remember your teas'}})('ask')).toContain(
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
  const config = judgeConfig(fromObject(options));
  expect(partnersIn(config.services, config)).toEqual(vendors);
});
