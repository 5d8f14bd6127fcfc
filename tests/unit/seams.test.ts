import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {describe, expect, test} from 'vitest';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const SOURCE = join(import.meta.dirname, '../../src');
const FILES = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));

/** `import x from`, `export * from`, `import type`, and imports for their effect; not `import()`. */
const STATEMENT = /^(?:import|export)\s+(type\b)?(?:[^'";]*?\sfrom\s*)?'([^']+)'/gm;
const imports = FILES.flatMap(importsOf);

/** The entries, and what comes in files of its own: no room may import them but those that bring them. */
const ENTRIES = ['index.ts', 'script.ts', 'module.ts'];

/**
 * What each room may import besides itself, types included. `core/contract.ts` has types only: it stands below the
 * rooms of the core, so that they and the lazy parts can speak of each other without a circle.
 */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  consent: [],
  dom: [],
  locales: [],
  'services/catalogue.ts': [],
  config: ['consent', 'dom', 'locales', 'services/catalogue.ts'],
  'core/contract.ts': ['config', 'consent', 'cookie', 'dom', 'locales'],
  cookie: ['consent', 'dom', 'core/contract.ts'],
  gate: ['dom', 'core/contract.ts'],
  signals: ['consent', 'dom', 'core/kelisim.ts'],
  core: ['config', 'consent', 'cookie', 'dom', 'gate', 'locales', 'services/catalogue.ts', 'signals'],
  cli: ['checks/similar-name.ts', 'config/service-settings.ts', 'server/commands/records.ts', 'services/catalogue.ts'],
  frameworks: ['config', 'consent', 'core', 'dom'],
  server: [
    'config',
    'consent',
    'core/version.ts',
    'locales',
    'proof/text-hash.ts',
    'proof/texts-shown.ts',
    'services/catalogue.ts',
    'signals',
  ],
  testing: ['core/kelisim.ts'],
  npm: ['config', 'consent', 'core', 'dom', 'migration/move-in.ts', 'services/catalogue.ts'],
  services: ['config', 'consent', 'dom', 'signals', 'core/contract.ts'],
  limits: ['config', 'consent', 'dom', 'services/catalogue.ts', 'core/contract.ts'],
  proof: ['config', 'consent', 'cookie', 'dom', 'locales', 'core/contract.ts'],
  withdrawal: ['consent', 'cookie', 'dom', 'core/contract.ts'],
  migration: ['config', 'consent', 'cookie', 'dom', 'services/catalogue.ts', 'core/contract.ts'],
  checks: ['config', 'consent', 'dom', 'locales', 'services/catalogue.ts', 'core/contract.ts', 'core/kelisim.ts'],
  inspector: ['checks', 'config', 'consent', 'cookie', 'dom', 'core/contract.ts', 'core/kelisim.ts'],
  'ui/shared': ['config', 'consent', 'dom', 'locales', 'core/contract.ts'],
  ui: ['config', 'consent', 'dom', 'locales', 'core/contract.ts', 'ui/shared'],
};

/** The rooms of the interface, which do not know each other. */
const UI_ROOMS = [...new Set(FILES.filter((file) => file.startsWith('ui/')).map((file) => file.split('/')[1] ?? ''))];

test('src has three entries and rooms, and nothing else', () => {
  expect(FILES.filter((file) => !file.includes('/')).toSorted()).toEqual(ENTRIES.toSorted());
  const rooms = new Set(FILES.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
  expect([...rooms].filter((room) => !(room in BELOW))).toEqual([]);
});

describe.each(Object.entries(BELOW))('%s', (room, below) => {
  test(`imports only itself and: ${below.join(', ')}`, () => {
    const own = imports.filter(({from, to}) => roomOf(from) === room && to.includes('/') && !isPackage(to));
    const isAllowed = (to: string): boolean => [room, ...below].some((each) => isIn(to, each));
    expect(own.filter(({from, to}) => !isAllowed(to) && !isList(from))).toEqual([]);
  });
});

test.each(UI_ROOMS.filter((room) => room !== 'shared'))('ui/%s knows no other room of the interface', (room) => {
  const own = imports.filter(({from, to}) => from.startsWith(`ui/${room}/`) && to.startsWith('ui/'));
  expect(own.filter(({to}) => !to.startsWith('ui/shared/') && !to.startsWith(`ui/${room}/`))).toEqual([]);
});

test('only the interface and the inspector have Lit', () => {
  expect(imports.filter(({from, to}) => !/^(ui|inspector)\//.test(from) && /^(@lit|lit)/.test(to))).toEqual([]);
});

test('the contract is nothing but types', () => {
  expect(imports.filter(({from, isType}) => from === 'core/contract.ts' && !isType)).toEqual([]);
});

test('no import leads in a circle, types included', () => {
  expect(circles()).toEqual([]);
});

test('no two files have one name, but those that every element has', () => {
  const names = FILES.filter((file) => !file.startsWith('locales/')).map((file) => file.replace(/^.*\//, ''));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice.filter((name) => !['element.ts', 'styles.ts'].includes(name))).toEqual([]);
});

/** The list of the lazy parts knows them all, by `import()` only. */
function isList(file: string): boolean {
  return ['core/parts.ts'].includes(file);
}

function roomOf(file: string): string {
  const rooms = Object.keys(BELOW).filter((room) => isIn(file, room));
  return rooms.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function isPackage(name: string): boolean {
  return !name.endsWith('.ts');
}

/** Every way from a file back to itself, each once. */
function circles(): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  function walk(file: string, path: readonly string[]): void {
    if (path.includes(file)) return void found.push([...path.slice(path.indexOf(file)), file]);
    if (done.has(file)) return;
    for (const {to} of imports.filter(({from}) => from === file)) walk(to, [...path, file]);
    done.add(file);
  }
  for (const file of FILES) walk(file, []);
  return found;
}

function importsOf(from: string): Import[] {
  return [...readFileSync(join(SOURCE, from), 'utf8').matchAll(STATEMENT)].map(([, type, to = '']) => ({
    from,
    to: to.startsWith('.')
      ? relative(SOURCE, join(SOURCE, dirname(from), to.replace(/\.js$/, '.ts')))
          .split(sep)
          .join('/')
      : to,
    isType: type !== undefined,
  }));
}
