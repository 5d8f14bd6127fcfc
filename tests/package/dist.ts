import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

export const ROOT: string = join(import.meta.dirname, '../..');
export const DIST: string = join(ROOT, 'dist');

/** Built files that a browser runs, by their path in dist. */
export const scripts: readonly string[] = readdirSync(DIST, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.m?js$/.test(file) && !file.startsWith('server/'));

export function readText(...path: string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

/** What a file weighs when it is sent, with brotli's best compression. */
export function weigh(...path: string[]): number {
  const options = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  return brotliCompressSync(readFileSync(join(ROOT, ...path)), options).length;
}
