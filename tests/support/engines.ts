import type {Engine} from './engine.js';
import {chromiumEngine, firefoxEngine} from './playwright-engine.js';
import {webkitEngine} from './webkit-engine.js';

const wanted = process.env.KELISIM_ENGINES?.split(/[\s,]+/).filter(Boolean);

/** The engines to test in, for `describe.each(engines)('… in $name', (engine) => …)`. KELISIM_ENGINES restricts them. */
export const engines: readonly Engine[] = [chromiumEngine, firefoxEngine, webkitEngine].filter(
  ({name}) => wanted === undefined || wanted.includes(name),
);
