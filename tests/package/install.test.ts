import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {command, installPackage, type Consumer} from './consumer.js';
import {ROOT} from './dist.js';

let consumer: Consumer;

beforeAll(async () => void (consumer = await installPackage()), 60_000);
afterAll(() => consumer.remove());

/** Runs a module in Node and returns what it printed. */
async function node(code: string): Promise<string> {
  consumer.write('index.js', code);
  const {ok, text} = await consumer.run([process.execPath, 'index.js']);
  if (!ok) throw new Error(text);
  return text.trim();
}

test('brings lit and js-cookie, and only the files that belong in it', () => {
  const {dependencies} = JSON.parse(
    readFileSync(join(consumer.folder, 'node_modules/kelisim/package.json'), 'utf8'),
  ) as {dependencies: object};
  expect(Object.keys(dependencies)).toEqual(['js-cookie', 'lit']);
  const inside = readdirSync(join(consumer.folder, 'node_modules/kelisim'));
  expect(inside.filter((name) => !/^(dist|package\.json|LICENSE|README\.md|CHANGELOG\.md)$/.test(name))).toEqual([]);
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

  test('createConsent() says what to do instead', async () => {
    const code = `
      import {createConsent} from 'kelisim';
      try { createConsent(); } catch (error) { console.log(error instanceof TypeError, error.message); }`;
    expect(await node(code)).toMatch(/^true kelisim: createConsent\(\) needs a page\. .*in the browser/);
  });
});

test.each([
  ['kelisim', 'dist/npm/index.mjs'],
  ['kelisim/kelisim.mjs', 'dist/kelisim.mjs'],
  ['kelisim/kelisim.js', 'dist/kelisim.js'],
  ['kelisim/signals', 'dist/npm/signals.mjs'],
  ['kelisim/server', 'dist/server/server.mjs'],
  ['kelisim/locales/ru.js', 'dist/locales/ru.js'],
  ['kelisim/locales/ru.mjs', 'dist/locales/ru.mjs'],
  ['kelisim/package.json', 'package.json'],
])('%s is %s', async (name, file) => {
  const code = `
    import {existsSync} from 'node:fs';
    const address = new URL(import.meta.resolve('${name}'));
    console.log(address.pathname.split('/kelisim/').pop(), existsSync(address));`;
  expect(await node(code)).toBe(`${file} true`);
});

test('nothing inside can be imported', async () => {
  await expect(node("import.meta.resolve('kelisim/dist/kelisim-ui.js')")).rejects.toThrow(
    'ERR_PACKAGE_PATH_NOT_EXPORTED',
  );
});

test('publint finds no fault', async () => {
  const {ok, text} = await consumer.run([...command('publint'), 'run', '--strict', '--pack', 'false'], {
    folder: 'node_modules/kelisim',
  });
  expect(text).toMatch(/All good|No .*(issues|problems)/i);
  expect(ok).toBe(true);
}, 30_000);

const USE = `
import {createConsent, type Change, type Choice, type Kelisim, type Listener, type Options, type Receipt, type Source, type Texts} from 'kelisim';
import {sendSignals} from 'kelisim/signals';

const options: Options = {
  controller: {name: 'Dala LLP', id: 'dala.example'},
  policyUrl: '/privacy',
  categories: ['analytics', {name: 'tasting', label: 'Tea club'}],
  services: [
    {name: 'counter', category: 'analytics', cookies: [{name: '_c', path: '/'}, {pattern: '^_c_'}], storage: 'c'},
    {name: 'yandex-metrika', webvisor: true},
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
const listener: Listener = () => undefined;
consent.save({analytics: true, counter: false});
consent.withdraw();
consent.withdraw('analytics');
consent.provide('tlh', texts);
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
// @ts-expect-error: a service is in a category
createConsent({services: [{name: 'counter'}]});
// @ts-expect-error: in one
createConsent({services: [{name: 'counter', category: ['analytics']}]});
// @ts-expect-error: a number of days
createConsent({expires: '30'});
// @ts-expect-error: no such text
createConsent({texts: {headline: 'Cookies'}});
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

test('the checkout is not what was tested', () => {
  expect(consumer.folder.startsWith(ROOT)).toBe(false);
});
