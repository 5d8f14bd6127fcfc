import {existsSync, readFileSync, statSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {JAVASCRIPT, type Answer} from './answer.js';
import type {SeenRequest} from './request.js';

const DIST = join(import.meta.dirname, '../../dist/web');

/** Where the tests, the manual and a CDN have the files. */
const FOLDER = /^\/(lib|kelisim|npm\/kelisim@[\d.]+\/dist\/web)\//;

const TYPES: Readonly<Record<string, string>> = {
  '.js': JAVASCRIPT,
  '.mjs': JAVASCRIPT,
  '.json': 'application/json',
  '.map': 'application/json',
  '.css': 'text/css',
};

/** Serves the built files: `/lib/kelisim.js` on any host is `dist/web/kelisim.js`, and so is `/kelisim/kelisim.js`. */
export function answerWithLibrary({path}: Pick<SeenRequest, 'path'>): Answer | undefined {
  if (!FOLDER.test(path)) return undefined;
  const file = join(DIST, normalize(path.replace(FOLDER, '')));
  if (!file.startsWith(DIST) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return {type: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file)};
}
