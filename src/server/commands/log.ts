/** Paths that are named in the log: others may hold anything, a visitor's name too. */
export type LogLine = (method: string, path: string, status: number, milliseconds: number) => void;

/** Makes one line for each request: when, what, how it ended and how long it took. Nothing of who asked. */
export function createLog(paths: readonly string[], write: (line: string) => void): LogLine {
  return (method, path, status, milliseconds) => {
    const what = /^[A-Z]{1,10}$/.test(method) ? method : 'other';
    const where = paths.includes(path) ? path : 'elsewhere';
    write(`${new Date().toISOString()} ${what} ${where} ${status} ${Math.round(milliseconds)} ms`);
  };
}
