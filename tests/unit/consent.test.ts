import {describe, expect, test} from 'vitest';
import {createRecord, type Consent, type Rules, type Wishes} from '../../src/consent/consent.js';
import {recipientsOf} from '../../src/consent/recipients-of.js';
import {formatRecord} from '../../src/consent/format-record.js';
import {parseRecord, type StoredChoice} from '../../src/consent/record.js';

const NOW = 1_800_000_000;
const DAY = 86_400;
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', ''];

interface Options extends Partial<Rules> {
  readonly names?: readonly string[];
}

function record(rules: Options = {}): Consent {
  const {names = ['analytics', 'functional', 'advertising'], ...rest} = rules;
  const categories = names.map((name) => ({name}));
  const law = {isOptOut: false, isYoung: false, refused: []};
  const usual = {services: [], revision: 0, expires: 180, controller: {}, used: new Set(names), ...law};
  return createRecord({categories, ...usual, ...rest}, () => undefined);
}

const inside = (category: string, ...names: string[]): {name: string; category: string}[] =>
  names.map((name) => ({name, category}));

/** The choice as it comes back from the cookie. */
function stored(consent: Consent): StoredChoice | undefined {
  if (!consent.choice) throw new Error('Nothing is decided');
  return parseRecord(formatRecord(consent.choice));
}

/** What a site with other rules makes of a choice that was given to these. */
function later(rules: Parameters<typeof record>[0], wishes: Wishes, next: Parameters<typeof record>[0], days = 1) {
  const [before, after] = [record(rules), record(next)];
  before.restore(undefined, NOW, 'banner');
  before.decide(wishes, NOW, 'banner');
  after.restore(stored(before), NOW + days * DAY, 'banner');
  return after;
}

test('nothing is granted before a choice but what is necessary', () => {
  const consent = record({services: [...inside('analytics', 'counter'), ...inside('necessary', 'basket')]});
  expect(['analytics', 'counter', 'functional', 'advertising'].filter(consent.has)).toEqual([]);
  expect(['necessary', 'basket'].filter(consent.has)).toEqual(['necessary', 'basket']);
  expect(consent.undecided).toEqual(['analytics', 'functional', 'advertising']);
  expect(consent.choice).toBeUndefined();
});

test.each(INHERITED)('an unknown name is never granted: "%s"', (name) => {
  for (const isOptOut of [false, true]) {
    const consent = record({isOptOut});
    consent.decide(true, NOW, 'banner');
    expect([consent.has(name), consent.isDecided(name)]).toEqual([false, false]);
  }
});

test.each(INHERITED)('a cookie cannot grant an unknown name: "%s"', (name) => {
  const consent = record();
  const choice = parseRecord(`v=1&r=0&t=${NOW}&g=${name}&d=&s=b`);
  consent.restore(choice, NOW, 'banner');
  expect(consent.has(name)).toBe(false);
  expect(consent.undecided).toHaveLength(3);
});

test.each(['constructor', 'toString', 'valueOf'])('a category may be called "%s"', (name) => {
  const consent = record({names: [name]});
  expect(consent.has(name)).toBe(false);
  consent.decide({[name]: true}, NOW, 'api');
  expect(consent.has(name)).toBe(true);
  expect(consent.choice?.granted).toEqual([name]);
});

test('accepts all', () => {
  const consent = record({services: inside('analytics', 'counter')});
  const change = consent.decide(true, NOW, 'banner');
  expect(change).toEqual({
    granted: ['analytics', 'functional', 'advertising', 'counter'],
    denied: [],
    changed: ['analytics', 'functional', 'advertising', 'counter'],
    source: 'banner',
  });
  expect(consent.choice).toMatchObject({granted: ['analytics', 'functional', 'advertising'], denied: [], time: NOW});
  expect(consent.undecided).toEqual([]);
});

test('rejects all', () => {
  const consent = record({services: inside('analytics', 'counter')});
  const change = consent.decide(false, NOW, 'preferences');
  expect(change).toMatchObject({granted: [], changed: [], source: 'preferences'});
  expect(consent.choice).toMatchObject({granted: [], denied: ['analytics', 'functional', 'advertising']});
  expect(consent.undecided).toEqual([]);
});

