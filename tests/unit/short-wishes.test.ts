import {expect, test} from 'vitest';
import {createRecord, type Wishes} from '../../src/consent/consent.js';
import {shortWishes} from '../../src/withdrawal/short-wishes.js';

const NAMES = ['analytics', 'functional', 'advertising'];
const MANY = Array.from({length: 200}, (_, index) => `service-number-${index}`);
const categories = NAMES.map((name) => ({name}));
const services = [...MANY.map((name) => ({name, category: 'analytics'})), {name: 'map', category: 'functional'}];
const LAW = {isOptOut: false, isYoung: false, refused: []};
const USED = {used: new Set(NAMES)};
const RULES = {categories, services, revision: 0, expires: 180, controller: {}, ...USED, ...LAW};

function short(wishes: Wishes): ReturnType<typeof shortWishes> {
  const consent = createRecord(RULES, () => undefined);
  consent.decide(wishes, 1_800_000_000, 'preferences');
  return shortWishes(consent, RULES);
}

test('a choice that fits into a cookie stays as it is', () => {
  expect(short(true)).toBeUndefined();
  expect(short({analytics: true, 'service-number-1': false})).toBeUndefined();
});

test('nothing shorter can be said of one that names categories only', () => {
  const long = Array.from({length: 60}, (_, index) => ({name: `a-category-with-a-very-long-name-${index}`}));
  const rules = {...RULES, categories: long, services: [], used: new Set(long.map(({name}) => name))};
  const consent = createRecord(rules, () => undefined);
  consent.decide(true, 1_800_000_000, 'banner');
  expect(shortWishes(consent, rules)).toBeUndefined();
});

test('one that does not is kept by category: granted only where all of it is', () => {
  const all = Object.fromEntries(MANY.map((name, index) => [name, index > 0]));
  const expected = {analytics: false, functional: true, advertising: false};
  expect(short({...all, analytics: false, functional: true})).toEqual(expected);
  expect(short({...Object.fromEntries(MANY.map((name) => [name, false])), analytics: true})).toEqual({
    analytics: false,
    functional: false,
    advertising: false,
  });
});

test('what is granted counts, also on pages where it does not run', () => {
  const rules = {...RULES, services: services.map((service) => ({...service, match: '/checkout'}))};
  const consent = createRecord(rules, () => undefined);
  const granted = Object.fromEntries(MANY.map((name) => [name, true]));
  consent.decide({analytics: false, ...granted, functional: true}, 1_800_000_000, 'banner');
  expect(shortWishes(consent, rules)).toEqual({analytics: false, functional: true, advertising: false});
});
