// What vitest-lines.mjs has kept of a run.
import {existsSync, readFileSync} from 'node:fs';

/** @typedef {import('./vitest-lines.mjs').Result} Result */

/**
 * How many tests passed, the reason for each failure, the slowest tests, and whether the run came to its end.
 * @param {string} file
 */
export function readResults(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // The last line may have been cut in two.
  const lines = text.split('\n').slice(0, -1);
  /** @type {Result[]} */
  const results = lines.map((line) => JSON.parse(line));
  const tests = results.filter((result) => result.kind === 'test');
  const failures = results.filter((result) => result.kind === 'error' || (result.kind === 'test' && !result.passed));
  return {
    passed: tests.filter(({passed}) => passed).length,
    failures: failures.map((result) => ('reasons' in result ? [result.name, ...result.reasons].join('\n') : '')),
    slowest: tests.toSorted((one, other) => other.seconds - one.seconds),
    isWhole: results.some(({kind}) => kind === 'end'),
  };
}