test('what is left out keeps its state, and undecided counts as denied', () => {
  const consent = record();
  consent.decide({analytics: true}, NOW, 'api');
  expect(consent.choice).toMatchObject({granted: ['analytics'], denied: ['functional', 'advertising']});
  const change = consent.decide({functional: true}, NOW + 1, 'api');
  expect(consent.choice?.granted).toEqual(['analytics', 'functional']);
  expect(change.changed).toEqual(['functional']);
});

test('necessary cannot be refused', () => {
  const consent = record({services: inside('necessary', 'basket')});
  consent.decide({necessary: false, basket: false}, NOW, 'api');
  expect([consent.has('necessary'), consent.has('basket')]).toEqual([true, true]);
});

test('a service is named only where it differs from its category', () => {
  const services = inside('functional', 'maps', 'videos');
  const consent = record({services});
  consent.decide({functional: false, videos: true}, NOW, 'embed');
  expect(consent.choice).toMatchObject({granted: ['videos'], denied: ['analytics', 'functional', 'advertising']});
  expect([consent.has('videos'), consent.has('maps'), consent.has('functional')]).toEqual([true, false, false]);
  consent.decide({functional: true}, NOW, 'preferences');
  expect(consent.choice).toMatchObject({granted: ['functional'], denied: ['analytics', 'advertising']});
});

test('a service left out follows its category, unless that was left out too', () => {
  const consent = record({services: inside('functional', 'maps', 'videos')});
  consent.decide({functional: true, maps: false}, NOW, 'api');
  consent.decide({analytics: true}, NOW, 'api');
  expect([consent.has('maps'), consent.has('videos')]).toEqual([false, true]);
  consent.decide(false, NOW, 'api');
  expect([consent.has('maps'), consent.has('videos')]).toEqual([false, false]);
});

test.each<[string, unknown]>([
  ['an unknown name', {statistics: true}],
  ['an inherited name', {constructor: true}],
  ['__proto__ of JSON', JSON.parse('{"__proto__": true}')],
  ['a word', {analytics: 'true'}],
  ['a number', {analytics: 1}],
  ['null', {analytics: null}],
  ['undefined', {analytics: undefined}],
  ['an object', {analytics: {}}],
  ['a list of names', ['analytics']],
  ['a name alone', 'analytics'],
])('a wish that cannot be understood is a mistake of the caller: %s', (_, wishes) => {
  const consent = record();
  expect(() => consent.decide(wishes as Wishes, NOW, 'api')).toThrow(TypeError);
  expect(consent.choice).toBeUndefined();
});

test('a refused wish changes nothing of what was decided before', () => {
  const consent = record();
  consent.decide({analytics: true}, NOW, 'banner');
  const before = consent.choice;
  expect(() => consent.decide({advertising: true, analytics: 'no'} as never, NOW, 'api')).toThrow(
    /"analytics" must be/,
  );
  expect(consent.choice).toBe(before);
  expect(consent.has('advertising')).toBe(false);
});

test('the choice cannot be changed from outside', () => {
  const consent = record();
  consent.decide(false, NOW, 'banner');
  const choice = consent.choice as unknown as {granted: string[]};
  expect(() => Object.assign(choice, {granted: ['analytics']})).toThrow(TypeError);
  expect(() => choice.granted.push('analytics')).toThrow(TypeError);
  expect(consent.has('analytics')).toBe(false);
});

test.each([
  [0, true],
  [1, true],
  [179, true],
  [180, false],
  [181, false],
  [3650, false],
])('after %i days a choice stands: %s [L10]', (days, stands) => {
  const consent = later({}, true, {}, days);
  expect(consent.has('analytics')).toBe(stands);
  expect(consent.undecided.length === 0).toBe(stands);
});

test('a refusal lasts as long as a grant [L10]', () => {
  expect(later({}, false, {}, 179).undecided).toEqual([]);
  expect(later({}, false, {}, 181).undecided).toHaveLength(3);
});

test.each([
  [29, true],
  [31, false],
])('a site may ask sooner: after %i of 30 days a choice stands: %s', (days, stands) => {
  expect(later({}, true, {expires: 30}, days).has('analytics')).toBe(stands);
});

