import {describe, expect, test} from 'vitest';
import {preferences} from '../../src/locales/en.js';
import {SERVICE_LOADERS} from '../../src/services/service-loaders.js';
import {durationOf} from '../../src/ui/shared/intl.js';
import {storedThings} from '../../src/ui/shared/stored-things.js';
import {howLong, purposeOf} from '../../src/ui/shared/words-of-service.js';

const texts: Readonly<Record<string, string>> = {...preferences};
const message = (key: string): string | undefined => texts[key];

describe.each(Object.entries(SERVICE_LOADERS))('%s', (name, load) => {
  test('says of each thing that it stores where it is, and how long', async () => {
    const {default: facts} = await load();
    for (const thing of storedThings({name, category: 'analytics', ...facts})) {
      expect(thing.name).toMatch(/^[\w.*, -]+( \([\w.]+\))?$/);
      // Nobody has to guess what stands between two that vary.
      expect(thing.name.split(', ').filter((each) => (each.match(/\*/g) ?? []).length > 1)).toEqual([]);
      expect(howLong(thing.duration, 'en', message)).toMatch(
        /^((≈ )?\d+ (minute|hour|day|month|year)s?|until the browser is closed|until erased)$/,
      );
    }
  });
});

test.each([
  [{cookies: [{name: 'a'}]}, {name: 'a', kind: 'cookie', duration: '–'}],
  [
    {cookies: 'a', retention: '1 year'},
    {name: 'a', kind: 'cookie', duration: '1 year'},
  ],
  [{storage: 'a'}, {name: 'a', kind: 'localStorage', duration: 'untilErased'}],
  [{storage: [{name: 'a', duration: 'untilClosed'}]}, {name: 'a', kind: 'sessionStorage', duration: 'untilClosed'}],
  [{databases: 'a'}, {name: 'a', kind: 'IndexedDB', duration: 'untilErased'}],
])('%j stores %j', (facts, thing) => {
  expect(storedThings({name: 'own', category: 'analytics', ...facts})).toEqual([thing]);
});

test.each([
  ['Session', 'until the browser is closed'],
  ['untilErased', 'until erased'],
  ['≈ 2 years', '≈ 2 years'],
  ['1 year', '1 year'],
  ['as long as you stay', 'as long as you stay'],
])('%j is said as %j', (duration, words) => {
  expect(howLong(duration, 'en', message)).toBe(words);
});

test('what is not certain stays so in another language', () => {
  expect(durationOf('≈ 2 years', 'ru')).toBe('≈ 2 года');
});

test.each([
  ['yandex-metrika', {webvisor: true}, true],
  ['yandex-metrika', {}, false],
  ['posthog', {settings: {disable_session_recording: false}}, true],
  ['posthog', {}, false],
  ['mixpanel', {settings: {record_sessions_percent: 5}}, true],
  ['mixpanel', {settings: {record_sessions_percent: 0}}, false],
  ['mixpanel', {}, false],
  ['hotjar', {}, true],
  ['microsoft-clarity', {}, true],
  ['google-analytics', {}, false],
] as const)('%s with %j records what a visitor does on a page, and says so: %j', async (name, options, isReplay) => {
  const {default: facts} = await SERVICE_LOADERS[name]();
  const purpose = purposeOf({name, category: 'analytics', ...facts, ...options}, message);
  expect(purpose.split(preferences.forReplay)).toHaveLength(isReplay ? 2 : 1);
});
