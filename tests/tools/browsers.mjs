// Where the three browsers are on this machine: an environment variable, then the system, then Playwright's own.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';

/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */
/** @typedef {{variable: string, names: string[], playwright?: () => string, packages: string[]}} Browser */

/** @type {Readonly<Record<BrowserName, Browser>>} */
export const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    playwright: () => chromium.executablePath(),
    packages: ['chromium', 'fonts-dejavu-core'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    // Playwright's own Firefox speaks another protocol than the one used here, so only a released Firefox will do.
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER',
    names: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
};

/**
 * The path of a command, or of a file that is named with its whole path.
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(existsSync);
}

/**
 * The program of a browser, or undefined when this machine has none that starts.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const {variable, names, playwright} = browsers[name];
  const candidates = [process.env[variable], which(...names), playwright?.()];
  return candidates.find((path) => path !== undefined && existsSync(path) && starts(name, path));
}

/**
 * Chromium without its windows, if this machine has it in the same version: the same engine, for three quarters of the
 * processor time. It does not keep pages that are left.
 * @returns {string | undefined}
 */
export function findHeadlessShell() {
  // Anyone who names a Chromium wants that one.
  if (process.env[browsers.chromium.variable] !== undefined) return undefined;
  const [whole, shell] = [findBrowser('chromium'), which('chromium-headless-shell')];
  if (whole === undefined || shell === undefined) return undefined;
  return versionOf(shell) === versionOf(whole) ? shell : undefined;
}

/**
 * How Playwright is to start Firefox. By itself it would leave it behind when the process that has started it is killed.
 * @param {string} path of Firefox
 */
export function tieFirefox(path) {
  if (which('setpriv') === undefined) return {executablePath: path, env: environment()};
  const script = join(dirname(fileURLToPath(import.meta.url)), 'tied-firefox.sh');
  return {executablePath: script, env: {...environment(), KELISIM_FIREFOX: path}};
}

/** @returns {Record<string, string>} */
function environment() {
  return Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']));
}

/**
 * MiniBrowser, the window that WebKitWebDriver drives. It lives outside PATH.
 * @returns {string | undefined}
 */
export function findMiniBrowser() {
  const multiarch = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const folders = ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${multiarch}/webkit2gtk-${version}/MiniBrowser`);
  return which(process.env.WEBKIT_MINIBROWSER ?? 'MiniBrowser', ...folders);
}

/**
 * @param {BrowserName} name
 * @param {string} path
 */
function starts(name, path) {
  // The WebKit driver has no --version; it needs its window and a display to be of use.
  if (name === 'webkit') return findMiniBrowser() !== undefined && which('Xvfb') !== undefined;
  return versionOf(path) !== undefined;
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function versionOf(path) {
  const {stdout} = spawnSync(path, ['--version'], {timeout: 30_000, encoding: 'utf8'});
  return /\d+(\.\d+)+/.exec(stdout ?? '')?.[0];
}
