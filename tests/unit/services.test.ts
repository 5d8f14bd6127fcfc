import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, expect, test} from 'vitest';
import {fromObject} from '../../src/config/raw.js';
import {servicesIn} from '../../src/config/services-in.js';
import type {Facts} from '../../src/consent/service.js';
import {preferences} from '../../src/locales/en.js';
import {CATALOGUE, serviceFile, serviceNames, type ServiceName, usualCategory} from '../../src/services/catalogue.js';
import {globalOf} from '../../src/services/globals-of-services.js';
import {SERVICE_LOADERS} from '../../src/services/service-loaders.js';
import {SERVICE_CASES} from '../support/services.js';

const NAMES: readonly ServiceName[] = serviceNames() as readonly ServiceName[];
const CATEGORIES = Object.keys(CATALOGUE).map((name) => ({name}));
const OPTIONS = `categories policyUrl policyVersion policyDate controller lang locales position theme revision expires
  cookieName cookieDomain mode region googleConsentMode reloadOnWithdraw settingsButton endpoint texts tag timeout
  class id style hidden dir slot part title tabindex is async defer src nonce type charset`.split(/\s+/);
/** A site's own names, and names that every object has. */
const OTHERS = 'a wm x metrika yandex constructor toString valueOf hasOwnProperty __proto__ length'.split(' ');

const factsOf = async (name: ServiceName): Promise<Facts> => (await SERVICE_LOADERS[name]()).default;

function mistakeOf(facts: Facts, id: unknown, more: object = {}): string | undefined {
  return facts.findMistake?.({name: 'counter', category: 'analytics', id, ...more});
}

test('every file of a service is in the catalogue once', () => {
  const files = readdirSync('src/services/known').map((file) => basename(file, '.ts'));
  expect(NAMES.toSorted()).toEqual(files.toSorted());
});

test('every file of a service has a loader under its name', async () => {
  expect(Object.keys(SERVICE_LOADERS).toSorted()).toEqual(NAMES.toSorted());
  const loaders = Object.entries(SERVICE_LOADERS).map(([name, load]) => [name, `${load}`] as const);
  expect(loaders.filter(([name, code]) => !code.includes(`/known/${name}.`))).toEqual([]);
});

test('every service has a published file of its own, with a number for a name', () => {
  const files = NAMES.map(serviceFile);
  expect(new Set(files).size).toBe(NAMES.length);
  expect(files.filter((file) => !/^kelisim-service-\d\d$/.test(file))).toEqual([]);
});

test('what waits in a stand-in is taken over by the file of the service', () => {
  const missing = NAMES.filter((name) => {
    const global = globalOf(name);
    const code = readFileSync(`src/services/known/${name}.ts`, 'utf8');
    const ways = [`global: '${global}'`, `takeCalls('${global}')`, ...(global === 'gtag' ? ['startGoogleTag'] : [])];
    return global !== undefined && !ways.some((way) => code.includes(way));
  });
  expect(missing).toEqual([]);
});

test.each([...OPTIONS, ...OTHERS])('"%s" is no built-in service', (name) => {
  expect(usualCategory(name)).toBeUndefined();
  expect(servicesIn(fromObject({[name]: '1'}), CATEGORIES)).toEqual([]);
});

test('every service that starts something is tested in a browser', async () => {
  const startable = await Promise.all(NAMES.map(async (name) => ((await factsOf(name)).start ? [name] : [])));
  // Matomo has no address of its own.
  const tested = startable.flat().filter((name) => name !== 'matomo');
  expect(SERVICE_CASES.map(({name}) => name).toSorted()).toEqual(tested.toSorted());
});

describe.each(NAMES)('%s', (name) => {
  test('has a category, and is asked for by its name in either spelling', () => {
    const camelCase = Object.keys(fromObject({[name]: '1'}))[0] ?? '';
    const category = usualCategory(name);
    expect(Object.keys(CATALOGUE)).toContain(category);
    for (const spelling of [name, camelCase])
      expect(servicesIn(fromObject({[spelling]: '1'}), CATEGORIES)).toEqual([{name, id: '1', category}]);
  });

  test('is described: label, provider, country, a purpose with a text, a policy', async () => {
    const facts = await factsOf(name);
    expect(facts.label).toBeTruthy();
    expect(facts.provider).toBeTruthy();
    // A site that hosts it itself sends it nowhere.
    expect(facts.country).toMatch(name === 'matomo' ? /^$/ : /^[A-Z]{2}$/);
    expect(Object.keys(preferences)).toContain(facts.purpose);
    expect(facts.policyUrl).toMatch(/^https:\/\//);
  });

  test('declares each thing by name or by a pattern that begins at the start', async () => {
    const {cookies = [], storage = [], databases = []} = await factsOf(name);
    const declared = [cookies, storage, databases].flat() as readonly {name?: string; pattern?: string}[];
    // A pattern that begins anywhere would match the site's own too.
    expect(declared.filter(({name: exact, pattern}) => exact === undefined && !pattern?.startsWith('^'))).toEqual([]);
    expect(declared.filter(({name: exact, pattern}) => exact !== undefined && pattern !== undefined)).toEqual([]);
  });
});

describe.each(SERVICE_CASES)('the id of $name', ({name, id}) => {
  test('is no mistake if it is right, or if the site gives none', async () => {
    const facts = await factsOf(name as ServiceName);
    expect(mistakeOf(facts, id)).toBeUndefined();
    expect(mistakeOf(facts, undefined)).toBeUndefined();
  });

  test('is refused if it is wrong, in words and with a remedy', async () => {
    const message = mistakeOf(await factsOf(name as ServiceName), '1&x=//evil.test');
    expect(message).toMatch(
      /^counter="1&x=\/\/evil\.test" is no id of .+, so it is not started\. Write .+\. \(service-id\)$/,
    );
    expect(message).not.toMatch(/undefined|\\|\[|\^|\$/);
  });

  test('is right as the message writes it', async () => {
    const facts = await factsOf(name as ServiceName);
    const [, example] = /such as (\S+)\.$/.exec(mistakeOf(facts, '') ?? '') ?? [];
    expect(mistakeOf(facts, example)).toBeUndefined();
  });
});

test.each([undefined, 'http://stat.test', 'stat.test', 'https://stat.test/?x', 'javascript:alert(1)'])(
  'matomo does not take the host %j',
  async (host) => {
    const message = mistakeOf(await factsOf('matomo'), '1', {host});
    expect(message).toMatch(/^The "host" of counter is .+ https address, so it is not started\. Write /);
  },
);

test('matomo takes an https address', async () => {
  const facts = await factsOf('matomo');
  expect(mistakeOf(facts, '1', {host: 'https://stat.test:8443/matomo/'})).toBeUndefined();
});