test.each([1, 2, 0])('a choice given to revision 1 meets revision %i', (revision) => {
  const consent = later({revision: 1}, true, {revision});
  expect(consent.has('analytics')).toBe(revision === 1);
  expect(consent.undecided).toHaveLength(revision === 1 ? 0 : 3);
});

test('restoring nothing leaves everything undecided', () => {
  const consent = record();
  consent.decide(true, NOW, 'banner');
  const change = consent.restore(undefined, NOW, 'tab');
  expect(change).toMatchObject({granted: [], changed: ['analytics', 'functional', 'advertising'], source: 'tab'});
  expect(consent.undecided).toHaveLength(3);
});

test('a vendor added to a granted category is asked about; the other answers stand', () => {
  const before = [...inside('analytics', 'counter'), ...inside('advertising', 'ads'), ...inside('functional', 'maps')];
  const consent = later(
    {services: before},
    {analytics: true, functional: true, advertising: false},
    {
      services: [...before, ...inside('analytics', 'recorder')],
    },
  );
  expect(consent.undecided).toEqual(['analytics']);
  expect(['analytics', 'counter', 'recorder', 'advertising', 'ads'].filter(consent.has)).toEqual([]);
  expect([consent.has('functional'), consent.has('maps')]).toEqual([true, true]);
});

test('a vendor added to a refused category asks nobody', () => {
  const consent = later({services: inside('advertising', 'ads')}, false, {
    services: inside('advertising', 'ads', 'more-ads'),
  });
  expect(consent.undecided).toEqual([]);
  expect(consent.has('more-ads')).toBe(false);
});

test('the first vendor of a granted category is asked about', () => {
  const consent = later({}, true, {services: inside('analytics', 'counter')});
  expect(consent.undecided).toEqual(['analytics']);
  expect(consent.has('counter')).toBe(false);
});

test('a vendor that replaces another is asked about', () => {
  const consent = later({services: inside('analytics', 'counter')}, true, {services: inside('analytics', 'recorder')});
  expect(consent.undecided).toEqual(['analytics']);
  expect(consent.has('recorder')).toBe(false);
});

test('a vendor moved to another category is asked about there', () => {
  const consent = later(
    {services: inside('analytics', 'counter')},
    {analytics: true},
    {
      services: inside('advertising', 'counter'),
    },
  );
  expect(consent.has('counter')).toBe(false);
});

test('a grant to one vendor alone is void when another joins it', () => {
  const consent = later(
    {services: inside('functional', 'videos')},
    {functional: false, videos: true},
    {
      services: inside('functional', 'videos', 'maps'),
    },
  );
  expect([consent.has('videos'), consent.has('maps')]).toEqual([false, false]);
});

test('the order of the vendors, and other words for them, ask nobody again', () => {
  const consent = later({services: inside('analytics', 'counter', 'recorder')}, true, {
    services: inside('analytics', 'recorder', 'counter').map((service) => ({...service, purpose: 'Counts.'})),
  });
  expect(consent.undecided).toEqual([]);
  expect(consent.has('recorder')).toBe(true);
});

test('a new category is asked about alone', () => {
  const consent = later({names: ['analytics']}, true, {names: ['analytics', 'social']});
  expect(consent.undecided).toEqual(['social']);
  expect([consent.has('analytics'), consent.has('social')]).toEqual([true, false]);
});

test('a category that became a service of another is not granted', () => {
  const consent = later({names: ['analytics', 'videos']}, true, {
    names: ['analytics', 'functional'],
    services: inside('functional', 'videos'),
  });
  expect(consent.has('videos')).toBe(false);
});

test.each([
  ['the same', 'example.kz', 'example.kz', true],
  ['another', 'example.kz', 'other.kz', false],
  ['a first one', undefined, 'example.kz', false],
])('controller: %s [M07]', (_, id, next, stands) => {
  const consent = later({controller: {id}}, {analytics: true}, {controller: {id: next}});
  expect(consent.has('analytics')).toBe(stands);
  // A refusal is given to everybody.
  expect(consent.undecided).toEqual(stands ? [] : ['analytics']);
});

test("the controller's id may stand in an attribute", () => {
  const consent = later({controllerId: 'example.kz'}, {analytics: true}, {controllerId: 'other.kz'});
  expect(consent.has('analytics')).toBe(false);
});

