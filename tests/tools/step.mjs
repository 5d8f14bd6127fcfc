// One program at a time, with all that it starts.
import {spawn} from 'node:child_process';

/** Milliseconds in which a program may put things in order when it is asked to end. */
const GRACE = 5000;

/** @type {number | undefined} the process group of the step that is running */
let group;

/**
 * Runs a program to its end.
 * @param {readonly string[]} command
 * @param {{isShown?: boolean, env?: NodeJS.ProcessEnv, cwd?: string}} [options] `isShown`: whether its output shows while it comes
 * @returns {Promise<{ok: boolean, text: string, end: string}>} `end`: how it ended, if by a signal
 */
export function runStep([program = '', ...rest], {isShown = false, env = {}, cwd = process.cwd()} = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that it can be ended with all that it has started.
    const child = spawn(program, rest, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: {...process.env, ...env},
    });
    group = child.pid;
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
        if (isShown) process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ok: false, text: String(error), end: ''}));
    child.on('exit', () => {
      // Anything that runs on after it would keep its output open, and the cores busy.
      send(child.pid, 'SIGKILL');
      group = undefined;
    });
    child.on('close', (code, signal) => resolve({ok: code === 0, text, end: signal === null ? '' : ` (${signal})`}));
  });
}

/** Asks the program that is running to end, and ends it after a while. */
export function endStep() {
  const running = group;
  send(running, 'SIGTERM');
  setTimeout(() => running === group && send(running, 'SIGKILL'), GRACE).unref();
}

/**
 * @param {number | undefined} to a process group
 * @param {NodeJS.Signals} signal
 */
function send(to, signal) {
  if (to === undefined) return;
  try {
    process.kill(-to, signal);
  } catch {
    // It has ended by itself.
  }
}
