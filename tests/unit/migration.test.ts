import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {judgeConfig} from '../../src/config/judge.js';
import {createRecord} from '../../src/consent/consent.js';
import {formatRecord} from '../../src/consent/format-record.js';
import {parseRecord, type StoredChoice} from '../../src/consent/record.js';
import {ourNames, USUAL_NAMES} from '../../src/migration/our-names.js';
import type {Peer} from '../../src/migration/peer.js';
import {PEERS} from '../../src/migration/peers.js';
import {takenChoice} from '../../src/migration/taken-choice.js';
import {understood} from '../../src/migration/understood.js';
import {usualCategory} from '../../src/services/catalogue.js';

const NOW = 1_795_305_600;
const DAY = 86_400;
const THEN = NOW - 10 * DAY;
const ISO = new Date(THEN * 1000).toISOString();

/** What a site has that asks for the usual categories. */
const SITE = {controller: 'Shop LLP', policyUrl: '/privacy', categories: 'analytics functional advertising'};

interface Moving {
  readonly site?: object;
  readonly map?: Readonly<Record<string, string>>;
  readonly revision?: number;
}

/** The choice that comes of what a library has stored. */
function take(from: string, texts: string | readonly string[], moving: Moving = {}): StoredChoice | undefined {
  const peer = PEERS.get(from) as Peer;
  const config = judgeConfig({...SITE, ...moving.site});
  const {isKnown} = createRecord(config, usualCategory);
  const toOurs = ourNames(new Map(Object.entries(moving.map ?? {})), peer.names ?? {}, isKnown);
  const theirs = understood([texts].flat(), peer);
  return theirs && takenChoice(theirs, peer, {config, toOurs, revision: moving.revision ?? 0, now: NOW});
}

/** A cookie of vanilla-cookieconsent 3, percent-encoded as it writes it. */
function vanilla(fields: object = {}): string {
  const value = {
    categories: ['necessary', 'analytics'],
    revision: 0,
    data: null,
    consentTimestamp: ISO,
    consentId: '0c1d2e3f',
    services: {necessary: [], analytics: [], advertising: []},
    languageCode: 'en',
    lastConsentTimestamp: ISO,
    expirationTime: (NOW + 100 * DAY) * 1000,
    ...fields,
  };
  return encodeURIComponent(JSON.stringify(value));
}

const COOKIEYES = 'consentid:abc,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,advertisement:no';
const COOKIEBOT = `{stamp:'x+/=='%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:'explicit'%2Cver:1%2Cutc:${THEN * 1000}%2Cregion:'kz'}`;
const C15T = `c.necessary:1,c.measurement:1,c.functionality:0,c.marketing:0,i.t:${THEN * 1000}`;

/** What each library stores where analytics was granted and the rest refused. */
const CLEAR: readonly (readonly [from: string, text: string, denied: readonly string[]])[] = [
  ['vanilla-cookieconsent', vanilla(), ['functional', 'advertising']],
  [
    'vanilla-cookieconsent',
    `{"level":["necessary","analytics"],"revision":0,"consent_date":"${ISO}"}`,
    ['functional', 'advertising'],
  ],
  [
    'c15t',
    JSON.stringify({
      consents: {necessary: true, measurement: true, functionality: false, marketing: false},
      consentInfo: {time: THEN * 1000},
    }),
    ['functional', 'advertising'],
  ],
  ['c15t', C15T, ['functional', 'advertising']],
  ['c15t', encodeURIComponent(C15T), ['functional', 'advertising']],
  ['cookieyes', `${COOKIEYES},lastRenewedDate:${THEN * 1000}`, ['functional', 'advertising']],
  ['cookiebot', COOKIEBOT, ['functional', 'advertising']],
];

describe('what is clear', () => {
  test.each(CLEAR)('is taken over from %s, with its date: %s', (from, text, denied) => {
    expect(take(from, text)).toMatchObject({granted: ['analytics'], denied, time: THEN, source: 'migrated'});
  });

  test('is written and read as any choice', () => {
    const taken = take('vanilla-cookieconsent', vanilla()) as StoredChoice;
    expect(parseRecord(formatRecord(taken))).toEqual(taken);
    expect(formatRecord(taken)).toContain('&s=m');
  });

  test('counts in two places where both say the same', () => {
    expect(
      take('c15t', [
        JSON.stringify({consents: {measurement: true}, consentInfo: {time: THEN * 1000}}),
        `c.measurement:1,i.t:${THEN * 1000}`,
      ])?.granted,
    ).toEqual(['analytics']);
    expect(
      take('c15t', [
        JSON.stringify({consents: {measurement: true}, consentInfo: {time: THEN * 1000}}),
        `c.measurement:0,i.t:${THEN * 1000}`,
      ]),
    ).toBeUndefined();
  });

  test('comes to nothing where the visitor was asked for nothing that this site asks for', () => {
    expect(take('klaro', '{"something":true}')).toBeUndefined();
  });
});

