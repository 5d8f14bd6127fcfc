import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {Choice} from '../../src/consent/choice.js';
import type {Kelisim, Listener} from '../../src/core/kelisim.js';
import type {SignalOptions} from '../../src/signals/out/send-signals.js';

type Callback = (kelisim: Kelisim) => void;

const NONE: readonly string[] = [];
const ADVERTISING = ['advertising'];
const ALL = ['analytics', 'functional', 'advertising'];
const GOOGLE_DENIED = {
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  security_storage: 'granted',
};

/** What was said, in order: a name, then words. */
let said: unknown[][];
let globals: Record<string, unknown>;
let isAhead: boolean;
let send: (consent: Pick<Kelisim, 'push'>, options: SignalOptions) => void;

beforeEach(async () => {
  said = [];
  globals = {};
  isAhead = false;
  class FakeDocument extends EventTarget {
    get prerendering(): boolean {
      return isAhead;
    }
  }
  const document = new FakeDocument();
  document.addEventListener('wp_consent_type_defined', () => said.push(['type', globals.wp_consent_type]));
  vi.stubGlobal('Document', FakeDocument);
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', globals);
  vi.stubGlobal('reportError', (error: unknown) => said.push(['error', `${error}`]));
  vi.spyOn(console, 'warn').mockImplementation((message) => said.push(['warning', message]));
  vi.resetModules();
  ({sendSignals: send} = await import('../../src/signals/out/send-signals.js'));
});

/** A function of a vendor's that notes what it is told. */
function noted(name: string): (...words: unknown[]) => void {
  return (...words) => void said.push([name, ...words]);
}

function choose(granted: readonly string[]): Choice {
  return {granted, denied: [], time: 0, revision: 0, source: 'api'};
}

/** A library that does as much as signals need. */
function library(granted: readonly string[] | null, config: object = {}) {
  const listeners: (() => void)[] = [];
  let choice = granted && choose(granted);
  const kelisim = {
    get choice() {
      return choice;
    },
    has: (name: string) => (choice ? choice.granted.includes(name) : 'isOptOut' in config),
    receipt: () => ({choice, config: {refused: [], isYoung: false, ...config}}),
    push: (callback: Callback) => callback(kelisim),
    subscribe: (listener: Listener) => void listeners.push(listener as () => void),
    decide(next: readonly string[] | null) {
      choice = next && choose(next);
      for (const listener of listeners) listener();
    },
    /** Tells again, without a decision. */
    repeat: () => listeners.forEach((listener) => listener()),
  } as unknown as Kelisim & {decide(next: readonly string[] | null): void; repeat(): void};
  return kelisim;
}

/** Every vendor, as a fake that notes. */
function bringVendors(): void {
  const shopify = {customerPrivacy: {setTrackingConsent: (words: unknown) => said.push(['shopify', words])}};
  Object.assign(globals, {
    uetq: {push: noted('uetq')},
    clarity: noted('clarity'),
    fbq: noted('fbq'),
    ttq: {holdConsent: noted('hold'), grantConsent: noted('grant'), revokeConsent: noted('revoke')},
    pintrk: noted('pintrk'),
    _paq: {push: noted('_paq')},
    posthog: {opt_in_capturing: noted('in'), opt_out_capturing: noted('out')},
    wp_set_consent: noted('wp'),
    Shopify: shopify,
  });
}

const uet = (command: string, word: string): unknown[] => ['uetq', 'consent', command, {ad_storage: word}];
const clarity = (ads: string, statistics: string): unknown[] => [
  'clarity',
  'consentv2',
  {ad_Storage: ads, analytics_Storage: statistics},
];
const wp = (functional: string, statistics: string, marketing: string): unknown[][] => [
  ['wp', 'functional', functional],
  ['wp', 'preferences', functional],
  ['wp', 'statistics', statistics],
  ['wp', 'statistics-anonymous', statistics],
  ['wp', 'marketing', marketing],
];
const shop = (analytics: boolean, marketing: boolean, preferences: boolean): unknown[] => [
  'shopify',
  {analytics, marketing, preferences, sale_of_data: marketing},
];
const OPT_IN = ['in', {captureEventName: null}];

