import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

/** The accessibility checker, to be run in a page. */
export const axeSource: string = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
