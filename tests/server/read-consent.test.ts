import {afterEach, describe, expect, test, vi} from 'vitest';
import {judgeConfig} from '../../src/config/judge.js';
import type {Options} from '../../src/config/options.js';
import {fromObject} from '../../src/config/raw.js';
import {createRecord} from '../../src/consent/consent.js';
import {readChoices} from '../../src/cookie/read-choice.js';
import {readConsent} from '../../src/server/read-consent.js';
import {usualCategory} from '../../src/services/catalogue.js';
import {ID, JARS, NOW, value} from '../support/hostile-cookies.js';

const SITES: readonly (readonly [string, Options])[] = [
  ['plain', {}],
  [
    'with services',
    {services: [{name: 'counter', category: 'analytics'}, 'youtube'], controller: {name: 'A', id: 'a'}},
  ],
  ['shared across subdomains', {cookieDomain: 'example.kz'}],
  ['opt-out, revision 1', {mode: 'opt-out', region: 'US-CA', revision: 1}],
  ['opt-out, where the law knows none', {mode: 'opt-out', region: 'KZ'}],
  ['that was sent a signal', {gpc: true}],
  ['for the young', {underAge: true}],
  ['with wrong options', {expires: 99_999, revision: -1, cookieName: '<', categories: 'necessary analytics x'}],
];

afterEach(() => vi.unstubAllGlobals());

/** What the page's own reader makes of the same cookies. The only stand-ins are the document and the address. */
function inPage(header: string, options: Options, scheme: string): unknown {
  class Page {
    get cookie(): string {
      return header;
    }
  }
  vi.stubGlobal('Document', Page);
  vi.stubGlobal('document', new Page());
  vi.stubGlobal('location', {protocol: scheme});
  const config = judgeConfig(fromObject(options));
  const consent = createRecord(config, usualCategory);
  consent.restore(readChoices(config)[0]?.choice, NOW, 'api');
  const {granted, denied} = consent.summary('api');
  return {choice: consent.choice ?? null, undecided: consent.undecided, granted, denied};
}

describe.each(SITES)('a site %s', (_, options) => {
  describe.each(['https:', 'http:'])('on %s', (scheme) => {
    test.each(JARS)('server and page judge alike: %s', (_what, cookies) => {
      const header = cookies.map(([name, text]) => `${name}=${text}`).join('; ');
      const {choice, undecided, granted, denied} = readConsent(header, {
        ...options,
        secure: scheme === 'https:',
        now: NOW,
      });
      expect({choice, undecided, granted, denied}).toEqual(inPage(header, options, scheme));
    });
  });
});

test('gives the id of the record of a choice that holds', () => {
  const id = (behind: string, now = NOW): string | null =>
    readConsent(`__Host-kelisim=${value(NOW)}${behind}`, {now}).recordId;
  expect([id(`&i=${ID}`), id(''), id('&i=x'), id(`&i=${ID}`, NOW + 200 * 86_400)]).toEqual([ID, null, null, null]);
});

test('says what is granted', () => {
  const consent = readConsent(`a=b; __Host-kelisim=${value(NOW)}`, {now: NOW, services: ['yandex-metrika']});
  // Given before the service was named, the category's recipients are others now.
  expect(consent).toMatchObject({status: 'undecided', undecided: ['analytics'], granted: ['functional']});
  expect([consent.has('functional'), consent.has('advertising'), consent.has('unheard-of')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a signal in the request refuses advertising', () => {
  const cookie = `__Host-kelisim=${value(NOW, 'advertising+analytics').replace('&d=advertising', '&d=functional')}`;
  expect(readConsent(cookie, {now: NOW}).has('advertising')).toBe(true);
  expect(readConsent(cookie, {now: NOW, gpc: true}).has('advertising')).toBe(false);
});

test.each([61, 86_400])('a choice from the future is none: %i s', (ahead) => {
  expect(readConsent(`__Host-kelisim=${value(NOW + ahead)}`, {now: NOW})).toMatchObject({choice: null, granted: []});
});

test.each([undefined, null, '', ';', '=', '; ; ='])('no cookies are no choice: %j', (header) => {
  expect(readConsent(header, {categories: 'analytics'})).toMatchObject({
    status: 'undecided',
    choice: null,
    granted: [],
    undecided: ['analytics'],
  });
});

test('what only the markup of a page has is asked for there, and is not granted here', () => {
  const {status, has} = readConsent('', {services: [{name: 'basket', category: 'necessary'}]});
  expect([status, has('analytics')]).toEqual(['decided', false]);
});

test('a site that names neither categories nor services asks for all of them', () => {
  const {status, has} = readConsent('');
  expect([status, has('analytics')]).toEqual(['undecided', false]);
});

test('megabytes of garbage are judged at once', () => {
  const start = performance.now();
  readConsent(`kelisim=${'v=1&'.repeat(100_000)}; `.repeat(10));
  expect(performance.now() - start).toBeLessThan(1000);
});
