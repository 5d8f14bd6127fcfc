// Programs, each with all that it starts.
import {spawn} from 'node:child_process';

/** Milliseconds in which a program may put things in order when it is asked to end. */
const GRACE = 5000;

/** @type {Set<number>} the process groups of the steps that are running */
const groups = new Set();

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
    const group = child.pid ?? 0;
    if (group > 0) groups.add(group);
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
      send(group, 'SIGKILL');
      groups.delete(group);
    });
    child.on('close', (code, signal) => resolve({ok: code === 0, text, end: signal === null ? '' : ` (${signal})`}));
  });
}

/** Asks the programs that are running to end, and ends them after a while. */
export function endSteps() {
  const running = [...groups];
  for (const group of running) send(group, 'SIGTERM');
  setTimeout(() => {
    for (const group of running) if (groups.has(group)) send(group, 'SIGKILL');
  }, GRACE).unref();
}

/**
 * @param {number} to a process group
 * @param {NodeJS.Signals} signal
 */
function send(to, signal) {
  // 0 would be the group of this program itself.
  if (to === 0) return;
  try {
    process.kill(-to, signal);
  } catch {
    // It has ended by itself.
  }
}