describe('services', () => {
  const services = [
    {name: 'chat', category: 'functional'},
    {name: 'survey', category: 'functional'},
  ];

  test('grant their category where each that the site has in it was granted', () => {
    expect(take('klaro', '{"chat":true,"survey":true}', {site: {services}})?.granted).toEqual(['functional']);
  });

  test('leave the category open where the visitor was not asked for one of them', () => {
    expect(take('klaro', '{"chat":true}', {site: {services}})).toMatchObject({granted: ['chat'], denied: []});
  });

  test('are granted one by one where another was refused', () => {
    const taken = take('klaro', '{"chat":true,"survey":false}', {site: {services}});
    expect(taken).toMatchObject({granted: ['chat'], denied: ['functional']});
  });

  test('need no declaration if they are built in', () => {
    expect(take('tarteaucitron', '!gtag=true!youtube=false!vimeo=wait')).toMatchObject({
      granted: ['analytics'],
      denied: ['functional'],
    });
  });

  test('that were not chosen in a category with choices are refused', () => {
    const text = vanilla({
      categories: ['necessary', 'functional'],
      services: {necessary: [], functional: ['chat'], analytics: [], advertising: []},
    });
    expect(take('vanilla-cookieconsent', text, {site: {services}})).toMatchObject({
      granted: ['functional'],
      denied: ['analytics', 'advertising', 'survey'],
    });
  });
});

describe('the mapping of the site', () => {
  test('counts more than any rule', () => {
    expect(
      take('klaro', '{"matomo":true,"pixel":false}', {map: {matomo: 'functional', pixel: 'advertising'}}),
    ).toMatchObject({
      granted: ['functional'],
      denied: ['advertising'],
    });
  });

  test('grants what several names are one of where all of them were granted', () => {
    const map = {one: 'analytics', two: 'analytics'};
    expect(take('klaro', '{"one":true,"two":true}', {map})?.granted).toEqual(['analytics']);
    expect(take('klaro', '{"one":true,"two":false}', {map})).toMatchObject({granted: [], denied: ['analytics']});
  });

  test('names nothing that the site does not have', () => {
    expect(take('klaro', '{"one":true}', {map: {one: 'everything constructor'}})).toBeUndefined();
  });

  test('says what one yes for the whole site was given to', () => {
    expect(take('osano', 'allow')).toBeUndefined();
    expect(take('osano', 'allow', {map: {allow: 'analytics functional'}})).toMatchObject({
      granted: ['analytics', 'functional'],
      denied: [],
    });
    expect(take('osano', 'deny')).toMatchObject({granted: [], denied: ['analytics', 'functional', 'advertising']});
  });
});

describe('a date that is not stored', () => {
  test('is as long ago as it may have been', () => {
    expect(take('klaro', '{"matomo":true}')?.time).toBe(NOW - 120 * DAY);
  });

  test('leaves a month until the visitor is asked again', () => {
    expect(take('tarteaucitron', '!gtag=true')?.time).toBe(NOW - 150 * DAY);
    expect(take('tarteaucitron', '!gtag=true', {site: {expires: 10}})?.time).toBe(NOW);
  });
});

