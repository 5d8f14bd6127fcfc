import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, test} from 'vitest';
import {law, preferences, question} from '../../src/locales/en.js';
import receipt from '../../src/locales/receipt/en.js';
import {LANGUAGE_LOADERS} from '../../src/locales/language-loaders.js';
import {SERVICE_LOADERS} from '../../src/services/service-loaders.js';
import {VERSION} from '../../src/core/version.js';
import {registry} from '../../src/dom/registry.js';
import {DIST, files, readText, scripts, webScripts} from './dist.js';

/** What the files of a language say, by their folder: what is asked has none. */
const GROUPS: Readonly<Record<string, object>> = {more: preferences, law, receipt};
const textsIn = (file: string): string[] => Object.keys(GROUPS[file.replace(/\/.*/, '')] ?? question).sort();

/** File names that the public filter lists block on every site (measured; EasyList Cookie, EasyPrivacy, AdGuard, uBO). */
const BLOCKED: readonly RegExp[] = [
  /cookie-?consent/,
  /cookie-(bar|banner|dialog|notice|popup)/,
  /consent-(banner|manager|modal|box)/,
  /privacy-(banner|manager|consent)/,
  /gdpr/,
  /(^|\/)cmp([-./]|$)/,
  /klaro/,
  /(^|\/)(gtm|gtag|google-analytics|googletagmanager)\b/,
  /(^|\/)(yandex-metrika|metrika|facebook-pixel|fbevents|analytics|advertising|ads|pixel|tracking)\b/,
];

