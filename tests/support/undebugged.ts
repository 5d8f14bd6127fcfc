import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import {findBrowser} from '../tools/browsers.mjs';
import {startChild} from './children.js';
import {chromiumArguments} from './playwright-browsers.js';

/**
 * Opens an address in a Chromium without a debugger, until the test ends. Pages that are loaded ahead of a visit
 * never begin while a debugger is attached. Only the log of the server tells what happens.
 */
export function openUndebugged(url: string): void {
  const program = findBrowser('chromium');
  if (program === undefined) throw new Error('There is no chromium here: run node tests/tools/ensure-browsers.mjs');
  const profile = mkdtempSync(join(tmpdir(), 'kelisim-chromium-'));
  const child = startChild(program, [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    ...chromiumArguments(),
    url,
  ]);
  const end = once(child.process, 'exit');
  onTestFinished(async () => {
    child.end();
    await end;
    rmSync(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  });
}
