import {expect, test} from 'vitest';
import {judgeConfig} from '../../src/config/judge.js';
import {NAME} from '../../src/config/named.js';
import {fromObject} from '../../src/config/raw.js';
import {createRecord} from '../../src/consent/consent.js';
import {parseRecord} from '../../src/consent/record.js';
import {usualCategory} from '../../src/services/catalogue.js';
import {createRandom, hostileOptions} from '../support/hostile.js';

const TIMES = 100_000;
const SEED = 20_261_101;
const NOW = 1_800_000_000;
const CATEGORIES = ['analytics', 'functional', 'advertising'];

const GOOD = `v=1&r=0&t=${NOW - 86_400}&g=analytics+functional&d=advertising&s=b&h=a1b2+c3d4`;
const PIECES = [
  '&',
  '=',
  '+',
  '-',
  '%2B',
  ' ',
  '"',
  '\0',
  'ё',
  '__proto__',
  'constructor',
  'analytics',
  'advertising',
  'v=1',
  'v=2',
  'r=1',
  't=1',
  `t=${NOW + 1000}`,
  'g=',
  'd=',
  's=b',
  's=y',
  'h=',
  '&g=advertising',
  '0',
  '9',
  'a',
];
const inheritance = (): string =>
  JSON.stringify([Object.prototype, Array.prototype].map((prototype) => Reflect.ownKeys(prototype).map(String)));

test(`no cookie out of ${TIMES} grants what it does not clearly state [L11]`, () => {
  const random = createRandom(SEED);
  const below = (end: number): number => Math.floor(random() * end);
  const before = inheritance();
  const consent = createRecord(judgeConfig(fromObject({categories: CATEGORIES})), usualCategory);
  let understood = 0;
  for (let time = 0; time < TIMES; time++) {
    let value = random() < 0.05 ? '' : GOOD;
    for (let edits = below(4); edits >= 0; edits--) {
      const [start, piece] = [below(value.length + 1), PIECES[below(PIECES.length)] ?? ''];
      value = value.slice(0, start) + piece + value.slice(start + below(random() < 0.5 ? 1 : 12));
    }
    const choice = parseRecord(value);
    if (!choice) continue;
    understood++;
    expectStated(value, choice.granted, choice.denied);
    consent.restore(choice, NOW, 'api');
    const isFuture = choice.time > NOW + 60;
    if (isFuture && CATEGORIES.some(consent.has)) expect.fail(`from the future: ${value}`);
  }
  // If it were none, or all, this test would say nothing.
  expect(understood).toBeGreaterThan(TIMES / 100);
  expect(understood).toBeLessThan(TIMES / 2);
  expect(inheritance()).toBe(before);
});

/** Reads the value in the plainest way there is. */
function expectStated(value: string, granted: readonly string[], denied: readonly string[]): void {
  const fields = value.split('&').map((field) => field.split('='));
  const keys = fields.map(([key]) => key).join();
  const list = (key: string): string => fields.find(([found]) => found === key)?.[1] ?? '';
  const isClear =
    /^v,r,t,g,d,s(,h)?$/.test(keys) &&
    list('v') === '1' &&
    list('g') === granted.join('+') &&
    list('d') === denied.join('+') &&
    !granted.some((name) => denied.includes(name));
  if (!isClear) expect.fail(`not clear, but understood: ${value}`);
}

test(`no configuration out of ${TIMES} breaks the judge or grants anything [L05]`, () => {
  const random = createRandom(SEED);
  const before = inheritance();

  for (let time = 0; time < TIMES; time++) {
    const options = hostileOptions(random);
    const config = judgeConfig(fromObject(options));
    const {categories, services, expires, revision} = config;
    const places = ['necessary', ...categories.map(({name}) => name)];
    const isSound =
      categories.every(({name}) => NAME.test(name) && name !== 'necessary') &&
      services.every(({name, category}) => NAME.test(name) && places.includes(category) && !places.includes(name)) &&
      [expires, revision].every(Number.isInteger) &&
      expires >= 1 &&
      expires <= 395;
    if (!isSound) expect.fail(`judged wrongly: ${JSON.stringify(options)}`);
    const {has} = createRecord(config, usualCategory);
    const optional = services.filter(({category}) => category !== 'necessary');
    const granted = [...places.slice(1), ...optional.map(({name}) => name), 'constructor', '__proto__'].filter(has);
    if (granted[0] !== undefined) expect.fail(`granted ${granted}: ${JSON.stringify(options)}`);
  }
  expect(inheritance()).toBe(before);
});
