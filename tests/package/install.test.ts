import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serviceFile, serviceNames} from '../../src/services/catalogue.js';
import {command, installPackage, type Consumer} from './consumer.js';
import {ROOT} from './dist.js';

let consumer: Consumer;

beforeAll(async () => void (consumer = await installPackage()));
afterAll(() => consumer.remove());

/** Runs a module in Node and returns what it printed. */
async function node(code: string): Promise<string> {
  consumer.write('index.js', code);
  const {ok, text} = await consumer.run([process.execPath, 'index.js']);
  if (!ok) throw new Error(text);
  return text.trim();
}

test('brings lit and js-cookie, and runs nothing when it is installed', () => {
  const {dependencies, scripts = {}} = JSON.parse(
    readFileSync(join(consumer.folder, 'node_modules/kelisim/package.json'), 'utf8'),
  ) as {dependencies: object; scripts?: object};
  expect(Object.keys(dependencies)).toEqual(['js-cookie', 'lit']);
  expect(Object.keys(scripts).filter((name) => /install|prepare|^(pre|post)/.test(name))).toEqual([]);
});

test('is published with what belongs in it, and nothing else', async () => {
  const {text} = await consumer.run(['npm', 'pack', '--dry-run', '--ignore-scripts', '--json'], {
    folder: 'node_modules/kelisim',
  });
  const [{files}] = JSON.parse(text.slice(text.indexOf('['))) as [{files: readonly {path: string}[]}];
  const paths = files.map(({path}) => path);
  const others = paths.filter((path) => !/^(dist\/(web|npm|server)|demo)\//.test(path));
  const own = ['dist/cli.mjs', 'dist/custom-elements.json', 'dist/integrity.json'];
  const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.ru.md'];
  expect(others.toSorted()).toEqual([...texts, ...own, 'llms.txt', 'package.json']);
  const guide = paths.filter((path) => path.startsWith('demo/'));
  expect(guide.filter((path) => !/^demo\/(guide\/(en|ru)\/[\w-]+\.md|pictures\/[\w-]+\.webp)$/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('dist/npm/') && !/\.(mjs|mjs\.map|d\.mts)$/.test(path))).toEqual([]);
});

describe('on a server', () => {
  test('importing it does nothing', async () => {
    const code = `
      const before = Object.keys(globalThis).join();
      const {createConsent, ...rest} = await import('kelisim');
      console.log(typeof createConsent, Object.keys(rest).length, Object.keys(globalThis).join() === before);`;
    expect(await node(code)).toBe('function 0 true');
  });

  test('nor does importing the signals', async () => {
    const code = `
      const before = Object.keys(globalThis).join();
      const {sendSignals} = await import('kelisim/signals');
      console.log(typeof sendSignals, Object.keys(globalThis).join() === before);`;
    expect(await node(code)).toBe('function true');
  });

  const names = ['core', 'migration', 'server', 'svelte', 'testing', 'services/yandex-metrika', 'locales/ru'];
  test.each(names.map((name) => `kelisim/${name}`))('nor does importing %s', async (name) => {
    const code = `
        const before = Object.getOwnPropertyNames(globalThis).join();
        await import('${name}');
        console.log(Object.getOwnPropertyNames(globalThis).join() === before);`;
    expect(await node(code)).toBe('true');
  });

  test('nor in a worker', async () => {
    const code = `
      import {Worker} from 'node:worker_threads';
      const inWorker = 'import("kelisim").then(({createConsent}) => console.log(typeof createConsent))';
      new Worker(inWorker, {eval: true});`;
    expect(await node(code)).toBe('function');
  });

  test('createConsent() says what to do instead', async () => {
    const code = `
      import {createConsent} from 'kelisim';
      try { createConsent(); } catch (error) { console.log(error instanceof TypeError, error.message); }`;
    expect(await node(code)).toMatch(/^true kelisim: createConsent\(\) needs a page\. .*in the browser/);
  });
});

test.each([
  ['kelisim', 'dist/npm/index.mjs'],
  ['kelisim/core', 'dist/npm/core.mjs'],
  ['kelisim/migration', 'dist/npm/migration.mjs'],
  ['kelisim/signals', 'dist/npm/signals.mjs'],
  ['kelisim/services/youtube', `dist/npm/${serviceFile('youtube')}.mjs`],
  ['kelisim/locales/ru', 'dist/npm/locales/ru.mjs'],
  ['kelisim/locales/ru.js', 'dist/web/locales/ru.js'],
  ['kelisim/kelisim.mjs', 'dist/web/kelisim.mjs'],
  ['kelisim/kelisim.js', 'dist/web/kelisim.js'],
  ['kelisim/react', 'dist/npm/react.mjs'],
  ['kelisim/vue', 'dist/npm/vue.mjs'],
  ['kelisim/svelte', 'dist/npm/svelte.mjs'],
  ['kelisim/server', 'dist/server/server.mjs'],
  ['kelisim/testing', 'dist/npm/testing.mjs'],
  ['kelisim/custom-elements.json', 'dist/custom-elements.json'],
  ['kelisim/integrity.json', 'dist/integrity.json'],
  ['kelisim/package.json', 'package.json'],
])('%s is %s', async (name, file) => {
  const code = `
    import {existsSync} from 'node:fs';
    const address = new URL(import.meta.resolve('${name}'));
    console.log(address.pathname.split('/kelisim/').pop(), existsSync(address));`;
  expect(await node(code)).toBe(`${file} true`);
});

test('every built-in service can be imported by its name', async () => {
  const code = `
    for (const name of ${JSON.stringify(serviceNames())}) {
      const {default: service} = await import('kelisim/services/' + name);
      if (service.name !== name) console.log(name, service);
    }`;
  expect(await node(code)).toBe('');
});

test('nothing inside can be imported', async () => {
  await expect(node("import.meta.resolve('kelisim/dist/web/kelisim-ui.js')")).rejects.toThrow(
    'ERR_PACKAGE_PATH_NOT_EXPORTED',
  );
});

test('publint finds no fault', async () => {
  const {ok, text} = await consumer.run([...command('publint'), 'run', '--strict', '--pack', 'false'], {
    folder: 'node_modules/kelisim',
  });
  expect(text).toMatch(/All good|No .*(issues|problems)/i);
  expect(ok).toBe(true);
});

test('arethetypeswrong finds no fault', async () => {
  // A script for the script tag and a list of hashes have no types.
  const words =
    '--profile esm-only --no-emoji --format ascii --exclude-entrypoints kelisim.js integrity.json custom-elements.json';
  const {ok, text} = await consumer.run([...command('attw'), consumer.packed, ...words.split(' ')]);
  expect({ok, text}).toEqual({ok: true, text: expect.stringContaining('kelisim/signals')});
});

const USE = `
import {createConsent, type Change, type Choice, type Kelisim, type Listener, type Options, type Receipt, type Source, type Texts} from 'kelisim';
import {createConsent as createLean} from 'kelisim/core';
import {takeOver} from 'kelisim/migration';
import ru from 'kelisim/locales/ru';
import yandexMetrika from 'kelisim/services/yandex-metrika';
import youtube from 'kelisim/services/youtube';
import {sendSignals} from 'kelisim/signals';

window.kelisim = window.kelisim || [];
kelisim.push((k) => k.subscribe(({granted}) => console.log(granted)));
document.addEventListener('kelisim:change', ({detail}) => detail.stillRunning?.join());
document.addEventListener('kelisim:erased', ({detail}) => detail.notErased[0]?.cookie);
document.addEventListener('kelisim:reload', ({detail}) => detail.services.join());
const level: number | null | undefined = document.querySelector('kelisim-declaration')?.headingLevel;
console.log(level);

createLean({services: [youtube, {...yandexMetrika, id: 12345678, webvisor: true}], locales: [ru], youtube: true});
takeOver('klaro', {categories: 'analytics', services: [youtube]});
takeOver({from: 'cookiebot', map: {pixel: 'advertising'}});
createConsent({'yandex-metrika': 12345678, 'google-maps': true, googleAds: 'AW-1'});
const options: Options = {
  controller: {name: 'Dala LLP', id: 'dala.example'},
  policyUrl: '/privacy',
  categories: ['analytics', {name: 'tasting', label: 'Tea club'}],
  services: [
    {name: 'counter', category: 'analytics', cookies: [{name: '_c', path: '/'}, {pattern: '^_c_'}], storage: 'c'},
    {name: 'yandex-metrika', webvisor: true, match: '/shop/*'},
    {
      name: 'stat',
      category: 'analytics',
      match: ['/', '/news/*'],
      exempt: {type: 'statistics', reason: {en: 'Counts visits.'}, processorOnly: true, dataMonths: 25},
    },
    'youtube',
  ],
  yandexMetrika: '12345678',
  texts: {title: 'Cookies', description: 'We would like to count.'},
  position: 'bottom-start',
  expires: 30,
  mode: 'opt-in',
};
const consent: Kelisim = createConsent(options);
sendSignals(consent, {signals: ['meta']});
const stop: () => void = consent.subscribe(({granted, denied, changed, source}: Change) => {
  const lists: readonly (readonly string[])[] = [granted, denied, changed];
  const from: Source = source;
  console.log(lists, from);
});
const choice: Choice | null = consent.choice;
const receipt: Receipt = consent.receipt();
const texts: Partial<Texts> = {acceptAll: 'Yes'};
createConsent({texts});
const listener: Listener = () => undefined;
consent.save({analytics: true, counter: false});
consent.withdraw();
consent.withdraw('analytics');
consent.push((same) => same.showPreferences());
const granted: Promise<void> = consent.whenGranted('analytics');
const answer: boolean = consent.has('counter');
const state: 'undecided' | 'decided' = consent.status;
window.kelisim?.show();
console.log(stop, choice?.granted[0]?.length, receipt.version, listener, granted, answer, state);

// @ts-expect-error: a choice is read, not written
consent.choice = null;
// @ts-expect-error: nor are its lists
choice?.granted.push('analytics');
// @ts-expect-error: a wish is true or false
consent.save({analytics: 'yes'});
// @ts-expect-error: there are three themes
createConsent({theme: 'pink'});
// @ts-expect-error: and five places
createConsent({position: 'left'});
// @ts-expect-error: no such option
createConsent({categorys: []});
// @ts-expect-error: no such library
takeOver('onetrust');
// @ts-expect-error: what is taken over comes before
createConsent({migrate: 'klaro'});
// @ts-expect-error: a service is in a category
createConsent({services: [{name: 'counter'}]});
// @ts-expect-error: in one
createConsent({services: [{name: 'counter', category: ['analytics']}]});
// @ts-expect-error: a number of days
createConsent({expires: '30'});
// @ts-expect-error: no such text
createConsent({texts: {headline: 'Cookies'}});
// @ts-expect-error: webvisor is written with an s
createConsent({services: [{name: 'yandex-metrika', webvizor: true}]});
// @ts-expect-error: nor does another service take it
createConsent({services: [{name: 'matomo', webvisor: true}]});
// @ts-expect-error: nor a service that was imported
createConsent({services: [{...yandexMetrika, webvizor: true}]});
// @ts-expect-error: true or false
createConsent({services: [{name: 'yandex-metrika', webvisor: 'yes'}]});
// @ts-expect-error: a frame's service has no id
createConsent({youtube: '12345678'});
// @ts-expect-error: somebody has to answer for it
createConsent({services: [{name: 'counter', category: 'analytics', exempt: true}]});
// @ts-expect-error: no such service
createConsent({services: ['yandex-metrica']});
// @ts-expect-error: no language by its name alone
createConsent({locales: ['ru']});
// @ts-expect-error: where it has to be imported, its files are no matter of options
createConsent({locales: '/locales/'});
// @ts-expect-error: an event of ours tells who decided
document.addEventListener('kelisim:change', ({detail}) => detail.who);
// @ts-expect-error: it answers when it is granted, with nothing
const never: Promise<boolean> = consent.whenGranted('analytics');
// @ts-expect-error: undecided is no boolean
const decided: boolean = consent.status;
`;

describe.each([
  ['bundler', 'ESNext'],
  ['nodenext', 'NodeNext'],
])('types, with moduleResolution %s', (moduleResolution, module) => {
  test.each([true, false])('say what the library does (skipLibCheck: %s)', async (skipLibCheck) => {
    consumer.write('use.ts', USE);
    const strictness = {strict: true, exactOptionalPropertyTypes: true, skipLibCheck, noEmit: true, types: []};
    const target = {module, moduleResolution, target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable']};
    const compilerOptions = {...strictness, ...target};
    consumer.write('tsconfig.json', JSON.stringify({compilerOptions, files: ['use.ts']}));
    const {text} = await consumer.run([...command('tsc'), '-p', '.']);
    expect(text.trim()).toBe('');
  });
});

test('types are found by older tools too, which know no exports (moduleResolution node10)', async () => {
  consumer.write(
    'old.ts',
    `import {createConsent, type Kelisim} from 'kelisim';
    import {createConsent as createLean} from 'kelisim/core';
    import {takeOver} from 'kelisim/migration';
    import ru from 'kelisim/locales/ru';
    import {sendSignals} from 'kelisim/signals';
    import {consent} from 'kelisim/svelte';
    const kelisim: Kelisim = createConsent({locales: [ru], services: ['youtube']});
    createLean();
    takeOver('osano');
    sendSignals(kelisim, {});
    consent.subscribe(({status}) => status);
    // @ts-expect-error: no such option
    createConsent({categorys: []});`,
  );
  const target = {module: 'ESNext', moduleResolution: 'node10', ignoreDeprecations: '6.0', target: 'ES2022'};
  const compilerOptions = {...target, strict: true, noEmit: true, types: [], lib: ['ES2022', 'DOM', 'DOM.Iterable']};
  consumer.write('tsconfig.json', JSON.stringify({compilerOptions, files: ['old.ts']}));
  const {text} = await consumer.run([...command('tsc6'), '-p', '.']);
  expect(text.trim()).toBe('');
});

test('the checkout is not what was tested', () => {
  expect(consumer.folder.startsWith(ROOT)).toBe(false);
});
