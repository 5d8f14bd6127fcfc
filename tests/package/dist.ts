import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

export const ROOT: string = join(import.meta.dirname, '../..');
export const DIST: string = join(ROOT, 'dist');

/** Built files, by their path in dist. */
export const files: readonly string[] = readdirSync(DIST, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => relative(DIST, join(parentPath, name)).replaceAll('\\', '/'));

/** Those that a browser runs. */
export const scripts: readonly string[] = files.filter((file) => /^(web|npm)\/.*\.m?js$/.test(file));

/** Those that a site uploads, by their path in dist/web. */
export const webScripts: readonly string[] = scripts
  .filter((file) => file.startsWith('web/'))
  .map((file) => file.replace('web/', ''));

export function readText(...path: string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

/** What a file weighs when it is sent, with brotli's best compression. */
export function weigh(...path: string[]): number {
  const options = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  return brotliCompressSync(readFileSync(join(ROOT, ...path)), options).length;
}
