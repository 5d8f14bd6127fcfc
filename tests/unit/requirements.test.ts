import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {GAPS} from '../support/gaps.js';
import {marked, proofs} from '../support/proofs.js';
import {REQUIREMENTS, type Requirement} from '../support/requirements.js';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'demo/guide/en/requirements.md');
/** The requirements in full, where they lie beside this repository. */
const FULL = join(ROOT, '../shared/REQUIREMENTS.md');

const PROOFS = proofs();
const proven = new Set(PROOFS.flatMap(({rows}) => rows));
const ids = REQUIREMENTS.map(({id}) => id);

/** Words of a source as text of a table in Markdown. */
const escaped = (text: string): string => text.replace(/[\\|<>*_`[\]]/g, String.raw`\$&`);

function proofOf({id}: Requirement): string {
  const tests = PROOFS.filter(({rows}) => rows.includes(id)).map(({file, name}) => `${escaped(name)} (\`${file}\`)`);
  if (tests.length) return tests.join('<br>');
  return GAPS[id] ? `**Not yet.** ${GAPS[id]}` : 'No test yet.';
}

const INTRO = `# What the law asks, and the test that proves it

Each row is a rule that a consent tool has to keep, and the last column names the tests of the library that prove it. A test has the rows in its name, and \`npm run document\` makes this page of those names. Weight 5 means that there is no consent without it, weight 4 that a law or a standard asks for it. A rule of weight 4 or 5 without a test fails the tests, unless it is listed with what is missing. In the names \`%s\`, \`%d\` and \`$name\` stand for the cases of a test.

This page is no legal advice.`;

/** The page of the guide: every row with the tests that prove it. The tables are as wide as their words, so that a row that changes is one line. */
function page(): string {
  const kinds = {L: 'Law', A: 'Accessibility', M: 'One jurisdiction, or one feature', N: 'Good practice'};
  const sections = Object.entries(kinds).map(([kind, title]) => {
    const rows = REQUIREMENTS.filter(({id}) => id.startsWith(kind)).map(
      (row) => `| ${row.id} | ${row.weight} | ${row.says} | ${row.source} | ${proofOf(row)} |`,
    );
    const head = ['| Row | Weight | What is asked | Source | Proved by |', '| --- | --- | --- | --- | --- |'];
    return `## ${title}\n\n<!-- prettier-ignore -->\n${[...head, ...rows].join('\n')}`;
  });
  return `${[INTRO, ...sections].join('\n\n')}\n`;
}

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

test('the page of the guide is the one that the tests make', () => {
  const made = page();
  if (process.env.KELISIM_DOCUMENT) {
    mkdirSync(dirname(PAGE), {recursive: true});
    writeFileSync(PAGE, made);
  } else expect(readFileSync(PAGE, 'utf8')).toBe(made);
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
