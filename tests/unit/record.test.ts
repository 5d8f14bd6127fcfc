import {expect, test} from 'vitest';
import {formatRecord} from '../../src/consent/format-record.js';
import {parseRecord, SOURCES, type StoredChoice} from '../../src/consent/record.js';

const NOW = 1_800_000_000;
const DAY = 86_400;
const GOOD = `v=1&r=0&t=${NOW - DAY}&g=analytics+functional&d=advertising&s=b`;

const CHOICE: StoredChoice = {
  granted: ['analytics', 'functional'],
  denied: ['advertising'],
  time: NOW - DAY,
  revision: 0,
  source: 'banner',
  recipients: [],
};

test('reads the example of the documentation', () => {
  expect(parseRecord(GOOD)).toEqual(CHOICE);
});

test('writes it the same way', () => {
  expect(formatRecord(CHOICE)).toBe(GOOD);
});

test.each<[string, Partial<StoredChoice>]>([
  ['everything granted', {granted: ['analytics', 'functional', 'advertising'], denied: []}],
  ['everything denied', {granted: [], denied: ['analytics', 'functional', 'advertising']}],
  ['nothing at all', {granted: [], denied: []}],
  ['names with every allowed sign', {granted: ['A-b_9', 'x'.repeat(64)], denied: ['yandex-metrika']}],
  ['names of the language itself', {granted: ['constructor'], denied: ['toString']}],
  ['a high revision', {revision: 100_000_000}],
  ['recipients', {recipients: ['0000', 'zzzz', 'a1b2']}],
  ['one recipient', {recipients: ['a1b2']}],
  ['the first second of 1970', {time: 0}],
  ['now', {time: NOW}],
])('what is written is read back: %s', (_, part) => {
  const choice = {...CHOICE, ...part};
  expect(parseRecord(formatRecord(choice))).toEqual(choice);
});

test.each(Object.values(SOURCES))('what is written is read back: source %s', (source) => {
  expect(parseRecord(formatRecord({...CHOICE, source}))).toEqual({...CHOICE, source});
});

test('every truncation is no consent', () => {
  const whole = `${GOOD}&h=a1b2`;
  const parsed = [...whole].map((_, end) => whole.slice(0, end)).filter((value) => parseRecord(value));
  // Complete in itself, but for the hashes; without them no named recipient is granted anything.
  expect(parsed.filter((value) => value !== GOOD && !value.startsWith(`${GOOD}&h=`))).toEqual([]);
});

test.each([
  ['empty', ''],
  ['words', 'yes'],
  ['JSON', '{"analytics":true}'],
  ['another format', GOOD.replace('v=1', 'v=2')],
  ['no format', GOOD.replace('v=1&', '')],
  ['format 10', GOOD.replace('v=1', 'v=10')],
  ['no revision', GOOD.replace('r=0&', '')],
  ['a negative revision', GOOD.replace('r=0', 'r=-1')],
  ['a fractional revision', GOOD.replace('r=0', 'r=0.5')],
  ['a revision that is a word', GOOD.replace('r=0', 'r=NaN')],
  ['an empty time', GOOD.replace(/t=\d+/, 't=')],
  ['a negative time', GOOD.replace('t=', 't=-')],
  ['time in milliseconds', GOOD.replace(/t=(\d+)/, 't=$1000')],
  ['time as a power', GOOD.replace(/t=\d+/, 't=1e9')],
  ['grants twice', GOOD.replace('&d=', '&g=advertising&d=')],
  ['refusals twice', `${GOOD}&d=functional`],
  ['the format twice', `v=1&${GOOD}`],
  ['a name in both lists', GOOD.replace('d=advertising', 'd=analytics')],
  ['a name twice in one list', GOOD.replace('g=analytics', 'g=analytics+analytics')],
  ['another order', GOOD.replace(/g=([\w+]+)&d=(\w+)/, 'd=$2&g=$1')],
  ['no source', GOOD.replace('&s=b', '')],
  ['an unknown source', GOOD.replace('s=b', 's=z')],
  ['an inherited source', GOOD.replace('s=b', 's=__proto__')],
  ['an empty list of recipients', `${GOOD}&h=`],
  ['an unknown field', `${GOOD}&x=1`],
  ['an inherited field', `${GOOD}&__proto__=1`],
  ['something before it', ` ${GOOD}`],
  ['a new line behind it', `${GOOD}\n`],
  ['quotation marks', `"${GOOD}"`],
  ['percent signs', GOOD.replaceAll('+', '%2B')],
  ['spaces for plus signs', GOOD.replaceAll('+', ' ')],
  ['markup in a name', GOOD.replace('advertising', '<img>')],
  ['a null character', GOOD.replace('advertising', 'adv\0')],
  ['another script', GOOD.replace('advertising', 'аdvertising')],
  ['too long', GOOD.replace('advertising', 'a'.repeat(2048))],
  ['very long', 'v=1&r=0&t=1&g='.padEnd(1_000_000, 'a+')],
])('is no consent: %s', (_, value) => {
  expect(parseRecord(value)).toBeUndefined();
});

test('a long value is refused at once', () => {
  const start = performance.now();
  parseRecord(`v=1&r=0&t=1&g=${'+'.repeat(5_000_000)}`);
  expect(performance.now() - start).toBeLessThan(100);
});