/** For each vendor: what it hears first, and that is kept; then while nobody knows; then of nothing, ads, and all. */
const TABLE: readonly (readonly [
  name: string,
  first: unknown[][],
  held: unknown[][],
  none: unknown[][],
  ads: unknown[][],
  all: unknown[][],
])[] = [
  [
    'microsoft-uet',
    [uet('default', 'denied')],
    [],
    [uet('update', 'denied')],
    [uet('update', 'granted')],
    [uet('update', 'granted')],
  ],
  [
    'microsoft-clarity',
    [],
    [clarity('denied', 'denied')],
    [clarity('denied', 'denied')],
    [clarity('granted', 'denied')],
    [clarity('granted', 'granted')],
  ],
  [
    'meta',
    [],
    [['fbq', 'consent', 'revoke']],
    [['fbq', 'consent', 'revoke']],
    [['fbq', 'consent', 'grant']],
    [['fbq', 'consent', 'grant']],
  ],
  ['tiktok', [], [['hold']], [['revoke']], [['grant']], [['grant']]],
  [
    'pinterest',
    [],
    [['pintrk', 'setconsent', false]],
    [['pintrk', 'setconsent', false]],
    [['pintrk', 'setconsent', true]],
    [['pintrk', 'setconsent', true]],
  ],
  [
    'matomo',
    [['_paq', ['requireConsent']]],
    [],
    [['_paq', ['forgetConsentGiven']]],
    [['_paq', ['forgetConsentGiven']]],
    [['_paq', ['setConsentGiven']]],
  ],
  ['posthog', [], [['out']], [['out']], [['out']], [OPT_IN]],
  [
    'wordpress',
    [['type', 'optin']],
    [],
    wp('deny', 'deny', 'deny'),
    wp('deny', 'deny', 'allow'),
    wp('allow', 'allow', 'allow'),
  ],
  ['shopify', [], [], [shop(false, false, false)], [shop(false, true, false)], [shop(true, true, true)]],
];

describe.each(TABLE)('%s', (name, first, held, none, ads, all) => {
  const states = [
    [NONE, none],
    [ADVERTISING, ads],
    [ALL, all],
  ] as const;

  test('is denied while nobody knows, and told of every decision once', () => {
    bringVendors();
    const consent = library(null);
    send(consent, {signals: name});
    expect(said).toEqual([...first, ...held]);
    for (const [granted, words] of states) {
      said = [];
      consent.decide(granted);
      consent.repeat();
      expect(said).toEqual(words);
    }
  });

  test.each(states)('is told once of the stored choice %j', (granted, words) => {
    bringVendors();
    send(library(granted), {signals: [name]});
    expect(said).toEqual([...first, ...words]);
  });

  test.each(states)('is told of the stored choice %j by a library that comes later', (granted, words) => {
    bringVendors();
    const queue: Callback[] = [];
    send({push: (callback: Callback) => void queue.push(callback)}, {signals: name});
    for (const callback of queue) callback(library(granted));
    expect(said).toEqual([...first, ...held, ...words]);
  });

  test('a missing tag breaks nothing', () => {
    const consent = library(null);
    send(consent, {signals: name});
    consent.decide(ALL);
    expect(said.filter(([kind]) => kind === 'error')).toEqual([]);
  });
});

test('a choice is not read before a prerendered page is seen', () => {
  bringVendors();
  isAhead = true;
  const consent = library(ALL);
  send(consent, {signals: 'meta'});
  expect(said).toEqual([['fbq', 'consent', 'revoke']]);
  isAhead = false;
  consent.repeat();
  expect(said.slice(1)).toEqual([['fbq', 'consent', 'grant']]);
});

test('a choice that another tab made void is a refusal', () => {
  bringVendors();
  const consent = library(ALL);
  send(consent, {signals: 'tiktok'});
  consent.decide(null);
  expect(said).toEqual([['grant'], ['revoke']]);
});

test('an opt-out site grants until refused, and leaves nothing that is remembered', () => {
  bringVendors();
  const consent = library(null, {isOptOut: true});
  send(consent, {signals: 'meta wordpress shopify'});
  expect(said).toEqual([
    ['type', 'optin'],
    ['fbq', 'consent', 'grant'],
    ['type', 'optout'],
  ]);
  said = [];
  consent.decide(NONE);
  expect(said).toEqual([['fbq', 'consent', 'revoke'], ...wp('deny', 'deny', 'deny'), shop(false, false, false)]);
});

