import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

/** The accessibility checker, as an expression to run in a page: half a megabyte that is not quoted is read sooner. */
export const axeSource: string = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  .trimEnd()
  .replace(/;$/, '');
