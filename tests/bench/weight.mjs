// npm run bench:weight: what a visitor's browser loads of this library and of vanilla-cookieconsent, in bytes of brotli.
// The README has these figures, and tests/package/manual.test.ts compares them.
import {readFileSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const ROOT = join(import.meta.dirname, '../..');
const OTHER = 'node_modules/vanilla-cookieconsent/dist';

/** The files of each, by what happens. English comes with both; theirs is in the site's own configuration. */
const LOADED = {
  'Kelisim, until the question': ['dist/web/kelisim.js', 'dist/web/kelisim-ui.js'],
  'Kelisim, after it': ['dist/web/kelisim-keep-clear.js', 'dist/web/kelisim-checks.js'],
  'Kelisim, after the answer': ['dist/web/kelisim.js'],
  'vanilla-cookieconsent, until the question': [`${OTHER}/cookieconsent.umd.js`, `${OTHER}/cookieconsent.css`],
  'vanilla-cookieconsent, after it': [],
  'vanilla-cookieconsent, after the answer': [`${OTHER}/cookieconsent.umd.js`, `${OTHER}/cookieconsent.css`],
};

/** @returns {Record<string, number>} bytes by what is loaded */
export function weights() {
  return Object.fromEntries(
    Object.entries(LOADED).map(([name, files]) => [name, files.reduce((sum, file) => sum + weigh(file), 0)]),
  );
}

/** @param {string} file */
function weigh(file) {
  const options = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  return brotliCompressSync(readFileSync(join(ROOT, file)), options).length;
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  for (const [name, bytes] of Object.entries(weights())) console.log(`${name}: ${bytes} B`);
}
