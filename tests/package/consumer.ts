import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {ROOT} from './dist.js';

/** What a command printed, and whether it succeeded. */
export interface Outcome {
  readonly ok: boolean;
  /** Exit code. */
  readonly code: number;
  readonly text: string;
}

/** A folder of somebody who has installed the package, as npm packs it. */
export interface Consumer {
  readonly folder: string;
  /** The packed package. */
  readonly packed: string;
  write(file: string, text: string): void;
  /** Runs a program of Node's, or of the checkout (`vite`), in the folder or one inside. */
  run(command: readonly string[], options?: {folder?: string; environment?: Record<string, string>}): Promise<Outcome>;
  remove(): void;
}

export async function installPackage(): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-'));
  const packed = await execute('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT);
  const [{filename}] = JSON.parse(packed.text.slice(packed.text.indexOf('['))) as [{filename: string}];
  const consumer: Consumer = {
    folder,
    packed: join(folder, filename),
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), {recursive: true});
      writeFileSync(join(folder, file), text);
    },
    run: ([program = '', ...rest], {folder: inside = '.', environment = {}} = {}) =>
      execute(program, rest, join(folder, inside), environment),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
  consumer.write('package.json', '{"private": true, "type": "module"}');
  const own = join(folder, 'node_modules/kelisim');
  mkdirSync(own, {recursive: true});
  const unpacked = await execute('tar', ['-xzf', filename, '-C', own, '--strip-components=1'], folder);
  if (!unpacked.ok) throw new Error(unpacked.text);
  for (const name of dependenciesOf(own)) {
    cpSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), {recursive: true});
  }
  return consumer;
}

/** The packages that one needs, and the packages those need. Tests ask no registry, so the checkout has them. */
function dependenciesOf(folder: string): readonly string[] {
  const {dependencies = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  const names = Object.keys(dependencies);
  return [...new Set([...names, ...names.flatMap((name) => dependenciesOf(join(ROOT, 'node_modules', name)))])];
}

const COMMANDS = {
  vite: 'vite/bin/vite.js',
  tsc: 'typescript/bin/tsc',
  tsc6: '@typescript/typescript6/bin/tsc6',
  publint: 'publint/src/cli.js',
  attw: '@arethetypeswrong/cli/dist/index.js',
} as const;

/** The file that a command of the checkout runs. */
export function command(name: keyof typeof COMMANDS): readonly string[] {
  return [process.execPath, join(ROOT, 'node_modules', COMMANDS[name])];
}

async function execute(
  program: string,
  rest: readonly string[],
  folder: string,
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const options = {cwd: folder, env: {...process.env, ...environment}, maxBuffer: 1e8};
  try {
    const {stdout} = await promisify(execFile)(program, rest, options);
    return {ok: true, code: 0, text: stdout};
  } catch (error) {
    const {stdout = '', stderr = '', code = 1} = error as {stdout?: string; stderr?: string; code?: number};
    return {ok: false, code, text: `${stdout}${stderr}` || String(error)};
  }
}