test('queues are made for tags that have not come', () => {
  send(library(ALL), {signals: 'microsoft-uet microsoft-clarity matomo'});
  const {uetq, _paq, clarity: stub} = globals as {uetq: unknown; _paq: unknown; clarity: {q: ArrayLike<unknown>[]}};
  expect(uetq).toEqual([uet('default', 'denied').slice(1), uet('update', 'granted').slice(1)].flat());
  expect(_paq).toEqual([['requireConsent'], ['setConsentGiven']]);
  expect(stub.q.map((words) => Array.from(words))).toEqual([clarity('granted', 'granted').slice(1)]);
});

test('a global that is not the window’s own, or of another kind, is left alone', () => {
  Object.setPrototypeOf(globals, {fbq: noted('fbq'), uetq: {push: noted('uetq')}, clarity: {}});
  Object.assign(globals, {pintrk: {}, ttq: {holdConsent: true}, _paq: {push: 'no'}});
  send(library(null), {signals: 'microsoft-uet microsoft-clarity meta tiktok pinterest matomo'});
  expect(said).toEqual([]);
  expect([globals.uetq, globals._paq]).toEqual([uet('default', 'denied').slice(1), [['requireConsent']]]);
});

test('one tag that throws does not stop the others', () => {
  bringVendors();
  globals.fbq = () => {
    throw new Error('of Meta');
  };
  send(library(ALL), {signals: 'meta tiktok'});
  expect(said).toEqual([['error', 'Error: of Meta'], ['grant']]);
});

describe('a tag that waits for its script', () => {
  /** Meta's and Pinterest's stub. */
  function stub(...waiting: unknown[][]) {
    const queue: unknown[] = [...waiting];
    return Object.assign((...words: unknown[]) => void queue.push(words), {queue});
  }

  test.each(['meta', 'pinterest'])('%s is told of a refusal before what waits', (name) => {
    const [fbq, pintrk] = [stub(['init', '1'], ['track', 'PageView']), stub(['load', '1'], ['page'])];
    Object.assign(globals, {fbq, pintrk});
    send(library(NONE), {signals: name});
    const [queue, order] =
      name === 'meta' ? [fbq.queue, ['consent', 'init', 'track']] : [pintrk.queue, ['setconsent', 'load', 'page']];
    expect(queue.map((words) => (words as unknown[])[0])).toEqual(order);
  });

  test('TikTok holds before what waits', () => {
    const ttq = Object.assign([['page']], {holdConsent: () => void ttq.push(['holdConsent'])});
    globals.ttq = ttq;
    send(library(null), {signals: 'tiktok'});
    expect([...ttq]).toEqual([['holdConsent'], ['page']]);
  });

  test('Meta never sends what was said while refused, and keeps what sets it up', () => {
    const fbq = stub(['init', '1'], ['track', 'PageView']);
    globals.fbq = fbq;
    const consent = library(null);
    send(consent, {signals: 'meta'});
    fbq('trackCustom', 'Tasting');
    consent.decide(ALL);
    fbq('track', 'Purchase');
    expect(fbq.queue).toEqual([
      ['consent', 'revoke'],
      ['init', '1'],
      ['consent', 'grant'],
      ['track', 'Purchase'],
    ]);
  });

  test('Meta sends what was said with a consent that was stored', () => {
    const fbq = stub(['init', '1'], ['track', 'PageView']);
    globals.fbq = fbq;
    send(library(ALL), {signals: 'meta'});
    expect(fbq.queue).toEqual([
      ['init', '1'],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ]);
  });
});

test('Shopify’s privacy is fetched where it is missing, and told what holds by then', () => {
  let loaded: () => void = () => undefined;
  const loadFeatures = (features: unknown, done: () => void): void => {
    said.push(['load', features]);
    loaded = done;
  };
  const shopify: Record<string, unknown> = {loadFeatures};
  globals.Shopify = shopify;
  const consent = library(ALL);
  send(consent, {signals: 'shopify'});
  expect(said).toEqual([['load', [{name: 'consent-tracking-api', version: '0.1'}]]]);
  consent.decide(NONE);
  shopify.customerPrivacy = {setTrackingConsent: (words: unknown) => said.push(['shopify', words])};
  loaded();
  expect(said.at(-1)).toEqual(shop(false, false, false));
});

