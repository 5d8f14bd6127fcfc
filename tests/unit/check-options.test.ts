import {expect, test} from 'vitest';
import {problemsOfCategories} from '../../src/checks/check-categories.js';
import {problemsOfOptions} from '../../src/checks/check-options.js';
import {problemsOfServices} from '../../src/checks/check-services.js';
import {OPTIONS} from '../../src/checks/option-table.js';
import {judgeConfig} from '../../src/config/judge.js';
import {camelCase} from '../../src/config/option-name.js';
import {fromObject} from '../../src/config/raw.js';

const ENOUGH = {controller: 'Example LLP', policyUrl: '/privacy'};

/** Without the short name at its end: guide-messages.test.ts compares those with the guide. */
const plain = (problem: string): string => problem.replace(/ \([a-z-]+\)$/, '');

function problemsOf(options: object): string[] {
  const raw = fromObject({...ENOUGH, ...options});
  const config = judgeConfig(raw);
  const all = [...problemsOfOptions(raw, config), ...problemsOfCategories(raw), ...problemsOfServices(raw, config)];
  return all.map(plain);
}

test.each<[string, object]>([
  ['the least', {}],
  ['no services yet', {services: []}],
  ['no categories on purpose', {categories: []}],
  ['no categories on purpose, in an attribute', {categories: ''}],
  ['categories of its own', {categories: ['analytics', {name: 'comfort', label: 'Comfort'}, 'statistics']}],
  ['a category near a usual one that has a label', {categories: [{name: 'analytic', label: 'Analyses'}]}],
  ['words', {texts: {title: 'Cookies'}, lang: 'kk-Latn', locales: '/l/', region: 'KZ', endpoint: '/records'}],
  ['numbers', {revision: 3, expires: 395, timeout: 100}],
  ['numbers in attributes', {revision: '3', expires: '30', timeout: '0'}],
  ['switches', {reloadOnWithdraw: true, settingsButton: 'off', mode: 'opt-out', googleConsentMode: 'off'}],
  ['a switch without a value', {reloadOnWithdraw: ''}],
  ['looks', {position: 'bottom-start', theme: 'dark', tag: 'shop-consent'}],
  ['names of cookies', {cookieName: 'x', cookieDomain: 'auto'}],
  ['a whole service', {services: [{name: 'counter', category: 'analytics', cookies: '_c'}]}],
  ['built-in services by name', {services: 'youtube  vimeo'}],
  ['built-in services as options', {yandexMetrika: '12345678', 'google-analytics': 'G-XXXXXXX'}],
  [
    'a built-in service that the list puts elsewhere',
    {youtube: '', services: [{name: 'youtube', category: 'analytics'}]},
  ],
  ['a service that everything works with', {services: [{name: 'cart', category: 'necessary'}]}],
  ['kebab-case', {'policy-version': '3', 'policy-date': '2026-11-01'}],
  ['an address elsewhere', {policyUrl: 'https://example.kz/privacy'}],
  ['an address in capitals', {policyUrl: 'HTTPS://example.kz/privacy'}],
  ['a mailbox', {policyUrl: 'mailto:privacy@example.kz'}],
  ['a relative address', {policyUrl: '../privacy?lang=kk#cookies'}],
  ['what any element carries', {id: 'x', class: 'y', style: 'z', dir: 'rtl', 'aria-label': 'Cookies', 'data-x': '1'}],
  ['a switch for developers', {debug: ''}],
  ['a service whose capitals HTML has taken away', {yandexmetrika: '12345678'}],
])('says nothing about %s', (_, options) => {
  expect(problemsOf(options)).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['revision', 'new', 'a whole number, so 0 counts'],
  ['revision', -1, 'a whole number, so 0 counts'],
  ['revision', '', 'a whole number, so 0 counts'],
  ['expires', 0, 'a number of days from 1 to 395, so 180 counts'],
  ['expires', 396, 'a number of days from 1 to 395, so 180 counts'],
  ['expires', '1 year', 'a number of days from 1 to 395, so 180 counts'],
  ['timeout', -1, 'a number of milliseconds, so 5000 counts'],
  ['cookieName', 'a b', 'a letter and up to 63 letters, digits, "-" and "_", so "kelisim" counts'],
  ['tag', 'consent', 'a tag of two words, such as "shop-consent", so "kelisim-banner" counts'],
  ['position', 'left', 'one of bottom, top, bottom-start, bottom-end, center, so the card is at the bottom'],
  ['position', 'bottom ', 'one of bottom, top, bottom-start, bottom-end, center, so the card is at the bottom'],
  ['theme', 'pink', 'one of auto, light, dark, so the light theme shows'],
  ['look', 'bold', 'one of soft, sharp, round, flush, so "soft" counts'],
  ['mode', 'opt-maybe', 'one of opt-in, opt-out, so "opt-in" counts'],
  ['googleConsentMode', 'on', 'one of basic, advanced, off, so "basic" counts'],
  ['settingsButton', 'never', 'one of auto, off, so "auto" counts'],
  ['reloadOnWithdraw', 'yes', 'true or false, so the page is not loaded again'],
  ['debug', 'yes', 'true or false, so nothing more is printed'],
  [
    'policyUrl',
    'javascript:alert(1)',
    'a web address, a "mailto:" address or a path, so the question has no link to the policy',
  ],
  [
    'policyUrl',
    'data:text/html,x',
    'a web address, a "mailto:" address or a path, so the question has no link to the policy',
  ],
])('says what an option may be, what follows, and what to do: %s %j', (key, value, words) => {
  expect(problemsOf({[key]: value})).toEqual([`The option ${key}="${value}" is not ${words}. Correct it.`]);
});

