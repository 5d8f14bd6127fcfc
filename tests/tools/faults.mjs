// Runs the fault cases that may lie beside this repository against dist/web/. Without them there is nothing to run.
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {findBrowser, findHeadlessShell} from './browsers.mjs';
import {runStep} from './step.mjs';

/** Some cases wait for a set time. On a busy machine a whole browser can be too late for them. */
const shell = findHeadlessShell();

/** How many cases run side by side: each waits for a page most of the time. Whole browsers need more of two cores. */
const LANES = shell === undefined ? 4 : 6;

/**
 * @param {string} root of the repository
 * @param {string} output folder for the copy and its results
 * @returns {Promise<{passed: number, failures: string[]} | undefined>} undefined without the cases
 */
export async function runFaults(root, output) {
  const source = join(root, '../shared/faults');
  if (!existsSync(source)) return undefined;
  // A copy, so that the cases find the adapter beside them, and playwright-core, which npm may have put below playwright.
  const copy = join(output, 'faults');
  cpSync(source, copy, {recursive: true, filter: (path) => !path.endsWith('node_modules')});
  cpSync(join(root, 'tests/faults/adapter.mjs'), join(copy, 'own-adapter.mjs'));
  const fromPlaywright = createRequire(createRequire(import.meta.url).resolve('playwright/package.json'));
  const playwrightCore = dirname(fromPlaywright.resolve('playwright-core/package.json'));
  mkdirSync(join(copy, 'node_modules'), {recursive: true});
  symlinkSync(playwrightCore, join(copy, 'node_modules/playwright-core'), 'junction');
  const lanes = await Promise.all(
    (await lanesOf(copy)).map((ids, lane) => runLane(ids, copy, join(output, `faults-${lane}.json`), root)),
  );
  return {
    passed: lanes.reduce((sum, {passed}) => sum + passed, 0),
    failures: lanes.flatMap(({failures}) => failures),
  };
}

/**
 * The ids of all cases, in as many lists as run side by side. Neighbours are alike, so they are dealt out in turn.
 * @param {string} copy folder of the cases
 */
async function lanesOf(copy) {
  const files = readdirSync(join(copy, 'cases')).filter((name) => name.endsWith('.mjs'));
  /** @type {{default: {id: string}[]}[]} */
  const modules = await Promise.all(files.map((name) => import(pathToFileURL(join(copy, 'cases', name)).href)));
  const ids = modules.flatMap(({default: cases}) => cases.map(({id}) => id)).toSorted();
  return Array.from({length: LANES}, (_, lane) => ids.filter((_id, index) => index % LANES === lane));
}

/**
 * @param {readonly string[]} ids
 * @param {string} copy folder of the cases
 * @param {string} results a file for them
 * @param {string} root of the repository
 */
async function runLane(ids, copy, results, root) {
  const env = {KELISIM_DIST: join(root, 'dist'), CHROMIUM: shell ?? findBrowser('chromium')};
  const command = ['node', 'run.mjs', '--adapters', './own-adapter.mjs', '--only', ids.join(), '--out', results];
  const {text, end} = await runStep(command, {isShown: true, cwd: copy, env});
  if (!existsSync(results)) return countLines(text, end);
  /** @type {{id: string, status: string, title: string, detail?: string}[]} */
  const rows = JSON.parse(readFileSync(results, 'utf8'));
  const failures = rows.filter(({status}) => status === 'FAIL' || status === 'ERROR');
  return {
    passed: rows.filter(({status}) => status === 'PASS').length,
    failures: failures.map(({id, title, detail}) => `fault ${id}: ${title}\n${detail ?? ''}`),
  };
}

/**
 * What the cases said while they ran, when they did not come to their end.
 * @param {string} text
 * @param {string} end
 */
function countLines(text, end) {
  const rows = [...text.matchAll(/^(PASS|FAIL|ERROR) +\S+ +(\S+)/gm)];
  const failures = rows.filter(([, status]) => status !== 'PASS').map(([line]) => `fault ${line}`);
  return {
    passed: rows.filter(([, status]) => status === 'PASS').length,
    failures: [...failures, `the fault cases ended before their time${end}`],
  };
}