test('an unknown name is reported with the known ones', () => {
  bringVendors();
  send(library(null), {signals: 'facebook  tiktok constructor'});
  const known = TABLE.map(([name]) => name);
  expect(said).toEqual([
    [
      'warning',
      `kelisim: "signals" names facebook, constructor, which is not known, so it is told nothing. Known are ${known.join(', ')}. (signals-unknown)`,
    ],
    ['hold'],
  ]);
});

describe('Google', () => {
  /** What stands in the data layer, as arrays, and whether all are Arguments objects. */
  function layer(): unknown[][] {
    const entries = (globals.dataLayer ?? []) as ArrayLike<unknown>[];
    expect(entries.map((entry) => Object.prototype.toString.call(entry))).toEqual(
      entries.map(() => '[object Arguments]'),
    );
    return entries.map((entry) => Array.from(entry));
  }

  const REGION = {region: ['US-CA', 'CA'], ad_storage: 'granted'} as const;
  const SETS = [
    ['set', 'ads_data_redaction', true],
    ['set', 'url_passthrough', true],
  ];
  const WAIT = ['consent', 'default', {...GOOGLE_DENIED, wait_for_update: 500}];

  test.each<[string, SignalOptions, unknown[][]]>([
    ['nothing', {}, []],
    ['attributes', {adsDataRedaction: '', urlPassthrough: 'true'}, SETS],
    ['booleans', {adsDataRedaction: true, urlPassthrough: true}, SETS],
    ['refusals', {adsDataRedaction: false, urlPassthrough: 'false'}, []],
    ['a wait', {waitForUpdate: '500'}, [WAIT]],
    ['a wait as a number', {waitForUpdate: 500}, [WAIT]],
    ['regions', {googleRegions: [REGION]}, [['consent', 'default', REGION]]],
    ['regions as JSON', {googleRegions: JSON.stringify([REGION])}, [['consent', 'default', REGION]]],
    [
      'regions that would end the wait',
      {waitForUpdate: 500, googleRegions: [REGION]},
      [WAIT, ['consent', 'default', {...REGION, wait_for_update: 500}]],
    ],
  ])('hears %s', (_, options, words) => {
    send(library(null), options);
    expect([layer(), said]).toEqual([words, []]);
  });

  test.each([
    ['Global Privacy Control', {refused: ['advertising']}],
    ['the age', {isYoung: true}],
  ])('hears of no region where %s has refused something', (_, config) => {
    send(library(null, config), {waitForUpdate: 500, googleRegions: [REGION]});
    expect([layer(), said]).toEqual([[WAIT], []]);
  });

  test('is told no default where the visitor has decided', () => {
    send(library(NONE), {urlPassthrough: true, waitForUpdate: 500, googleRegions: [REGION]});
    expect(layer()).toEqual([SETS[1]]);
  });

  test('is told no default where no refusal would be told', () => {
    send(library(null, {googleConsentMode: 'off'}), {waitForUpdate: 500, googleRegions: [REGION]});
    expect([layer(), said]).toEqual([
      [],
      [
        [
          'warning',
          expect.stringMatching(
            /^kelisim: google-consent-mode is "off", so .+ Take one of them out\. \(google-consent-mode\)$/,
          ),
        ],
      ],
    ]);
  });

  test.each([
    {ad_storage: 'granted'},
    {region: [], ad_storage: 'granted'},
    {region: [''], ad_storage: 'granted'},
    {region: ['', 'US'], ad_storage: 'granted'},
    {region: ['US', ''], ad_storage: 'granted'},
    {region: ['California'], ad_storage: 'granted'},
    {region: 'US', ad_storage: 'granted'},
    {region: ['US'], ad_storage: true},
    {region: ['US'], ad_storage: 'Granted'},
    'US',
    null,
  ])('never hears of the region %j', (entry) => {
    send(library(null), {googleRegions: JSON.stringify([entry, REGION])});
    expect(layer()).toEqual([['consent', 'default', REGION]]);
    expect(said).toEqual([
      ['warning', expect.stringContaining(`The entry ${JSON.stringify(entry)} of google-regions`)],
    ]);
  });

  test.each(['[{"region": ', '{}', '7'])('is never told the regions %s', (json) => {
    send(library(null), {googleRegions: json});
    expect([layer(), said]).toEqual([
      [],
      [['warning', expect.stringContaining(`google-regions="${json}" is no list`)]],
    ]);
  });
});
