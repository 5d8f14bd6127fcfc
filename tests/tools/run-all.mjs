// npm test: every check there is. The last line reads `N passed, N failed`, however it ends.
import {mkdirSync, readdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runFaults} from './faults.mjs';
import {endSteps, runStep} from './step.mjs';
import {readResults} from './vitest-results.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const output = join(root, 'tests/.output');
const engines = process.env.KELISIM_ENGINES?.split(/[\s,]+/).filter(Boolean) ?? [];

/** The recipes for frameworks download hundreds of packages, so they run where nobody waits, or where they are asked for. */
const frameworks = process.env.CI === 'true' ? '1' : process.env.KELISIM_FRAMEWORKS;

/** How many of the slowest tests are shown. */
const SLOWEST = 15;

/** @typedef {{name: string, command: readonly string[]}} Step */

/** Each step counts as one test. Without the build the rest would say nothing. */
const BUILD = {name: 'build', command: ['npm', 'run', '--silent', 'build']};

/** What ensure-sqlite.mjs keeps in the folder of results. */
const ENGINES = ['node_modules', 'package.json', 'package-lock.json'];

/** It compiles, so it has a line of its own beside the others. */
const SQLITE = {name: 'SQLite', command: ['node', 'tests/tools/ensure-sqlite.mjs']};

/** What runs beside the build, in two rows that take about as long as it does. The first: */
const BESIDE_BUILD = [
  {name: 'guide', command: ['npm', 'run', '--silent', 'build:guide']},
  {name: 'browsers', command: ['node', 'tests/tools/ensure-browsers.mjs', ...engines]},
  {name: 'PostgreSQL', command: ['node', 'tests/tools/ensure-postgres.mjs']},
  {name: 'types of demo/playground', command: ['npx', 'tsc', '-p', 'demo/playground']},
  {name: 'lint', command: ['npx', 'oxlint']},
  {name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.']},
];

/** The second row. */
const TYPES = [
  {name: 'types of src', command: ['npx', 'tsc', '--noEmit']},
  {name: 'types of src/server', command: ['npx', 'tsc', '-p', 'src/server', '--noEmit']},
  {name: 'types of src/cli', command: ['npx', 'tsc', '-p', 'src/cli']},
  {name: 'types of tests', command: ['npx', 'tsc', '-p', 'tests/tsconfig.json', '--noEmit']},
];

let passed = 0;
/** @type {string[]} */
const failures = [];
/** @type {string | undefined} what was running when somebody asked to stop */
let interrupted;
/** @type {Set<string>} */
const running = new Set();

process.chdir(root);
mkdirSync(output, {recursive: true});
// An engine that an earlier run has compiled stays.
for (const name of readdirSync(output).filter((each) => !ENGINES.includes(each))) {
  rmSync(join(output, name), {recursive: true, force: true});
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);

const [sound] = await Promise.all([check(BUILD), checkInTurn(BESIDE_BUILD), checkInTurn(TYPES), check(SQLITE)]);
if (sound) await during('vitest', runVitest);
if (sound) await during('the fault cases', runFaultCases);

for (const failure of failures) console.log(`\nFAILED ${failure}`);
if (passed + failures.length === 0) failures.push('nothing ran');
process.exitCode = failures.length === 0 ? 0 : 1;
if (interrupted !== undefined) console.log(`\nINTERRUPTED during ${interrupted}: only what ran until then counts`);
console.log(`\n${passed} passed, ${failures.length} failed`);

/**
 * Does a part of the work, unless somebody has asked to stop.
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function during(name, work) {
  if (interrupted !== undefined) return;
  running.add(name);
  await work();
  running.delete(name);
}

/** Ends what is running. What would come then does not start. */
function interrupt() {
  if (interrupted !== undefined) return;
  interrupted = [...running].join(', ');
  count(0, [`${interrupted}: interrupted`]);
  endSteps();
}

/** @param {readonly Step[]} steps */
async function checkInTurn(steps) {
  for (const step of steps) await check(step);
}

/** @param {Step} step */
async function check({name, command}) {
  let ok = false;
  await during(name, async () => {
    const start = Date.now();
    const result = await runStep(command);
    ok = result.ok;
    // The person who interrupts it has been told so already.
    if (interrupted !== undefined) return;
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    for (const line of result.text.split('\n').filter((each) => each.startsWith('NOT RUN'))) console.log(line);
    count(ok ? 1 : 0, ok ? [] : [`${name}${result.end}\n${result.text.trim()}`]);
  });
  return ok;
}

async function runVitest() {
  const file = join(output, 'vitest.jsonl');
  const command = ['npx', 'vitest', 'run', '--config', 'tests/vitest.config.ts'];
  const {ok, text, end} = await runStep([...command, '--reporter=./tests/tools/vitest-lines.mjs'], {
    isShown: true,
    env: {KELISIM_RESULTS: file, KELISIM_FRAMEWORKS: frameworks},
  });
  const result = readResults(file);
  count(result.passed, result.failures);
  console.log('\nThe slowest tests:');
  for (const {seconds, name} of result.slowest.slice(0, SLOWEST)) console.log(`${seconds.toFixed(1)} s  ${name}`);
  if (interrupted !== undefined) return;
  if (!result.isWhole) count(0, [`vitest ended before its tests did${end}\n${text.slice(-4000)}`]);
  else if (result.passed + result.failures.length === 0) count(0, ['vitest ran no test']);
  // An error outside of all tests may be in no test's result.
  else if (!ok && result.failures.length === 0) count(0, [`vitest ended with an error${end}\n${text.slice(-4000)}`]);
}

async function runFaultCases() {
  const faults = await runFaults(root, output);
  if (faults !== undefined) count(faults.passed, faults.failures);
}

/**
 * @param {number} successes
 * @param {readonly string[]} reasons one for each failure
 */
function count(successes, reasons) {
  passed += successes;
  failures.push(...reasons);
}
