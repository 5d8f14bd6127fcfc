import {afterAll, afterEach, beforeEach} from 'vitest';
import {sendAway, visitors} from './engine.js';
import {internet} from './internet.js';
import type {Visitor} from './visitor.js';

let before: ReadonlySet<Visitor> = new Set();

beforeEach(() => {
  before = visitors();
  internet.forget();
});

afterEach(() => sendAway([...visitors()].filter((visitor) => !before.has(visitor))));

afterAll(() => sendAway(visitors()));
