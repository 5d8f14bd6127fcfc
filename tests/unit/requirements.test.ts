import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {GAPS} from '../support/gaps.js';
import {requirementsPage, unsaidRules} from '../support/guide/requirements-page.js';
import {marked, proofs} from '../support/proofs.js';
import {REQUIREMENTS} from '../support/requirements.js';

const ROOT = join(import.meta.dirname, '../..');
/** The requirements in full, where they lie beside this repository. */
const FULL = join(ROOT, '../shared/REQUIREMENTS.md');

const PROOFS = proofs();
const proven = new Set(PROOFS.flatMap(({rows}) => rows));
const ids = REQUIREMENTS.map(({id}) => id);

test('every rule of weight 4 or 5 is proved by a test, or is a known gap', () => {
  const missing = REQUIREMENTS.filter(({id, weight}) => weight >= 4 && !proven.has(id) && !GAPS[id]);
  expect(missing.map(({id, says}) => `${id}: ${says}`)).toEqual([]);
});

test('no known gap is proved by a test: what is proved is no gap', () => {
  expect(Object.keys(GAPS).filter((id) => proven.has(id) || !ids.includes(id))).toEqual([]);
});

test('every mark in the name of a test is the id of a rule', () => {
  const unknown = PROOFS.filter(({rows}) => rows.some((row) => !ids.includes(row)));
  expect(unknown.map(({file, name, rows}) => `${file}: ${name} [${rows.join(', ')}]`)).toEqual([]);
});

test.each([
  ["test('it holds [L01]', () => {})", [['it holds', 'L01']]],
  ["test.each([['one']])('%s holds [L01, A02]', () => {})", [['%s holds', 'L01', 'A02']]],
  ['inFirst(engine)(`${name} holds [L01]`, () => {})', [['… holds', 'L01']]],
  ["describe('a group', () => { it('holds [L01]', () => {}) })", [['holds', 'L01']]],
  ["test.skip('it holds [L01]', () => {})", []],
  ["describe.skip('a group', () => { test('it holds [L01]', () => {}) })", []],
  ["test.todo('it holds [L01]')", []],
  ["// test('it holds [L01]', () => {})", []],
  ["test('it holds', () => {})", []],
])('a test that runs proves the rows in its name: %s', (source, expected) => {
  expect(marked('x.test.ts', source).map(({name, rows}) => [name, ...rows])).toEqual(expected);
});

test.each(['en', 'ru'] as const)('the page of the guide in %s is the one that the tests make', (language) => {
  const file = join(ROOT, `demo/guide/${language}/requirements.md`);
  const made = requirementsPage(language, PROOFS);
  if (process.env.KELISIM_DOCUMENT) writeFileSync(file, made);
  else expect(readFileSync(file, 'utf8')).toBe(made);
});

test('no rule is in Russian that there is no more', () => {
  requirementsPage('ru', PROOFS);
  expect(unsaidRules()).toEqual([]);
});

test.runIf(existsSync(FULL))('the rules here are those of the requirements in full, with their weights', () => {
  const full: [string, number][] = [];
  let weight = 0;
  for (const line of readFileSync(FULL, 'utf8').split('\n')) {
    weight = Number(/^### Weight (\d)/.exec(line)?.[1] ?? (line.startsWith('## ') ? 0 : weight));
    const [, id] = /^\| ([LAMN]\d\d) \|/.exec(line) ?? [];
    if (id && weight) full.push([id, weight]);
  }
  expect(REQUIREMENTS.map(({id, weight: own}) => [id, own]).toSorted()).toEqual(full.toSorted());
});