test('opt-out: granted until refused', () => {
  const consent = record({isOptOut: true, services: inside('analytics', 'counter')});
  consent.restore(undefined, NOW, 'api');
  expect([consent.has('analytics'), consent.has('counter')]).toEqual([true, true]);
  expect(consent.isDecided('analytics')).toBe(false);
  consent.decide({analytics: false}, NOW, 'preferences');
  expect([consent.has('analytics'), consent.has('counter'), consent.has('functional')]).toEqual([false, false, true]);
});

test('opt-out: a refusal survives a new vendor', () => {
  const consent = later(
    {isOptOut: true, services: inside('advertising', 'ads')},
    {advertising: false},
    {isOptOut: true, services: inside('advertising', 'ads', 'more-ads')},
  );
  expect([consent.has('ads'), consent.has('more-ads')]).toEqual([false, false]);
});

test('the cookie takes at most 100 bytes for four categories', () => {
  const names = ['analytics', 'functional', 'advertising', 'social'];
  for (const answer of [true, false, {analytics: true, social: true}]) {
    const consent = record({names, services: names.flatMap((name) => inside(name, `${name}-service`))});
    consent.decide(answer, NOW, 'banner');
    expect(consent.choice && formatRecord(consent.choice).length).toBeLessThanOrEqual(100);
  }
});

test('the cookie takes at most 1 kB for 500 services', () => {
  const names = Array.from({length: 500}, (_, index) => `a-service-with-a-long-name-${index}`);
  const services = names.map((name, index) => ({
    name,
    category: ['analytics', 'functional', 'advertising'][index % 3] ?? '',
  }));
  const consent = record({services});
  consent.decide({analytics: true}, NOW, 'banner');
  const size = consent.choice ? formatRecord(consent.choice).length : 0;
  expect(size).toBeLessThanOrEqual(1024);
  expect(stored(consent)).toEqual(consent.choice);
});

test.each([
  ['half a minute ahead', 30, true],
  ['two minutes ahead', 120, false],
  ['tomorrow', DAY, false],
])('a grant that seems to come from the future: %s', (_, ahead, stands) => {
  const consent = record();
  consent.restore(parseRecord(`v=1&r=0&t=${NOW + ahead}&g=analytics&d=functional&s=b`), NOW, 'banner');
  expect(consent.has('analytics')).toBe(stands);
  expect(consent.isDecided('functional')).toBe(stands);
});

const LAPSED = [
  ['its term is over', {}, {}, 400],
  ['the revision was raised', {}, {revision: 1}, 1],
  ['the clock was put back', {}, {}, -1],
] as const;

test.each(LAPSED)('opt-out: a refusal stays when %s', (_, before, after, days) => {
  const consent = later({isOptOut: true, ...before}, {advertising: false}, {isOptOut: true, ...after}, days);
  expect([consent.has('advertising'), consent.has('analytics')]).toEqual([false, true]);
});

test('a raised revision keeps refusals, and asks again for what was granted', () => {
  const consent = later({}, {analytics: true, functional: false}, {revision: 1});
  expect([consent.has('analytics'), consent.isDecided('functional')]).toEqual([false, true]);
  expect(consent.undecided).toEqual(['analytics']);
});

test('a category is asked for as soon as the page has something of it', () => {
  const consent = record({used: new Set(['analytics'])});
  expect(consent.undecided).toEqual(['analytics']);
  consent.use(['functional', '!advertising', 'nothing']);
  expect(consent.undecided).toEqual(['analytics', 'functional']);
});

test('who accepts everything has granted what was asked for; who refuses everything is not asked for more', () => {
  const consent = record({used: new Set(['analytics'])});
  consent.decide(true, NOW, 'banner');
  expect(consent.choice).toMatchObject({granted: ['analytics'], denied: []});
  consent.use(['advertising']);
  expect(consent.undecided).toEqual(['advertising']);
  consent.decide(false, NOW + 9, 'banner');
  expect(consent.choice).toMatchObject({granted: [], denied: ['analytics', 'functional', 'advertising']});
});

test('what was decided on another page keeps its state where the page has nothing of it', () => {
  const consent = record({used: new Set(['analytics'])});
  consent.restore(parseRecord(`v=1&r=0&t=${NOW}&g=functional&d=&s=b`), NOW, 'banner');
  consent.decide({analytics: false}, NOW, 'preferences');
  expect(consent.choice).toMatchObject({granted: ['functional'], denied: ['analytics']});
});

