import {describe, expect, test} from 'vitest';
import {readConsent} from '../../src/server/read-consent.js';
import {renewCookie} from '../../src/server/renew-cookie.js';
import {ID, JARS, NOW, value} from '../support/hostile-cookies.js';

const DAY = 86_400;
const TEXT = value(NOW - 10 * DAY);

test('keeps the same choice for what is left of its term [N02]', () => {
  expect(renewCookie(`__Host-kelisim=${TEXT}`, {now: NOW})).toBe(
    `__Host-kelisim=${TEXT}; Path=/; Max-Age=${170 * DAY}; SameSite=Lax; Secure`,
  );
});

test('keeps the id of its record, and nothing else that stands behind the choice', () => {
  const renew = (behind: string): string | undefined => renewCookie(`__Host-kelisim=${TEXT}${behind}`, {now: NOW});
  expect(renew(`&i=${ID}`)).toBe(`__Host-kelisim=${TEXT}&i=${ID}; Path=/; Max-Age=${170 * DAY}; SameSite=Lax; Secure`);
  for (const behind of ['&i=', '&i=x', `&i=${ID}%0d%0aset-cookie:%20x=1`, `&i=${ID}%3b%20Domain=example.kz`])
    expect(renew(behind)).toBe(renew(''));
});

test('renewing again never extends the term', () => {
  const end = (now: number): number =>
    now + Number(/Max-Age=(\d+)/.exec(renewCookie(`kelisim=${TEXT}`, {now, secure: false}) ?? '')?.[1]);
  expect([NOW, NOW + DAY, NOW + 169 * DAY].map(end)).toEqual(Array(3).fill(NOW + 170 * DAY));
});

test.each([
  ['on http', {secure: false}, `kelisim=${TEXT}; Path=/; Max-Age=14688000; SameSite=Lax`],
  [
    'in frames of other sites',
    {sameSite: 'none'},
    `__Host-kelisim=${TEXT}; Path=/; Max-Age=14688000; SameSite=None; Secure; Partitioned`,
  ],
  [
    'in frames, but on http',
    {sameSite: 'none', secure: false},
    `kelisim=${TEXT}; Path=/; Max-Age=14688000; SameSite=Lax`,
  ],
  [
    'shared across subdomains',
    {cookieDomain: 'example.kz'},
    `kelisim=${TEXT}; Path=/; Domain=example.kz; Max-Age=14688000; SameSite=Lax; Secure`,
  ],
  ['of another name', {cookieName: 'x'}, `__Host-x=${TEXT}; Path=/; Max-Age=14688000; SameSite=Lax; Secure`],
  ['for a shorter term', {expires: 30}, `__Host-kelisim=${TEXT}; Path=/; Max-Age=1728000; SameSite=Lax; Secure`],
] as const)('the cookie %s', (_, options, expected) => {
  const name = /^[^=]+/.exec(expected)?.[0];
  expect(renewCookie(`${name}=${TEXT}`, {...options, now: NOW})).toBe(expected);
});

describe('what is no choice is not renewed', () => {
  test.each(JARS)('%s', (_, cookies) => {
    const header = cookies.map(([name, text]) => `${name}=${text}`).join('; ');
    const options = {secure: false, now: NOW};
    expect(renewCookie(header, options) !== undefined).toBe(readConsent(header, options).choice !== null);
  });

  test.each([
    ['its term is over', {expires: 10}],
    ['its term is over, where people opt out', {mode: 'opt-out', region: 'US', expires: 10}],
  ] as const)('%s', (_, options) => {
    expect(renewCookie(`__Host-kelisim=${TEXT}`, {...options, now: NOW})).toBeUndefined();
  });
});

test('a refusal is renewed, also where the site asks again for what was granted', () => {
  expect(readConsent(`__Host-kelisim=${TEXT}`, {revision: 1, now: NOW}).choice).toMatchObject({
    granted: [],
    denied: ['advertising'],
  });
  expect(renewCookie(`__Host-kelisim=${TEXT}`, {revision: 1, now: NOW})).toContain(`Max-Age=${170 * DAY};`);
});

test.each([
  ['half a minute ahead', 30, {}],
  ['far ahead, where a refusal never ends by itself', 9 * DAY, {mode: 'opt-out', region: 'US', expires: 180}],
] as const)('a choice by a clock %s lasts no longer than its term', (_, ahead, options) => {
  expect(renewCookie(`__Host-kelisim=${value(NOW + ahead)}`, {...options, now: NOW})).toContain(
    `Max-Age=${180 * DAY};`,
  );
});

test('nothing but the choice gets into the header', () => {
  const hostile = `kelisim=${TEXT}%0d%0aSet-Cookie: a=b; kelisim=${encodeURIComponent(TEXT)}`;
  expect(renewCookie(hostile, {secure: false, now: NOW})).toMatch(/^kelisim=[\w=&+-]+; Path=\//);
});

test('the registrable domain has to be named', () => {
  expect(() => renewCookie('', {cookieDomain: 'auto'})).toThrow(/cookieDomain.*example\.kz/);
});
