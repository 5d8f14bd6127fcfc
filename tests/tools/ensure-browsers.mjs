// node tests/tools/ensure-browsers.mjs [chromium] [firefox] [webkit]: finds or installs them; one line for each.
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {browsers, findBrowser, findHeadlessShell, which} from './browsers.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

export {findBrowser};

let updated = false;

/**
 * Finds each browser, installing what is missing. Returns the paths, and one sentence for each that cannot be found.
 * @param {readonly BrowserName[]} names
 */
export function ensureBrowsers(names) {
  /** @type {Partial<Record<BrowserName, string>>} */
  const paths = {};
  /** @type {string[]} */
  const missing = [];
  for (const name of names) {
    const path = findBrowser(name) ?? installWithPlaywright(name) ?? installWithApt(name);
    if (path === undefined) missing.push(sentence(name));
    else paths[name] = path;
  }
  if (which('openssl') === undefined && !apt('openssl')) {
    missing.push('No openssl: install it, the test server makes its certificate with it.');
  }
  return {paths, missing};
}

/** @param {BrowserName} name */
function sentence(name) {
  const {variable, packages} = browsers[name];
  return `No ${name}: set ${variable} to its path, or install it (on Debian: apt-get install ${packages.join(' ')}).`;
}

/** @param {BrowserName} name */
function installWithPlaywright(name) {
  if (browsers[name].playwright === undefined) return undefined;
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', name], 300_000) ? findBrowser(name) : undefined;
}

/** @param {BrowserName} name */
function installWithApt(name) {
  return apt(...browsers[name].packages) ? findBrowser(name) : undefined;
}

/** Debian's Chromium has its headless shell in a package of its own. The tests are slower without it, and no worse. */
function ensureHeadlessShell() {
  const isDebians = findBrowser('chromium') === '/usr/bin/chromium';
  if (isDebians && findHeadlessShell() === undefined) apt('chromium-headless-shell');
  return findHeadlessShell();
}

/** @param {string[]} packages */
function apt(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || which('apt-get') === undefined) return false;
  updated ||= run('apt-get', ['update', '-qq'], 300_000);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], 900_000);
}

/**
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {number} timeout milliseconds
 */
function run(command, commandArguments, timeout) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync(command, commandArguments, {stdio: ['ignore', 2, 2], timeout, env}).status === 0;
}

/** @param {readonly string[]} words */
function browserNames(words) {
  const all = /** @type {BrowserName[]} */ (Object.keys(browsers));
  return words.length === 0 ? all : all.filter((name) => words.includes(name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {paths, missing} = ensureBrowsers(browserNames(process.argv.slice(2)));
  for (const [name, path] of Object.entries(paths)) console.log(`${name}: ${path}`);
  const shell = paths.chromium === undefined ? undefined : ensureHeadlessShell();
  if (shell !== undefined) console.log(`chromium without windows: ${shell}`);
  for (const line of missing) console.error(line);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
