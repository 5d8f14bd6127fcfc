// One fresh load of the page in Chromium, with what its main thread did meanwhile.
import {readProfile} from './read-profile.mjs';
import {readTrace} from './read-trace.mjs';
import {grant, VIEWPORT} from './visit.mjs';

/** Microseconds between two looks at what the main thread does. */
const INTERVAL = 100;

/** Milliseconds that the page is given after what was waited for. The checks for a site's developer come later. */
const AFTERWARDS = 400;

const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'loading',
  'v8',
  'disabled-by-default-v8.compile',
];

/** What is waited for. The script that is released notes when it ran. */
const READY = {
  first: "!!document.querySelector('kelisim-banner')?.shadowRoot?.querySelector(':popover-open')",
  returning: '!!window.released',
};

/** @typedef {Awaited<ReturnType<typeof loadPage>>} Load */

/**
 * @param {{
 *   browser: import('playwright').Browser,
 *   server: {base: string, folder: string},
 *   visit: 'first' | 'returning',
 *   slowdown: number,
 * }} options
 */
export async function loadPage({browser, server, visit, slowdown}) {
  const context = await browser.newContext(VIEWPORT);
  if (visit === 'returning') await grant(context, server.base);
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  const root = await browser.newBrowserCDPSession();
  /** @type {import('./read-trace.mjs').TraceEvent[]} */
  const events = [];
  root.on('Tracing.dataCollected', ({value}) => events.push(.../** @type {any[]} */ (value)));
  await tab.goto(`${server.base}/blank`);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', {interval: INTERVAL});
  await root.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories: CATEGORIES}});
  await devtools.send('Profiler.start');
  await tab.goto(`${server.base}/`, {waitUntil: 'load'});
  await until(devtools, READY[visit]);
  await tab.waitForTimeout(AFTERWARDS);
  const {profile} = await devtools.send('Profiler.stop');
  const traced = new Promise((done) => root.once('Tracing.tracingComplete', done));
  await root.send('Tracing.end');
  await traced;
  await context.close();
  const ours = readProfile(profile, server, INTERVAL);
  const times = ours.seen.map(({time}) => time * 1000);
  return {ours, ...readTrace(events, server, times)};
}

/**
 * Waits without a script in the page that would be measured too.
 * @param {import('playwright').CDPSession} devtools @param {string} expression
 */
async function until(devtools, expression) {
  for (let turn = 0; turn < 300; turn += 1) {
    const {result} = await devtools.send('Runtime.evaluate', {expression});
    if (result.value === true) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It never came true: ${expression}`);
}
