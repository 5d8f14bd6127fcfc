// A reporter of vitest: a line for each file that has finished, and every result in a file as soon as it is there, so that
// it counts even when the run is cut short.
import {appendFileSync} from 'node:fs';
import {relative} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

/** @typedef {import('vitest/node').TestCase} TestCase */
/** @typedef {import('vitest/node').TestModule} TestModule */
/** @typedef {import('vitest/node').Vitest} Vitest */
/** @typedef {{message: string, stack?: string, diff?: string}} Reason */
/**
 * One line of the file: a test that ran, a failure outside of all tests, or the end of the run.
 * @typedef {{kind: 'test', name: string, passed: boolean, seconds: number, reasons: readonly string[]}
 *   | {kind: 'error', name: string, reasons: readonly string[]}
 *   | {kind: 'end'}} Result
 */

/** The runner's own lines say nothing about a failure. */
const FOREIGN = /node_modules|__vitest_browser__|at new Promise/;

export default class Lines {
  /** @type {string} */
  #root = '';

  /** @type {Map<string, Record<string, number>>} by module: how many tests ended how */
  #counts = new Map();

  /** @type {Map<string, Set<string>>} by module: why tests did not run */
  #notes = new Map();

  /** @param {Vitest} vitest */
  onInit(vitest) {
    this.#root = vitest.config.root;
  }

  /** @param {TestCase} test */
  onTestCaseResult(test) {
    const result = test.result();
    const {state, errors = []} = result;
    if (result.state === 'skipped' && result.note) this.#notesOf(test.module).add(result.note);
    const counts = this.#counts.get(test.module.id) ?? {};
    counts[state] = (counts[state] ?? 0) + 1;
    this.#counts.set(test.module.id, counts);
    if (state !== 'passed' && state !== 'failed') return;
    const name = `${this.#nameOf(test.module)} > ${test.fullName}`;
    const reasons = this.#reasons(errors);
    if (state === 'failed') console.log(`FAILED ${name}`);
    keep({kind: 'test', name, passed: state === 'passed', seconds: (test.diagnostic()?.duration ?? 0) / 1000, reasons});
  }

  /** @param {TestModule} module */
  onTestModuleEnd(module) {
    const name = this.#nameOf(module);
    const counts = Object.entries(this.#counts.get(module.id) ?? {}).map(([state, count]) => `${count} ${state}`);
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    console.log(`${module.ok() ? 'ok    ' : 'FAILED'} ${name} (${seconds} s): ${counts.join(', ') || 'no test ran'}`);
    for (const note of this.#notesOf(module)) console.log(`NOT RUN in ${name}: ${note}`);
    this.#keepErrors(name, module.errors());
    for (const suite of module.children.allSuites()) this.#keepErrors(`${name} > ${suite.fullName}`, suite.errors());
  }

  /**
   * @param {readonly TestModule[]} _modules
   * @param {readonly Reason[]} errors of no test
   * @param {string} reason
   */
  onTestRunEnd(_modules, errors, reason) {
    this.#keepErrors('outside of all tests', errors);
    if (reason !== 'interrupted') keep({kind: 'end'});
  }

  /** @param {TestModule} module */
  #notesOf({id}) {
    const notes = this.#notes.get(id) ?? new Set();
    this.#notes.set(id, notes);
    return notes;
  }

  /** @param {TestModule} module */
  #nameOf(module) {
    return `${module.project.name} ${relative(this.#root, module.moduleId)}`;
  }

  /**
   * @param {string} name
   * @param {readonly Reason[]} errors
   */
  #keepErrors(name, errors) {
    if (errors.length > 0) keep({kind: 'error', name, reasons: this.#reasons(errors)});
  }

  /** @param {readonly Reason[]} errors */
  #reasons(errors) {
    return errors.map(({message, stack, diff = ''}) => {
      const lines = (stack?.includes(message) ? stack : `${message}\n${stack ?? ''}`).split('\n');
      const own = lines.filter((line) => !FOREIGN.test(line));
      // The message says that two values differ, and not where.
      return [...own, ...stripVTControlCharacters(diff).split('\n')]
        .join('\n')
        .replaceAll(`${this.#root}/`, '')
        .trimEnd();
    });
  }
}

/** @param {Result} result */
function keep(result) {
  // Written at once: the next thing that happens may be the end of this process.
  appendFileSync(process.env.KELISIM_RESULTS ?? '/dev/null', `${JSON.stringify(result)}\n`);
}