/** Addresses that nothing loads: names of XML languages, the base of relative links, examples in messages. */
const HARMLESS =
  /^https?:\/\/(www\.w3\.org\/|w3id\.org\/dpv#|www\.rfc-editor\.org\/|nvlpubs\.nist\.gov\/|purl\.org\/dc\/terms\/|relative\b|matomo\.example\.com\b)/;

/** Files of built-in services, and what they share. */
const SERVICE = /^(npm|web)\/kelisim-(service-\d\d|shared-services|services)\.m?js$/;

/** Whom the built-in services send to, and where they explain themselves. */
const facts = await Promise.all(Object.values(SERVICE_LOADERS).map(async (load) => (await load()).default));
const vendors = facts.flatMap(({hosts, policyUrl = ''}) => [...(hosts ?? []), new URL(policyUrl).hostname]);

/** Whether an address, or the beginning of one that is put together, leads to a vendor's domain. */
function isVendors(address: string): boolean {
  const [, hostname = ''] = /^https:\/\/([\w.-]*)/.exec(address) ?? [];
  const domain = hostname.split('.').slice(-2).join('.');
  return vendors.some((vendor) => vendor.endsWith(domain) || vendor.startsWith(hostname));
}

test('the version is the one of package.json', () => {
  expect(VERSION).toBe((JSON.parse(readText('package.json')) as {version: string}).version);
});

test('nothing in dist has a name that filter lists block', () => {
  expect(files.filter((file) => BLOCKED.some((pattern) => pattern.test(file)))).toEqual([]);
});

test('no style sheet has to be loaded', () => {
  expect(files.filter((file) => file.endsWith('.css'))).toEqual([]);
});

describe.each(scripts)('%s', (file) => {
  const code = readText('dist', file);

  test('runs no text as code', () => {
    expect(code).not.toMatch(/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(|\bset(Timeout|Interval)\(\s*["'`]/);
  });

  test('names no address [M03]', () => {
    const addresses = code.replace(/\/\*![^]*?\*\//g, '').match(/https?:\/\/[^"'`\s)]+/g) ?? [];
    expect(
      addresses.filter((address) => !HARMLESS.test(address) && !(SERVICE.test(file) && isVendors(address))),
    ).toEqual([]);
  });

  test('says which release it is', () => {
    expect(code).toContain(file === 'web/kelisim.js' ? VERSION : `kelisim ${VERSION}`);
  });
});

test('what a site uploads is scripts and their licences: no maps, no types', () => {
  const others = files.filter((file) => file.startsWith('web/') && !scripts.includes(file));
  expect(others).toEqual(['web/THIRD-PARTY-LICENSES.txt']);
});

test('modules for bundlers share at most three chunks: each is a request', () => {
  const modules = files.filter((file) => /^npm\/.*\.mjs$/.test(file)).map((file) => readText('dist', file));
  const shared = modules.flatMap((code) => [...code.matchAll(/^import .*'\.\.?\/(kelisim-[\w-]+)\.mjs';$/gm)]);
  expect(new Set(shared.map(([, name]) => name)).size).toBeLessThanOrEqual(3);
});

describe.each(files.filter((file) => file.endsWith('.d.mts')))('%s', (file) => {
  const types = readText('dist', file);

  test('needs no other declaration of ours but that of the package', () => {
    const names = [...types.matchAll(/^import .* from '([^']+)';$/gm)].map(([, name]) => name);
    expect(names.filter((name) => !/^(\.\/index\.mjs|react|vue)$/.test(name ?? ''))).toEqual([]);
  });

  test('says nothing of files that are not there', () => {
    const comments = (types.match(/\/\*\*[^]*?\*\//g) ?? []).join('\n').replaceAll(/https?:\/\/\S+/g, '');
    expect(comments).not.toMatch(/\.tsx?\b|\bsrc\/|@link|`(known|core|consent|config|ui)\/`?/);
  });
});

test('every module is in use: no file of an earlier build is left', () => {
  const {exports} = JSON.parse(readText('package.json')) as {exports: Record<string, string | {default: string}>};
  const entries = Object.values(exports).map((target) => (typeof target === 'string' ? target : target.default));
  const languages = Object.keys(LANGUAGE_LOADERS).map(
    (name) => `npm/locales/${name.replace(/^(more|law|receipt)\//, '')}.mjs`,
  );
  const reached = new Set([...entries.map((file) => file.replace('./dist/', '')), ...languages]);
  for (const file of reached) {
    if (!file.endsWith('.mjs') || file.includes('*')) continue;
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, path = ''] of readText('dist', file).matchAll(/["'](\.\.?\/[\w./-]+\.mjs)["']/g)) {
      reached.add(new URL(folder + path, 'file:///').pathname.slice(1));
    }
  }
  expect(scripts.filter((file) => file.endsWith('.mjs') && !reached.has(file))).toEqual([]);
});

test('the licences of everything that is bundled are there, whole', () => {
  const shipped = readText('dist/web/THIRD-PARTY-LICENSES.txt');
  const maps = webScripts
    .filter((file) => !file.startsWith('locales/'))
    .map((file) => readText('dist/maps', `${file}.map`));
  const bundled = new Set(maps.join().match(/(?<=node_modules\/)(@[\w-]+\/)?[\w-]+/g));
  expect([...bundled].sort()).toEqual([
    '@lit/reactive-element',
    '@noble/hashes',
    'js-cookie',
    'lit-element',
    'lit-html',
  ]);
  for (const name of bundled) expect(shipped).toContain(readText('node_modules', name, 'LICENSE').trim());
});

test.each(['kelisim.js', 'kelisim-ui.js'])('%s begins with the hint to compile it off the main thread', (file) => {
  expect(readText('dist/web', file)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test.each(webScripts.filter((file) => !file.startsWith('locales/')))(
  '%s has no letter beyond ASCII, which would double what it takes in memory',
  (file) => {
    expect(readText('dist/web', file)).toMatch(/^[\t\n\x20-\x7e]*$/);
  },
);

/** What every language has; some have names besides that browsers lack. */
function common(texts: object): string[] {
  return Object.keys(texts)
    .filter((key) => key !== 'units' && key !== 'countries')
    .sort();
}

describe.each(Object.keys(LANGUAGE_LOADERS))('language %s', (language) => {
  test('has every text, as a script', () => {
    // oxlint-disable-next-line no-new-func
    new Function(readText(`dist/web/locales/${language}.js`))();
    expect(common(registry[`locales/${language}`] as object)).toEqual(textsIn(language));
  });

  test('has every text, as a module', async () => {
    // The tags nb and nn get the file that is called no.
    const module = (await import(
      pathToFileURL(join(DIST, `web/locales/${language.replace(/n[bn]$/, 'no')}.mjs`)).href
    )) as {default: object};
    expect(common(module.default)).toEqual(textsIn(language));
  });
});
