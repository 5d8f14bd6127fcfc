import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {parse} from 'valibot';
import {judgeConfig} from '../../src/config/judge.js';
import type {Change} from '../../src/consent/choice.js';
import type {StoredChoice} from '../../src/consent/record.js';
import {linkedData} from '../../src/proof/linked-data.js';
import {makeRecord} from '../../src/proof/make-record.js';
import {plainText} from '../../src/proof/plain-text.js';
import {textHash} from '../../src/proof/text-hash.js';
import {textsShown} from '../../src/proof/texts-shown.js';
import {recordSchema} from '../../src/server/record-schema.js';
import {findShownTexts} from '../../src/server/shown-texts.js';
import {question, preferences} from '../../src/locales/en.js';
import kk from '../../src/locales/kk.js';

const IDS = {id: '3f2b8f0a-1c1d-4e5f-8a9b-0123456789ab', previousId: null};
const HASH = textHash('en', {});

function choose(part: Partial<StoredChoice> = {}): StoredChoice {
  return {
    granted: ['analytics'],
    denied: ['advertising'],
    time: 1_795_305_600,
    revision: 0,
    source: 'banner',
    recipients: [],
    ...part,
  };
}

function record(options: Readonly<Record<string, unknown>>, choice = choose(), change?: Partial<Change>) {
  const config = judgeConfig(options);
  return makeRecord({
    config,
    services: config.services,
    choice,
    ...(change ? {change: {granted: [], denied: [], changed: [], source: 'banner', ...change}} : {}),
    language: 'kk',
    textHash: HASH,
    library: '0.1.0',
  });
}

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['nothing', {}],
  [
    'markup and control characters',
    {controller: {name: '<b>Dala</b>\u0000\ud800', address: 'x'.repeat(5000)}, policyUrl: '/p?<script>'},
  ],
  ['words in several languages', {controller: {name: {ru: 'Дала', kk: 'Дала ЖШС'}}, policyUrl: {en: '/en'}}],
  [
    'what is no text',
    {controller: {name: {a: 1}, contact: ['x']}, policyVersion: 3, policyDate: new Date(0), region: '<KZ>'},
  ],
  [
    'countries that are none',
    {services: [{name: 'stat', category: 'analytics', provider: 'A<script>', country: 'Nowhere'}]},
  ],
  ['a service of several categories', {services: ['google-tag-manager']}],
  [
    'hundreds of services with long names',
    {
      services: Array.from({length: 900}, (_, n) => ({
        name: `s${n}${'x'.repeat(50)}`,
        category: 'analytics',
        provider: 'ж'.repeat(900),
      })),
    },
  ],
])('a record of a site that says %s is one that the server stores', (_, options) => {
  const made = {...IDS, ...record(options)};
  const sent = JSON.stringify(made);
  expect(() => parse(recordSchema, JSON.parse(sent))).not.toThrow();
  expect(new TextEncoder().encode(sent).length).toBeLessThanOrEqual(65_536);
});

test('what the law let run before the answer is denied by a first no, not withdrawn', () => {
  const config = judgeConfig({services: [{name: 'statistics', category: 'analytics'}]});
  const made = makeRecord({
    config,
    services: config.services,
    choice: choose({denied: ['advertising', 'statistics']}),
    change: {granted: [], denied: ['statistics'], changed: ['statistics'], source: 'preferences'},
    exempt: ['statistics'],
    language: 'kk',
    library: '0.1.0',
  });
  expect(made.purposes.at(-1)).toEqual({category: 'statistics', state: 'denied'});
});

test('a purpose that was granted before is withdrawn, another is denied, and where people opt out it is denied', () => {
  const choice = choose({granted: [], denied: ['analytics', 'advertising']});
  const states = (options: object) =>
    record({...options}, choice, {changed: ['analytics'], denied: ['analytics', 'advertising']}).purposes.map(
      ({state}) => state,
    );
  expect(states({})).toEqual(['withdrawn', 'denied']);
  expect(states({mode: 'opt-out', region: 'US-CA'})).toEqual(['denied', 'denied']);
});

