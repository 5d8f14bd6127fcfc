import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const parts = [...readFileSync('src/core/parts.ts', 'utf8').matchAll(/^ {2}'?([\w-]+)'?: async \(\) => \(await /gm)];
const [, published = ''] = /^\*\*Files to publish\.\*\*(.*)$/m.exec(readFileSync('README.md', 'utf8')) ?? [];

test('the manual names every file to publish: core, parts, and no other', () => {
  const files = ['kelisim.js', ...parts.map(([, name]) => `kelisim-${name}.js`)];
  const named = [...published.matchAll(/`(kelisim[\w-]*\.js)`/g)].map(([, file]) => file);
  expect(named.toSorted()).toEqual(files.toSorted());
});
