// npm test: every check there is, one after the other. The last line reads `N passed, N failed`.
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runFaults} from './faults.mjs';
import {readReport} from './vitest-report.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const output = join(root, 'tests/.output');
const engines = process.env.KELISIM_ENGINES?.split(/[\s,]+/).filter(Boolean) ?? [];

/** Each step counts as one test. `essential`: without it the rest would say nothing. */
const steps = [
  {name: 'browsers', command: ['node', 'tests/tools/ensure-browsers.mjs', ...engines]},
  {name: 'types of src', command: ['npx', 'tsc', '--noEmit']},
  {name: 'types of tests', command: ['npx', 'tsc', '-p', 'tests/tsconfig.json', '--noEmit']},
  {name: 'lint', command: ['npx', 'oxlint']},
  {name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.']},
  {name: 'build', command: ['npm', 'run', '--silent', 'build'], essential: true},
];

let passed = 0;
let failed = 0;
/** @type {string[]} */
const failures = [];

process.chdir(root);
rmSync(output, {recursive: true, force: true});
mkdirSync(output, {recursive: true});

let sound = true;
for (const {name, command, essential} of steps) {
  const ok = await step(name, command);
  if (!ok && essential === true) sound = false;
}
if (sound) await runVitest();
const faults = sound ? await runFaults(root, output) : undefined;
if (faults) count(faults.passed, faults.failures);

for (const failure of failures) console.log(`\nFAILED ${failure}`);
if (passed + failed === 0) failed = 1;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

/**
 * @param {string} name
 * @param {readonly string[]} command
 */
async function step(name, command) {
  const start = Date.now();
  const {ok, text} = await run(command, false);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  count(ok ? 1 : 0, ok ? [] : [`${name}\n${text.trim()}`]);
  return ok;
}

async function runVitest() {
  const report = join(output, 'vitest.json');
  const config = ['--config', 'tests/vitest.config.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const {ok, text} = await run(['npx', 'vitest', 'run', ...config, ...reporters], true);
  if (!existsSync(report)) return count(0, [`vitest wrote no report\n${text.slice(-4000)}`]);
  const result = readReport(JSON.parse(readFileSync(report, 'utf8')), root);
  count(result.passed, result.failures);
  if (result.passed + result.failures.length === 0) count(0, ['vitest ran no test']);
  // An error outside of all tests is in no test's report.
  else if (!ok && result.failures.length === 0) count(0, [`vitest ended with an error\n${text.slice(-4000)}`]);
}

/**
 * @param {number} successes
 * @param {readonly string[]} reasons one for each failure
 */
function count(successes, reasons) {
  passed += successes;
  failed += reasons.length;
  failures.push(...reasons);
}

/**
 * @param {readonly string[]} command
 * @param {boolean} loud whether the output shows while it comes
 * @returns {Promise<{ok: boolean, text: string}>}
 */
function run([program = '', ...rest], loud) {
  return new Promise((resolve) => {
    const child = spawn(program, rest, {stdio: ['ignore', 'pipe', 'pipe']});
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
        if (loud) process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ok: false, text: String(error)}));
    child.on('close', (code) => resolve({ok: code === 0, text}));
  });
}
