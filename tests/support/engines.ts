import {test, type TestAPI} from 'vitest';
import type {Engine} from './engine.js';
import {chromiumEngine, firefoxEngine} from './playwright-engine.js';
import {webkitEngine} from './webkit-engine.js';

const wanted = process.env.KELISIM_ENGINES?.split(/[\s,]+/).filter(Boolean);

/** The engines to test in, for `describe.each(engines)('… in $name', (engine) => …)`. KELISIM_ENGINES restricts them. */
export const engines: readonly Engine[] = [chromiumEngine, firefoxEngine, webkitEngine].filter(
  ({name}) => wanted === undefined || wanted.includes(name),
);

/** Whether it is the engine for tests that are the same in every engine: words, tables, rules, third parties. */
export function isFirst(engine: Engine): boolean {
  return engine === engines[0];
}

/** A test of something that is the same in every engine. */
export function inFirst(engine: Engine): TestAPI {
  return test.runIf(isFirst(engine)) as TestAPI;
}
