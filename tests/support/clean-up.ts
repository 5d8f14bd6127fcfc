import {afterAll, afterEach, beforeEach} from 'vitest';
import {sendAway, visitors} from './engine.js';
import {beginTest} from './hosts.js';
import {internet} from './internet.js';
import {endIdle} from './pool.js';
import type {Visitor} from './visitor.js';

let before: ReadonlySet<Visitor> = new Set();
let endTest = (): void => undefined;

beforeEach(() => {
  before = visitors();
  endTest = beginTest();
  internet.forget();
});

afterEach(async () => {
  await sendAway([...visitors()].filter((visitor) => !before.has(visitor)));
  endTest();
});

afterAll(async () => {
  await sendAway(visitors());
  internet.clear();
  await endIdle();
});
