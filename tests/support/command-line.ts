import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {shared} from './shared.js';

const ROOT = join(import.meta.dirname, '../..');

/** What a command has printed, and how it ended. */
export interface Ended {
  readonly code: number | string | null;
  readonly output: string;
  readonly errors: string;
}

/** Makes the command `kelisim` of the sources, once for each process of the tests. */
function makeCommand(): Promise<string> {
  return shared('command', async () => {
    // Inside the checkout, so that it finds the engines.
    const folder = join(ROOT, 'tests/.output', `command-${process.pid}`);
    mkdirSync(folder, {recursive: true});
    await build({
      entryPoints: [join(ROOT, 'src/cli/cli.ts')],
      outdir: folder,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      outExtension: {'.js': '.mjs'},
      external: ['better-sqlite3', 'postgres'],
      logLevel: 'error',
    });
    return join(folder, 'cli.mjs');
  });
}

/** Runs a command to its end. */
export async function run(...words: readonly string[]): Promise<Ended> {
  const file = await makeCommand();
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...words], {maxBuffer: 1e8}, (error, output, errors) => {
      resolve({code: error === null ? 0 : (error.code ?? error.signal ?? null), output, errors});
    });
  });
}

/** A server that runs as a program of its own. */
export interface Served {
  readonly url: string;
  /** Everything it has printed. */
  printed(): string;
  /** Ends it and waits until it has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts `kelisim records serve` and waits until it listens. */
export async function startServing(...words: readonly string[]): Promise<Served> {
  const file = await makeCommand();
  const child = spawn(process.execPath, [file, 'records', 'serve', ...words], {stdio: ['ignore', 'pipe', 'pipe']});
  const children = shared('servers', endWithThis);
  children.add(child);
  child.on('exit', () => children.delete(child));
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const url = await started(child, (chunk) => (text += chunk));
  return {
    url,
    printed: () => text,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Servers that are still running: a test that fails leaves none behind. */
function endWithThis(): Set<ChildProcess> {
  const children = new Set<ChildProcess>();
  process.once('exit', () => {
    for (const child of children) child.kill('SIGKILL');
  });
  return children;
}

function started({stdout, stderr}: ChildProcess, take: (chunk: string) => string): Promise<string> {
  return new Promise((resolve, reject) => {
    for (const stream of [stdout, stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        const text = take(chunk.toString());
        const [, url] = /started at (\S+)/.exec(text) ?? [];
        if (url !== undefined) resolve(url);
      });
    }
    stdout?.on('close', () => reject(new Error(take(''))));
  });
}
