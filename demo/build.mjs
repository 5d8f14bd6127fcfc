// Builds what the demo pages need beyond the library: the playground, out of the library's own source. Last of the builds.
import {mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, sep} from 'node:path';
import {build} from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const WEB = join(ROOT, 'dist/web');
const OUT = join(ROOT, 'dist/demo');

/** The files that a site can upload, with their sizes in bytes. */
function published() {
  const files = readdirSync(WEB, {recursive: true}).map((file) => file.split(sep).join('/'));
  const entries = files.map((file) => [file, statSync(join(WEB, file))]).filter(([, stat]) => stat.isFile());
  return Object.fromEntries(entries.map(([file, {size}]) => [file, size]));
}

mkdirSync(OUT, {recursive: true});
await build({
  entryPoints: [join(ROOT, 'demo/playground/playground.ts')],
  outfile: join(OUT, 'playground.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  define: {
    PUBLISHED: JSON.stringify(published()),
    ELEMENTS: readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'),
  },
  conditions: ['production'],
  logLevel: 'warning',
});
