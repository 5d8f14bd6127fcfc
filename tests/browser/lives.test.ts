import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createConsent, type Kelisim} from '../../src/index.js';
import {createRandom, hostileOptions} from '../support/hostile.js';
import {clearJar} from './jar.js';

const LIVES = 500;
const SEED = 20_261_126;

/** What nobody caught. */
let uncaught: string[];

const note = (event: Event): void => {
  const {reason, message} = event as Event & {readonly reason?: unknown; readonly message?: string};
  uncaught.push(`${reason ?? message}`);
};

beforeEach(() => {
  uncaught = [];
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const name of ['error', 'unhandledrejection']) addEventListener(name, note);
});
afterEach(() => {
  for (const name of ['error', 'unhandledrejection']) removeEventListener(name, note);
  vi.restoreAllMocks();
  clearJar();
});

/** The names that wait for consent. */
function optionalNames(kelisim: Kelisim): string[] {
  const {categories, services, used} = kelisim.receipt().config;
  const asked = categories.filter(({name}) => used.has(name));
  const optional = services.filter(({category}) => category !== 'necessary');
  return [...asked, ...optional].map(({name}) => name);
}

const ACTS: readonly ((kelisim: Kelisim, names: readonly string[]) => boolean | undefined)[] = [
  (kelisim) => (kelisim.acceptAll(), true),
  (kelisim) => (kelisim.rejectAll(), false),
  (kelisim) => (kelisim.withdraw(), false),
  (kelisim, names) => (kelisim.save(Object.fromEntries(names.map((name) => [name, true]))), true),
  (kelisim, names) => (kelisim.save(Object.fromEntries(names.map((name) => [name, false]))), false),
  (kelisim) => void kelisim.show(),
  (kelisim) => void kelisim.showPreferences(),
  (kelisim) => void kelisim.hide(),
  (kelisim) => void kelisim.setLanguage('kk'),
];

test(`${LIVES} lives with hostile options: no exception, no rejection, and no grant that nobody gave`, async () => {
  const random = createRandom(SEED);
  for (let life = 0; life < LIVES; life += 1) {
    clearJar();
    const options = hostileOptions(random);
    const kelisim = createConsent(options);
    const names = optionalNames(kelisim);
    let answer = false;
    expect(names.filter(kelisim.has), JSON.stringify(options)).toEqual([]);
    for (let turn = 0; turn < 4; turn += 1) {
      answer = ACTS[Math.floor(random() * ACTS.length)]?.(kelisim, names) ?? answer;
      expect(
        names.filter((name) => kelisim.has(name) !== answer),
        JSON.stringify(options),
      ).toEqual([]);
    }
    kelisim.destroy();
    // Some parts arrive after the end of a life.
    if (life % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(uncaught).toEqual([]);
  expect(document.querySelector('kelisim-banner, kelisim-button, kelisim-status')).toBeNull();
});
