// node tests/tools/ensure-sqlite.mjs: finds SQLite, or installs the package better-sqlite3 for the tests alone. It has to be
// compiled where its binaries are out of reach, so it is no package of the checkout: npm ci would take minutes.
import {spawnSync} from 'node:child_process';
import {rmSync, writeFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {ENGINES, findEngine, hasOwnSqlite} from './find-sqlite.mjs';

/** Milliseconds. */
const LIMIT = 600_000;

/** Without optimization it compiles in seconds instead of minutes, and the tests ask little of it. */
const FAST = {CFLAGS: '-O0', CXXFLAGS: '-O0', JOBS: '2'};

const reason = hasOwnSqlite() || findEngine() !== undefined ? undefined : install();
const folder = findEngine();
if (hasOwnSqlite()) console.log('SQLite: that of Node.js');
else if (folder !== undefined) console.log(`SQLite: ${folder}`);
else console.log(`NOT RUN: the tests of SQLite. It is not in Node.js ${process.versions.node}, and ${reason}`);

/** @returns {string} why it is not there, if it is not */
function install() {
  // A package of its own, so that npm leaves that of the checkout alone.
  mkdirSync(ENGINES, {recursive: true});
  writeFileSync(join(ENGINES, 'package.json'), '{"private": true, "allowScripts": {"better-sqlite3": true}}\n');
  rmSync(join(ENGINES, 'node_modules'), {recursive: true, force: true});
  const words = ['install', '--prefix', ENGINES, '--foreground-scripts', 'better-sqlite3@12'];
  const {status, signal, stdout, stderr, error} = spawnSync('npm', words, {
    cwd: ENGINES,
    timeout: LIMIT,
    encoding: 'utf8',
    env: {...process.env, ...FAST},
  });
  if (status === 0) return 'better-sqlite3 does not load after its installation.';
  const said = `${stdout}\n${stderr}`.match(/^.*\b(error|ERR!|ENOTFOUND|not found)\b.*$/gim)?.slice(0, 5) ?? [];
  const end = signal === null ? `code ${status}` : `${signal} after ${LIMIT / 1000} s`;
  return [`npm install better-sqlite3 ended with ${error?.message ?? end}:`, ...said].join('\n  ');
}
