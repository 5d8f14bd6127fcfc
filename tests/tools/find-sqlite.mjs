import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where ensure-sqlite.mjs puts the engine: in it, what the tests have made finds it as it would on a site's server. */
export const ENGINES = join(root, 'tests/.output');

/** Whether this Node.js brings SQLite itself, which is from 22.13 on. */
export function hasOwnSqlite() {
  try {
    createRequire(import.meta.url)('node:sqlite');
    return true;
  } catch {
    return false;
  }
}

/**
 * The folder of the package better-sqlite3, if it is there and works with this Node.js.
 * @returns {string | undefined}
 */
export function findEngine() {
  const folders = [ENGINES, root].map((each) => join(each, 'node_modules/better-sqlite3'));
  return folders.find((folder) => existsSync(folder) && works(folder));
}

/** @type {string | undefined} what the tests of SQLite miss here */
export const missingSqlite =
  hasOwnSqlite() || findEngine() !== undefined
    ? undefined
    : `Node.js ${process.versions.node} has no SQLite, and better-sqlite3 is not there: node tests/tools/ensure-sqlite.mjs installs it`;

/** @param {string} folder */
function works(folder) {
  try {
    // By another process: what was made for another Node.js may end the one that loads it.
    const code = "new (require(process.argv[1]))(':memory:').prepare('select 1').get()";
    execFileSync(process.execPath, ['-e', code, folder], {stdio: 'ignore', timeout: 30_000});
    return true;
  } catch {
    return false;
  }
}