test('what a signal refuses later leaves open what is still to be asked', () => {
  const [names, refused] = [['analytics', 'functional', 'advertising'], ['advertising']];
  const decided = (next: Options): Consent => {
    const after = later({names: ['analytics', 'advertising']}, true, next);
    after.decide({}, NOW + DAY, 'gpc');
    return after;
  };
  const more = decided({names, refused});
  expect(more.choice).toMatchObject({granted: ['analytics'], denied: ['advertising']});
  expect(more.undecided).toEqual(['functional']);
  const other = decided({names, refused, revision: 1});
  expect(other.choice).toMatchObject({granted: [], denied: ['advertising']});
  expect(other.undecided).toEqual(['analytics', 'functional']);
});

test('what is refused for the visitor is neither asked nor granted', () => {
  const consent = record({refused: ['advertising', 'counter'], services: inside('analytics', 'counter', 'statistics')});
  consent.decide(true, NOW, 'banner');
  expect(['analytics', 'counter', 'statistics', 'advertising'].filter(consent.has)).toEqual([
    'analytics',
    'statistics',
  ]);
  expect(consent.undecided).toEqual([]);
});

test('for somebody who is too young nothing optional is granted, whatever is said', () => {
  const consent = record({
    isYoung: true,
    services: [...inside('analytics', 'counter'), ...inside('necessary', 'basket')],
  });
  expect(consent.undecided).toEqual([]);
  consent.decide(true, NOW, 'banner');
  expect(['analytics', 'counter', 'basket', 'necessary'].filter(consent.has)).toEqual(['basket', 'necessary']);
});

test('opt-out: nothing is granted before the stored choice is judged', () => {
  const consent = record({isOptOut: true});
  expect(consent.has('analytics')).toBe(false);
  consent.restore(undefined, NOW, 'api');
  expect(consent.has('analytics')).toBe(true);
});

describe('a container that serves analytics and advertising', () => {
  const CONTAINER = 'google-tag-manager';
  const services = [{name: CONTAINER, category: 'analytics advertising'}];

  test.each<[Wishes, boolean, boolean]>([
    [{analytics: true, advertising: true}, true, true],
    [{analytics: true, advertising: false}, true, false],
    [{analytics: false, advertising: true}, true, false],
    [{analytics: false, advertising: false}, false, false],
    [{functional: true}, false, false],
    [{analytics: true, advertising: true, [CONTAINER]: false}, false, false],
    [{advertising: true, [CONTAINER]: false}, false, false],
    [true, true, true],
    [false, false, false],
  ])('%j grants it by Consent Mode: %j, and without: %j', (wishes, isGranted, isGrantedWithout) => {
    for (const [mode, expected] of [
      ['basic', isGranted],
      ['off', isGrantedWithout],
    ] as const) {
      const rules = {services, googleConsentMode: mode};
      const consent = record(rules);
      consent.decide(wishes, NOW, 'api');
      expect(consent.has(CONTAINER)).toBe(expected);
      // The cookie says the same.
      expect(later(rules, wishes, rules).has(CONTAINER)).toBe(expected);
    }
  });

  test('the cookie names it only where its own switch differs', () => {
    const consent = record({services});
    consent.decide({analytics: false, advertising: true}, NOW, 'api');
    expect(consent.choice).toMatchObject({granted: ['advertising'], denied: ['analytics', 'functional']});
    consent.decide({[CONTAINER]: false}, NOW, 'api');
    expect(consent.choice).toMatchObject({granted: ['advertising'], denied: ['analytics', 'functional', CONTAINER]});
  });

  test('a withdrawal never turns it on, and the last one turns it off', () => {
    const consent = record({services});
    consent.decide({analytics: true, advertising: true, [CONTAINER]: false}, NOW, 'api');
    consent.decide({advertising: false}, NOW, 'api');
    expect(consent.has(CONTAINER)).toBe(false);
    consent.decide(true, NOW, 'api');
    for (const [category, expected] of [
      ['analytics', true],
      ['advertising', false],
    ] as const) {
      consent.decide({[category]: false}, NOW, 'api');
      expect(consent.has(CONTAINER)).toBe(expected);
    }
  });

  test.each(['basic', 'off'] as const)('what the browser refuses grants it nothing (%s)', (googleConsentMode) => {
    for (const isOptOut of [false, true]) {
      const consent = record({services, googleConsentMode, isOptOut, refused: ['advertising']});
      if (!isOptOut) consent.decide(true, NOW, 'api');
      else consent.restore(undefined, NOW, 'api');
      expect(consent.has(CONTAINER)).toBe(googleConsentMode === 'basic');
      consent.decide({analytics: false, advertising: true}, NOW, 'api');
      expect(consent.has(CONTAINER)).toBe(false);
    }
  });

  test('both categories are asked again when it comes', () => {
    const next = later({}, true, {services: []});
    expect(next.undecided).toEqual([]);
    const counter = inside('analytics', 'counter');
    const pixel = inside('advertising', 'pixel');
    const both = later({services: [...counter, ...pixel]}, true, {services: [...counter, ...pixel, ...services]});
    expect(both.undecided).toEqual(['analytics', 'advertising']);
    expect(both.has(CONTAINER)).toBe(false);
  });

  test('where a choice is too long for a cookie, a container that is switched off keeps both from being granted', () => {
    const many = inside('functional', ...Array.from({length: 200}, (_, n) => `service-with-a-long-name-${n}`));
    const rules = {services: [...services, ...many]};
    const half = Object.fromEntries(many.map(({name}, n) => [name, n % 2 === 0]));
    const wishes = {analytics: true, functional: true, advertising: true, ...half, [CONTAINER]: false};
    expect(['analytics', 'advertising', CONTAINER].filter(later(rules, wishes, rules).has)).toEqual([]);
  });

  test('two categories in one word are no name', () => {
    const consent = record({services});
    consent.decide(true, NOW, 'api');
    expect(consent.has('analytics advertising')).toBe(false);
    expect(() => consent.decide({'analytics advertising': true}, NOW, 'api')).toThrow(TypeError);
  });
});

