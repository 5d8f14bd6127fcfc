import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {expect, test} from 'vitest';

interface Import {
  readonly from: string;
  readonly to: string;
}

const SOURCE = join(import.meta.dirname, '../../src');
/** Where the interface's files are put together: its entries. */
const INTERFACE_ENTRIES = [
  'interface.ts',
  'script-preferences.ts',
  'script-status.ts',
  'script-embed.ts',
  'script-declaration.ts',
  'script-languages.ts',
];
const STATIC_VALUE = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s*)?'([^']+)'/gm;

const imports = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .flatMap(importsOf);

test('the core has no Lit', () => {
  expect(imports.filter(({from, to}) => !from.startsWith('ui/') && /^(@lit|lit)/.test(to))).toEqual([]);
});

test('nothing imports the interface but its own entries', () => {
  const outside = imports.filter(({from}) => !from.startsWith('ui/') && !INTERFACE_ENTRIES.includes(from));
  expect(outside.filter(({to}) => to.startsWith('ui/'))).toEqual([]);
});

test('the interface imports only types of the core, and the way past hostile markup', () => {
  const own = (to: string): boolean => /^((ui|locales)\/|page\.js$)/.test(to) || /^(@lit|lit)/.test(to);
  expect(imports.filter(({from, to}) => from.startsWith('ui/') && !own(to))).toEqual([]);
});

test('the domain depends on nothing', () => {
  expect(imports.filter(({from, to}) => from.startsWith('consent/') && !to.startsWith('consent/'))).toEqual([]);
});

function importsOf(file: string): Import[] {
  const from = file.split(sep).join('/');
  return [...readFileSync(join(SOURCE, file), 'utf8').matchAll(STATIC_VALUE)].map(([, to = '']) => ({
    from,
    to: to.startsWith('.')
      ? relative(SOURCE, join(SOURCE, dirname(file), to))
          .split(sep)
          .join('/')
      : to,
  }));
}
