import {expect, test} from 'vitest';
import {adviceOnOptions} from '../../src/checks/check-options.js';
import {doubtsOptions} from '../../src/checks/doubt.js';
import {judgeConfig} from '../../src/config/judge.js';
import {fromObject} from '../../src/config/raw.js';

const ENOUGH = {controller: 'Example LLP', policyUrl: '/privacy'};

function problemsOf(options: object): string[] {
  const raw = fromObject({...ENOUGH, ...options});
  const config = judgeConfig(raw);
  const problems = adviceOnOptions(raw, config);
  // The interface carries only the doubt: it must be there whenever there is something to say, and only then.
  expect(doubtsOptions(raw, config)).toBe(problems.length > 0);
  return problems;
}

test.each<[string, object]>([
  ['the least', {}],
  ['no services yet', {services: []}],
  ['no categories on purpose', {categories: []}],
  ['words', {texts: {title: 'Cookies'}, lang: 'kk-Latn', locales: '/l/', region: 'KZ', endpoint: '/records'}],
  ['numbers', {revision: 3, expires: 395, timeout: 100}],
  ['numbers in attributes', {revision: '3', expires: '30', timeout: '0'}],
  ['switches', {reloadOnWithdraw: true, settingsButton: 'off', mode: 'opt-out', googleConsentMode: 'advanced'}],
  ['a switch without a value', {reloadOnWithdraw: ''}],
  ['looks', {position: 'bottom-start', theme: 'dark', tag: 'shop-consent'}],
  ['names of cookies', {cookieName: 'x', cookieDomain: 'auto'}],
  ['a whole service', {services: [{name: 'counter', category: 'analytics', cookies: '_c'}]}],
  ['kebab-case', {'policy-version': '3', 'policy-date': '2026-11-01'}],
  ['an address elsewhere', {policyUrl: 'https://example.kz/privacy'}],
  ['a mailbox', {policyUrl: 'mailto:privacy@example.kz'}],
  ['a relative address', {policyUrl: '../privacy?lang=kk#cookies'}],
])('says nothing about %s', (_, options) => {
  expect(problemsOf(options)).toEqual([]);
});

test.each<[string, unknown]>([
  ['revision', 'new'],
  ['revision', -1],
  ['revision', ''],
  ['expires', 0],
  ['expires', 396],
  ['expires', '1 year'],
  ['timeout', -1],
  ['position', 'left'],
  ['position', 'bottom '],
  ['theme', 'pink'],
  ['mode', 'opt-maybe'],
  ['googleConsentMode', 'on'],
  ['settingsButton', 'never'],
  ['reloadOnWithdraw', 'yes'],
  ['policyUrl', 'javascript:alert(1)'],
  ['policyUrl', 'data:text/html,x'],
])('names the key and the value: %s %j', (key, value) => {
  const problems = problemsOf({[key]: value});
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${key}="${value}"`);
});

test.each(['categorys', 'policy', 'constructor', 'onclick'])('knows no option "%s"', (key) => {
  expect(problemsOf({[key]: 'x'})).toEqual([expect.stringContaining(`${key}="x" should go`)]);
});

test.each<[string, object]>([
  ['no controller', {controller: undefined}],
  ['no policy', {policyUrl: undefined}],
])('asks for what the law asks for: %s', (_, options) => {
  expect(problemsOf(options).join()).toContain('give "controller" and "policyUrl"');
});

test.each<[string, unknown]>([
  ['an unknown category', [{name: 'counter', category: 'statistics'}]],
  ['no category', [{name: 'counter'}]],
  ['a name that is none', [{name: 'a b', category: 'analytics'}]],
])('names a service that is held for %s', (_, services) => {
  const [problem = ''] = problemsOf({services});
  expect(problem).toContain(JSON.stringify(services));
  expect(problem).toContain('analytics,functional,advertising');
});