test('a service that may not run on this page is not granted here, and the choice is the same as elsewhere', () => {
  const services = [...inside('analytics', 'counter'), ...inside('necessary', 'payment')];
  const [here, elsewhere] = [record({services}), record({services})];
  here.mayRun = (name) => here.isGranted(name) && !/counter|payment/.test(name);
  for (const wishes of [true, {analytics: true, counter: false}, {counter: true}, false] as const) {
    for (const consent of [here, elsewhere]) consent.decide(wishes, NOW, 'banner');
    expect(formatRecord(here.choice as StoredChoice)).toBe(formatRecord(elsewhere.choice as StoredChoice));
    expect(['counter', 'payment'].filter(here.has)).toEqual([]);
  }
  expect(here.summary('page').granted).toEqual([]);
});

test('a service for some pages does not run before anybody knows the page, and the choice grants it', () => {
  const services = inside('analytics', 'counter').map((service) => ({...service, match: ['/shop']}));
  const consent = record({services});
  consent.decide(true, NOW, 'banner');
  expect([consent.has('counter'), consent.isGranted('counter'), consent.has('analytics')]).toEqual([false, true, true]);
});

test('what may run unasked is never written as granted', () => {
  const services = inside('analytics', 'counter');
  const consent = record({services});
  consent.mayRun = (name) => consent.isGranted(name) || name === 'counter';
  expect(consent.has('counter')).toBe(true);
  consent.decide({functional: true}, NOW, 'embed');
  expect(consent.choice).toMatchObject({granted: ['functional'], denied: ['analytics', 'advertising']});
});

test.each<[string, Options]>([
  ['nobody', {}],
  ['a controller', {controller: {id: 'dala'}}],
  ['services', {services: [...inside('analytics', 'b', 'a'), ...inside('analytics functional', 'tags')]}],
  ['both', {controllerId: 'dala', services: inside('functional', 'chat')}],
])('who gets the data is known to the interface as the record has it: %s', (_, rules) => {
  const consent = record(rules);
  consent.decide(true, NOW, 'banner');
  const now = {services: [], controller: {}, ...rules};
  const hashes = ['analytics', 'functional', 'advertising'].flatMap((category) => recipientsOf(category, now) ?? []);
  expect(consent.choice?.recipients).toEqual(hashes);
});