test('shows no more of a value than is needed to find it', () => {
  const [problem = ''] = problemsOf({theme: 'x'.repeat(5000)});
  expect(problem.length).toBeLessThan(200);
});

test.each(['colour', 'constructor', '__proto__', 'onclick', 'x'])('knows no option "%s"', (key) => {
  expect(problemsOf(JSON.parse(`{"${key}": "x"}`))).toEqual([
    `There is no option "${key}", so it does nothing. Take it out.`,
  ]);
});

test.each([
  ['polcyUrl', 'policyUrl'],
  ['categorys', 'categories'],
  ['controler', 'controller'],
  ['expire', 'expires'],
  ['yandexMetrica', 'yandexMetrika'],
])('asks whether "%s" is "%s"', (key, meant) => {
  expect(problemsOf({[key]: 'x'})).toEqual([`There is no option "${key}". Did you mean "${meant}"?`]);
});

/** What is said of attributes of the script tag, besides what the law asks for. */
function problemsOfAttributes(...names: readonly string[]): string[] {
  const raw = fromObject(ENOUGH);
  return [...problemsOfOptions(raw, judgeConfig(raw), new Set(names.map(camelCase)))].map(plain);
}

test.each([
  'cfasync',
  'no-optimize',
  'no-minify',
  'no-defer',
  'wp-strategy',
  'turbo-track',
  'turbo-eval',
  'rocketlazyloadscript',
  'rocket-src',
  'pagespeed-no-defer',
  'nscript',
  'astro-cid-1a2b3c4d',
  'v-7ba5bd90',
  'pan-no-src',
  'instant-track',
  'domain',
  'website-id',
  'colour',
])('says nothing about an attribute of others: data-%s', (name) => {
  expect(problemsOfAttributes(name)).toEqual([]);
});

test.each(['yandexmetrika', 'yandex-metrika', 'googleanalytics', 'policy-url', 'debug'])(
  'says nothing about an attribute of its own: data-%s',
  (name) => {
    expect(problemsOfAttributes(name)).toEqual([]);
  },
);

test.each([
  ['polcy-url', 'policy-url'],
  ['policyurl', 'policy-url'],
  ['catagories', 'categories'],
  ['yandex-metrica', 'yandex-metrika'],
  ['debugg', 'debug'],
])('asks whether the attribute data-%s is data-%s', (name, meant) => {
  expect(problemsOfAttributes(name)).toEqual([`There is no option "${name}" in attributes. Did you mean "${meant}"?`]);
});

