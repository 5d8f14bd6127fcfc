import {createReadStream, existsSync} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, extname, join, sep} from 'node:path';

const DEMO = dirname(import.meta.dirname);
export const DIST = join(dirname(DEMO), 'dist/web');

/** The guide, once `npm run build:guide` has made it. */
const GUIDE = join(DEMO, 'guide/.vitepress/dist');

/** What demo/build.mjs makes, by where the pages have it. */
const BUILT = {'/playground/playground.js': join(dirname(DEMO), 'dist/demo/playground.js')};

/** Real trackers under names that say nothing, as a site that hides them from ad blockers would serve them. */
const TRACKERS = {
  '/lib/ph.js': 'posthog-js/dist/array.no-external.js',
  '/lib/mp.js': 'mixpanel-browser/dist/mixpanel.umd.js',
};

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** Answers with the file behind a path: a page, a built file of Kelisim, or a tracker. */
export async function sendFile(pathname, response) {
  const file = await findFile(pathname);
  if (!file) {
    response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)],
    // Not `no-store`: that would keep pages out of the back/forward cache, which the demo wants to show.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

async function findFile(pathname) {
  if (Object.hasOwn(TRACKERS, pathname)) return createRequire(import.meta.url).resolve(TRACKERS[pathname]);
  if (Object.hasOwn(BUILT, pathname)) return existsSync(BUILT[pathname]) ? BUILT[pathname] : undefined;
  if (pathname.startsWith('/kelisim/')) return inside(DIST, pathname.slice('/kelisim'.length));
  if (pathname.startsWith('/guide/')) return inside(GUIDE, withIndex(pathname.slice('/guide'.length)));
  if (pathname.startsWith('/server/') || pathname === '/serve.mjs') return undefined;
  return inside(DEMO, withIndex(pathname));
}

/** A folder stands for its front page. */
function withIndex(pathname) {
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

/** The file, if it really lies in the folder (links followed) and is of a kind the shop serves. */
async function inside(folder, path) {
  try {
    const file = await realpath(join(folder, decodeURIComponent(path)));
    const allowed = file.startsWith((await realpath(folder)) + sep) && extname(file) in TYPES;
    return allowed && (await stat(file)).isFile() ? file : undefined;
  } catch {
    // No such file, or a path that cannot be decoded: not found either way.
    return undefined;
  }
}
