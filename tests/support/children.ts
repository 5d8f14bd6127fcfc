import {spawn, type ChildProcess, type StdioOptions} from 'node:child_process';

// The shell ends its whole group when its input closes: at `end`, and also when the worker dies, however it dies.
const TIE = '"$0" "$@" </dev/null & cat >/dev/null; kill -KILL 0';

/** A program that cannot outlive this process. */
export interface Child {
  readonly process: ChildProcess;
  end(): void;
}

/** Starts a program, with a pipe as its file descriptor 3. */
export function startChild(program: string, words: readonly string[], env: NodeJS.ProcessEnv = process.env): Child {
  const stdio: StdioOptions = ['pipe', 'ignore', 'ignore', 'pipe'];
  const child = spawn('sh', ['-c', TIE, program, ...words], {stdio, env, detached: true});
  // It must not keep the worker alive.
  child.unref();
  return {process: child, end: () => child.stdin?.destroy()};
}
