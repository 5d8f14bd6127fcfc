import {describe, expect, test} from 'vitest';
import {mayAskForBuiltIn} from '../../src/config/built-in.js';
import {judgeConfig} from '../../src/config/judge.js';
import {fromObject} from '../../src/config/raw.js';
import {preferences} from '../../src/locales/en.js';
import {SERVICE_LOADERS} from '../../src/services/loaders.js';
import type {ServiceName} from '../../src/services/names.js';
import {services} from '../../src/services/services.js';
import {partOf, TABLE, usualCategory} from '../../src/services/catalogue.js';
import {SERVICE_CASES} from '../support/services.js';

const NAMES = Object.keys(SERVICE_LOADERS) as ServiceName[];
const OPTIONS = `categories policyUrl policyVersion policyDate controller lang locales position theme revision expires
  cookieName cookieDomain mode region googleConsentMode reloadOnWithdraw settingsButton endpoint texts tag timeout
  class id style hidden dir slot part title tabindex is async defer src nonce type charset`.split(/\s+/);

/** The services of a configuration once the built-in ones have their places: name, category, id. */
function placed(options: object): unknown[] {
  const raw = fromObject(options);
  const config = judgeConfig(raw);
  services.place(config, raw);
  return config.services.map(({name, category, id}) => [name, category, id]);
}

test('there are 38', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(38);
  expect(TABLE.join('').length).toBe(NAMES.length * 4);
});

test.each(NAMES)('%s has a category, and is asked for by its name in either spelling', (name) => {
  expect(usualCategory(partOf(name))).toMatch(/^(analytics|functional|advertising)$/);
  expect(mayAskForBuiltIn({[name]: ''})).toBe(true);
  expect(mayAskForBuiltIn(fromObject({[name]: ''}))).toBe(true);
  expect(mayAskForBuiltIn({services: [{name}]})).toBe(true);
});

test.each(OPTIONS)('the option %s asks for none', (option) => {
  expect(usualCategory(partOf(option))).toBeUndefined();
  expect(mayAskForBuiltIn({[option]: ''})).toBe(false);
});

describe.each(NAMES)('%s', (name) => {
  test('is described: label, provider, country, a purpose with a text, a policy', async () => {
    const facts = (await SERVICE_LOADERS[name]()).default;
    expect(facts.label).toBeTruthy();
    expect(facts.provider).toBeTruthy();
    // Who hosts it oneself sends it nowhere.
    expect(facts.country).toMatch(name === 'matomo' ? /^$/ : /^[A-Z]{2}$/);
    expect(Object.keys(preferences)).toContain(facts.purpose);
    expect(facts.policyUrl).toMatch(/^https:\/\//);
    for (const list of [facts.cookies ?? [], facts.storage ?? []]) {
      for (const {name: exact, pattern} of list as readonly {name?: string; pattern?: string}[]) {
        expect(exact === undefined).toBe(pattern !== undefined);
        // A pattern that begins anywhere would take the site's own along.
        if (pattern !== undefined) expect(pattern).toMatch(/^\^/);
      }
    }
  });
});

test('every service that starts something is tested in a browser', async () => {
  const starting = await Promise.all(
    NAMES.map(async (name) => ((await SERVICE_LOADERS[name]()).default.start ? name : [])),
  );
  // Matomo has no address of its own.
  expect(SERVICE_CASES.map(({name}) => name).sort()).toEqual(
    starting
      .flat()
      .filter((name) => name !== 'matomo')
      .sort(),
  );
});

test.each<[string, object, unknown[]]>([
  ['an option', {yandexMetrika: '1'}, [['yandex-metrika', 'analytics', '1']]],
  ['the list', {services: [{name: 'meta-pixel', id: '12345'}]}, [['meta-pixel', 'advertising', '12345']]],
  [
    'a word',
    {services: 'youtube vimeo'},
    [
      ['youtube', 'functional', undefined],
      ['vimeo', 'functional', undefined],
    ],
  ],
  [
    'an option, with details in the list',
    {'google-analytics': 'G-1', services: [{name: 'google-analytics', category: 'functional'}]},
    [['google-analytics', 'functional', 'G-1']],
  ],
  ['a category that the site does not have', {categories: 'analytics', metaPixel: '12345'}, []],
  ['the necessary category: refused', {services: [{name: 'hotjar', category: 'necessary', id: '1'}]}, []],
  ['an unknown category', {services: [{name: 'hotjar', category: 'typo', id: '1'}]}, []],
  [
    "the site's own service beside it",
    {services: [{name: 'acme', category: 'analytics'}], jivo: 'abcdefgh'},
    [
      ['acme', 'analytics', undefined],
      ['jivo', 'functional', 'abcdefgh'],
    ],
  ],
  ['names that objects have', {constructor: '1', toString: '2', services: [{name: 'constructor'}]}, []],
])('asked for by %s', (_, options, expected) => {
  expect(placed(options)).toEqual(expected);
});
