import {describe, expect, test} from 'vitest';
import {EXEMPTIONS} from '../../src/limits/exemptions.js';
import {findMistakeOfExemption} from '../../src/limits/find-mistake-of-exemption.js';
import {usualCategory} from '../../src/services/catalogue.js';

const WHOLE = {
  type: 'statistics',
  reason: 'Counts visits.',
  processorOnly: true,
  aggregate: true,
  maskedIp: true,
  crossSite: false,
  cookieMonths: 13,
  dataMonths: 25,
};
const categories = ['analytics', 'functional', 'advertising'].map((name) => ({name}));

function mistake(exempt: unknown, region: string | undefined, service: object = {}): string | undefined {
  return findMistakeOfExemption({name: 'stat', category: 'analytics', exempt, ...service}, {region, categories});
}

test('the law of three countries knows it', () => {
  expect(Object.keys(EXEMPTIONS)).toEqual(['FR', 'IT', 'GB']);
});

test.each(['FR', 'IT', 'GB', 'GB-SCT', 'FR-75'])('within its limits a service is exempt in %s [M08, M09]', (region) => {
  expect(mistake(WHOLE, region)).toBeUndefined();
});

test.each([undefined, '', 'KZ', 'DE', 'US-CA', 'fr', 'constructor', 'GBX'])(
  'with the region %s it waits for consent [M08, M09]',
  (region) => expect(mistake(WHOLE, region)).toContain(`does not count with region="${region ?? ''}"`),
);

describe.each(['FR', 'IT'])('in %s', (region) => {
  test.each<[string, object]>([
    ['"type"', {type: 'appearance'}],
    ['"reason"', {reason: undefined}],
    ['"processorOnly": true', {processorOnly: false}],
    ['"aggregate": true', {aggregate: 'true'}],
    ['"maskedIp": true', {maskedIp: undefined}],
    ['"crossSite": false', {crossSite: true}],
    ['"cookieMonths" of at most 13', {cookieMonths: 14}],
    ['"cookieMonths" of at most 13', {cookieMonths: undefined}],
    ['"dataMonths" of at most 25', {dataMonths: 26}],
    ['"dataMonths" of at most 25', {dataMonths: -1}],
  ])('it has to say %s [M09]', (what, change) => {
    expect(mistake({...WHOLE, ...change}, region)).toContain(what);
  });
});

test('in the United Kingdom statistics and appearance are exempt, for the site alone and with a reason [M08]', () => {
  const said = {type: 'appearance', reason: {en: 'Remembers the theme.'}, processorOnly: true};
  expect(mistake(said, 'GB')).toBeUndefined();
  expect(mistake({...said, type: 'statistics'}, 'GB')).toBeUndefined();
  expect(mistake({...said, type: 'advertising'}, 'GB')).toContain('"type"');
  expect(mistake({...said, processorOnly: undefined}, 'GB')).toContain('"processorOnly"');
  expect(mistake({...said, reason: {}}, 'GB')).toContain('"reason"');
});

test.each([true, 'statistics', [], {}])('a mark that says nothing is none: %j', (exempt) => {
  expect(mistake(exempt, 'FR')).toContain('lacks what the law');
});

test.each<[string, object]>([
  ['advertising', {category: 'advertising'}],
  ['advertising that is said not to be sale', {category: 'advertising', sale: false}],
  ['sale', {sale: true}],
  ['what is necessary', {category: 'necessary'}],
  ...['google-analytics', 'yandex-metrika', 'google-tag-manager', 'microsoft-clarity', 'meta-pixel', 'posthog'].map(
    (name): [string, object] => [name, {name, category: usualCategory(name)}],
  ),
])('%s is never exempt [M08]', (_, service) => {
  expect(mistake(WHOLE, 'FR', service)).toContain('cannot be exempt');
});

test.each(['matomo', 'plausible'])('%s can be set up so that it is exempt', (name) => {
  expect(mistake(WHOLE, 'FR', {name})).toBeUndefined();
});
