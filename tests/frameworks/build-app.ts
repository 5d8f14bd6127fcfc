import {chmodSync, cpSync, existsSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {installPackage} from '../package/consumer.js';
import {ROOT} from '../package/dist.js';
import {runStep} from '../tools/step.mjs';

/** What a test run says of itself. Bundlers would build for tests. */
const OF_TESTS = /^(NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_OPTIONS)$/;

/** A framework counts nobody who runs the tests. */
const SILENT = {ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1'};

/** Installs an app of `demo/frameworks` with the library as npm packs it now, and builds it. Gives its folder. */
export async function buildApp(name: string): Promise<string> {
  const folder = join(ROOT, 'demo/frameworks', name);
  if (isInstalled(folder)) await renewLibrary(folder);
  else await run(folder, ['npm', 'ci', '--ignore-scripts'], 'its packages come from the npm registry');
  await run(folder, ['npm', 'run', 'build'], 'so nothing of it is tested');
  return folder;
}

/** The environment of somebody who runs a command by hand. */
export function ownEnvironment(): Record<string, string | undefined> {
  const names = Object.keys(process.env).filter((name) => OF_TESTS.test(name));
  // What is undefined here is left out of the environment that it is put over.
  return {...SILENT, ...Object.fromEntries(names.map((name) => [name, undefined]))};
}

/** An installation of the same lock file stays. */
function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs > statSync(join(folder, 'package-lock.json')).mtimeMs;
}

async function renewLibrary(folder: string): Promise<void> {
  const consumer = await installPackage();
  const library = join(folder, 'node_modules/kelisim');
  rmSync(library, {recursive: true, force: true});
  cpSync(join(consumer.folder, 'node_modules/kelisim'), library, {recursive: true});
  // npm makes what can be run so when it installs it.
  chmodSync(join(library, 'dist/cli.mjs'), 0o755);
  consumer.remove();
}

async function run(folder: string, command: readonly string[], what: string): Promise<void> {
  const {ok, text, end} = await runStep(command, {cwd: folder, env: ownEnvironment()});
  if (ok) return;
  const last = text.trim().split('\n').slice(-30).join('\n');
  throw new Error(`${folder}: "${command.join(' ')}" failed${end}, and ${what}.\n${last}`);
}