/** What is stored and is no clear answer. */
const UNCLEAR: readonly (readonly [from: string, texts: readonly string[]])[] = [
  [
    'vanilla-cookieconsent',
    [
      '',
      'null',
      '[]',
      '"analytics"',
      '{',
      '%E0%A4%A',
      '{}',
      vanilla().slice(0, -3),
      vanilla({categories: 'analytics'}),
      vanilla({categories: [1]}),
      vanilla({categories: {analytics: true}}),
      vanilla({services: {analytics: 'all'}}),
      vanilla({lastConsentTimestamp: 'yesterday'}),
      vanilla({lastConsentTimestamp: true}),
      vanilla({lastConsentTimestamp: new Date((NOW + DAY) * 1000).toISOString()}),
      vanilla({lastConsentTimestamp: new Date((NOW - 181 * DAY) * 1000).toISOString()}),
      vanilla({lastConsentTimestamp: undefined, consentTimestamp: undefined}),
      vanilla({expirationTime: NOW * 1000 - 1000}),
      vanilla({expirationTime: 'soon'}),
      vanilla({revision: 1}),
      vanilla({revision: '0'}),
    ],
  ],
  [
    'klaro',
    [
      '',
      'true',
      '[true]',
      '{"matomo":1}',
      '{"matomo":"true"}',
      '{"matomo":null}',
      '{"matomo":true',
      '%7B%22matomo%22%3Atrue%7',
      '{}',
    ],
  ],
  [
    'tarteaucitron',
    [
      '',
      'youtube=true',
      '!youtube',
      '!youtube=',
      '!youtube=yes',
      '!youtube=true!',
      '!youtube=true!youtube=false',
      '!youtube=wait',
      '!matomo=true',
      '!youtube=true;gtag=true',
      '%E0%A4%A',
    ],
  ],
  ['osano', ['', 'dismiss', 'ALLOW', 'allow ', 'allowed', 'deny,allow', 'true']],
  [
    'c15t',
    [
      '',
      'null',
      '{}',
      '{"consents":{"measurement":true}}',
      '{"consents":{"measurement":"true"},"consentInfo":{"time":1795305000000}}',
      '{"consents":{"measurement":true},"consentInfo":{"time":"x"}}',
      '{"consents":{"measurement":true},"consentInfo":{"time":1}}',
      `{"consents":{"measurement":true},"consentInfo":{"time":${(NOW + DAY) * 1000}}}`,
      'c.measurement:1',
      'c.measurement:2,i.t:1795305000000',
      'c.measurement,i.t:1795305000000',
      'measurement=1',
    ],
  ],
  [
    'cookieyes',
    [
      '',
      'consentid:abc',
      COOKIEYES.replace('action:yes', 'action:no'),
      COOKIEYES.replace('action:yes', 'action:'),
      COOKIEYES.replace('analytics:yes', 'analytics:'),
      COOKIEYES.replace('analytics:yes', 'analytics:true'),
      `${COOKIEYES},analytics:no`,
      `${COOKIEYES},`,
      COOKIEYES.replaceAll(':', '='),
      `${COOKIEYES},lastRenewedDate:never`,
      `${COOKIEYES},lastRenewedDate:${(NOW - 181 * DAY) * 1000}`,
    ],
  ],
  [
    'cookiebot',
    [
      '',
      '0',
      '-1',
      '{}',
      COOKIEBOT.slice(0, -1),
      COOKIEBOT.replace('explicit', 'implied'),
      COOKIEBOT.replace("%2Cmethod:'explicit'", ''),
      COOKIEBOT.replace(/utc:\d+/, 'utc:0'),
      COOKIEBOT.replace(/utc:\d+/, `utc:${(NOW + DAY) * 1000}`),
      COOKIEBOT.replace(/%2Cutc:\d+/, ''),
      COOKIEBOT.replace('statistics:true', 'statistics:true%2Cstatistics:false'),
      COOKIEBOT.replace('statistics:true', 'statistics=true'),
    ],
  ],
];

describe.each(UNCLEAR)('what is unclear of %s is no answer', (from, texts) => {
  test.each(texts)('%s', (text) => {
    expect(take(from, text)).toBeUndefined();
  });
});

test('a revision that the site names is the one that counts', () => {
  expect(take('vanilla-cookieconsent', vanilla({revision: 3}), {revision: 3})?.granted).toEqual(['analytics']);
  expect(take('vanilla-cookieconsent', vanilla({revision: 2}), {revision: 3})).toBeUndefined();
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a name that all objects have is none: %s',
  (name) => {
    expect(take('klaro', `{"${name}":true}`)).toBeUndefined();
  },
);

describe.each(['en', 'ru'])('the guide in %s', (language) => {
  const guide = readFileSync(`demo/guide/${language}/moving.md`, 'utf8');

  test.each([...PEERS])('names %s, what it reads and what it understands', (name, {key, gates = []}) => {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    for (const word of [key, ...gates]) expect(row).toContain(`\`${word}\``);
  });

  test('names every word that is understood', () => {
    for (const [theirs, ours] of Object.entries(USUAL_NAMES))
      expect(guide).toMatch(new RegExp(`^\\| \`${ours}\` +\\|.*\\b${theirs}\\b`, 'm'));
  });
});