test('a service that differs from its category is a purpose of its own', () => {
  const options = {services: [{name: 'video', category: 'functional'}]};
  const {purposes} = record(options, choose({granted: ['video'], denied: ['functional']}));
  expect(purposes).toEqual([
    {category: 'video', state: 'granted'},
    {category: 'functional', state: 'denied'},
  ]);
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['<>', undefined],
  [7, '7'],
  [{kk: 'қ', en: 'e'}, 'қ'],
  [{ru: 'р'}, 'р'],
  [['x'], undefined],
  ['a\nb\tc\u0007', 'a\nb\tc'],
])('%j as a text of a record is %j', (value, expected) => {
  expect(plainText(value, 'kk')).toBe(expected);
});

test('the hash is that of the texts and their language, whatever their order, and changes with either [L18]', () => {
  expect(textHash('en', {a: '1', b: '2'})).toBe(textHash('en', {b: '2', a: '1'}));
  expect(textHash('en', {a: '1', b: '2'})).not.toBe(textHash('ru', {a: '1', b: '2'}));
  expect(textHash('en', {a: '1', b: '2'})).not.toBe(textHash('en', {a: '1', b: '2.'}));
  const digest = createHash('sha256').update('["kk",[["a","қ"]]]').digest('base64');
  expect(textHash('kk', {a: 'қ', b: undefined})).toBe(`sha256-${digest}`);
});

test('the texts of this release are found by their hash, those of a site with its options [L18]', async () => {
  const asked = textsShown('question', {...question, ...preferences});
  expect(Object.keys(asked).toSorted()).toEqual(Object.keys(question).toSorted());
  expect(await findShownTexts(textHash('en', asked))).toEqual({language: 'en', layer: 'question', texts: asked});
  const options = {texts: {title: {kk: 'Біздің cookie'}}, categories: ['analytics', {name: 'tea', label: {kk: 'Шай'}}]};
  const own = {texts: {title: 'Біздің cookie'}, categories: [{name: 'tea', label: 'Шай'}]};
  const hash = textHash('kk', textsShown('question', {...kk}, own));
  expect(await findShownTexts(hash)).toBeUndefined();
  expect(await findShownTexts(hash, options)).toMatchObject({language: 'kk', texts: {title: 'Біздің cookie'}});
  expect(await findShownTexts(textHash('ru', {}))).toMatchObject({language: 'ru', layer: 'nothing'});
});

test('as JSON-LD it has what the guide to ISO/IEC TS 27560 wants of a record that has it [N03]', () => {
  const options = {
    controller: {name: 'Dala', id: 'dala.kz', registration: 'BIN 1', address: 'Almaty', contact: 'a@dala.kz'},
    policyUrl: '/privacy',
    region: 'KZ',
    services: [{name: 'stat', category: 'analytics', provider: 'Acme', country: 'RU'}],
  };
  const text = JSON.stringify(linkedData({...record(options), ...IDS}));
  const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
  for (const key of [
    '@context',
    'dct:conformsTo',
    'dpv:hasIdentifier',
    'dpv:hasDataSubject',
    'dpv:hasDataController',
    'dpv:hasNotice',
    'dpv:hasJurisdiction',
    'dpv:hasProcess',
  ])
    expect(data).toHaveProperty([key]);
  const status = (type: string) => ({
    '@type': type,
    'dpv:isIndicatedAtTime': {'@type': 'xsd:dateTime', '@value': '2026-11-22T00:00:00Z'},
    'dpv:hasIndicationMethod': 'banner',
  });
  expect(data['dpv:hasProcess']).toMatchObject([
    {
      'dpv:hasRecipient': [{'dpv:hasName': 'Acme', 'dpv:hasCountry': 'RU'}],
      'dpv:hasConsentStatus': status('dpv:ConsentGiven'),
    },
    {'dpv:hasRecipient': [], 'dpv:hasConsentStatus': status('dpv:ConsentRefused')},
  ]);
});