test('warns of the option that lets Google hear of a visit before consent [L22]', () => {
  expect(problemsOf({googleConsentMode: 'advanced'})).toEqual([
    'The option googleConsentMode="advanced" lets tags of Google tell Google of each visit before consent, though without cookies. With "basic", the default, Google hears nothing before a grant.',
  ]);
});

test('what an option may be is said in words', () => {
  const words = [...OPTIONS.values()].flatMap((rule) => (rule ? [rule.words, rule.consequence] : []));
  expect(words.filter((each) => /[\\^$*+?|[\]{}]/.test(each))).toEqual([]);
});

test.each<[string, object, string]>([
  ['no controller', {controller: undefined}, 'The question does not say who asks. Give "controller".'],
  ['a controller without a name', {controller: {id: 'x'}}, 'The question does not say who asks. Give "controller".'],
  ['no policy', {policyUrl: undefined}, 'The question does not say where the policy is. Give "policyUrl".'],
  [
    'neither',
    {controller: undefined, policyUrl: undefined},
    'The question does not say who asks or where the policy is. Give "controller" and "policyUrl".',
  ],
])('asks for what the law asks for: %s', (_, options, problem) => {
  expect(problemsOf(options)).toEqual([problem]);
});

test.each<[string, object, string]>([
  [
    'an unknown category',
    {services: [{name: 'counter', category: 'statistics'}]},
    'The service "counter" belongs to the category "statistics", which this page does not have, so it stays blocked. Add "statistics" to "categories", or give the service one of analytics, functional, advertising.',
  ],
  [
    'a category with a slip',
    {services: [{name: 'counter', category: 'anylitics'}]},
    'The service "counter" belongs to the category "anylitics", which this page does not have, so it stays blocked. Did you mean "analytics"?',
  ],
  [
    'no category',
    {services: [{name: 'counter'}]},
    'The service "counter" has no category, so it stays blocked. Give it one of analytics, functional, advertising.',
  ],
  [
    'a slip in its own name',
    {services: 'yandex-metrica youtube'},
    'The service "yandex-metrica" has no category, so it stays blocked. Did you mean "yandex-metrika"?',
  ],
  [
    'a name that is none',
    {services: [{name: 'a b', category: 'analytics'}]},
    'A service has no name that can be used, so it stays blocked: {"name":"a b","category":"analytics"}. Give it a "name": a letter, then letters, digits, "-" and "_".',
  ],
  [
    'the name of a category',
    {services: [{name: 'analytics', category: 'analytics'}]},
    'The service "analytics" has the name of a category, so it stays blocked. Give it a name of its own.',
  ],
  [
    'a tracker that is said to be necessary',
    {services: [{name: 'google-analytics', category: 'necessary'}]},
    'The service "google-analytics" is not necessary, so it stays blocked. Take out its "category", or give it one that people are asked about.',
  ],
  [
    'an option whose category is not asked about',
    {categories: 'functional', 'yandex-metrika': '12345678'},
    'The service "yandex-metrika" belongs to the category "analytics", which this page does not have, so it stays blocked. Add "analytics" to "categories".',
  ],
])('names a service that stays blocked for %s', (_, options, problem) => {
  expect(problemsOf(options)).toEqual([problem]);
});

test.each<[string, object, string]>([
  [
    'a name that is none',
    {categories: ['analytics', '2nd']},
    '"2nd" cannot be the name of a category, so nobody is asked about it. Begin with a letter, then use letters, digits, "-" and "_".',
  ],
  ['a slip', {categories: 'anylitics functional'}, 'The category "anylitics" has no label. Did you mean "analytics"?'],
])('names a category with %s', (_, options, problem) => {
  expect(problemsOf(options)).toEqual([problem]);
});

test('more names of services than a choice has room for are reported, fewer are not', () => {
  const services = (count: number): object[] =>
    Array.from({length: count}, (_, index) => ({name: `service-number-${100 + index}`, category: 'analytics'}));
  expect(problemsOf({services: services(90)})).toEqual([]);
  expect(problemsOf({services: services(200)})).toEqual([
    expect.stringMatching(/3799 characters.*room for 1900.*only if all of its services are.*shorter/),
  ]);
});
