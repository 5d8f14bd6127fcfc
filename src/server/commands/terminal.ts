/** Where a command speaks. */
export interface Terminal {
  /** What was asked for. */
  print(text: string): void;
  /** What is said beside it. */
  note(text: string): void;
  /** How far long work is, on a line that the next one replaces; nothing where nobody watches. */
  progress(text: string): void;
}

/** The terminal of this process: answers on standard output, everything else on standard error. */
export function openTerminal(): Terminal {
  const isWatched = process.stderr.isTTY;
  let isMidLine = false;
  const endLine = (): void => {
    if (isMidLine) process.stderr.write('\r\u001B[K');
    isMidLine = false;
  };
  return {
    print(text) {
      endLine();
      process.stdout.write(`${text}\n`);
    },
    note(text) {
      endLine();
      process.stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!isWatched) return;
      endLine();
      process.stderr.write(text);
      isMidLine = true;
    },
  };
}
