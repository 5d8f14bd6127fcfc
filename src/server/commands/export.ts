import {createWriteStream} from 'node:fs';
import {once} from 'node:events';
import type {Writable} from 'node:stream';
import {finished} from 'node:stream/promises';
import {Failure} from '../failure.js';
import type {Entry} from '../store.js';
import {readTime, STORE, withStore, type Command} from './command.js';

/** Writes entries out, one JSON object a line. */
export const exportRecords: Command = {
  usage: 'export --store sqlite:consents.db --output consents.ndjson',
  summary: 'writes records out, one JSON object a line',
  options: {
    ...STORE,
    from: {means: 'first day, or time (UTC)'},
    to: {means: 'day, or time, before which it ends'},
    output: {means: 'file; default: standard output'},
  },
  words: 0,
  run: (given, terminal) =>
    withStore(given, async (store) => {
      const {from, to, output} = given.options;
      const span = {
        ...(from === undefined ? {} : {from: readTime('from', from)}),
        ...(to === undefined ? {} : {to: readTime('to', to)}),
      };
      const count = await writeLines(store.list(span), output, (done) => terminal.progress(`${done} records`));
      terminal.note(`${count} records`);
      return 0;
    }),
};

async function writeLines(
  entries: AsyncIterable<Entry>,
  output: string | undefined,
  progress: (count: number) => void,
): Promise<number> {
  const stream: Writable = output === undefined ? process.stdout : createWriteStream(output);
  let count = 0;
  try {
    for await (const entry of entries) {
      // Faster than the disk or the program that reads: wait.
      if (!stream.write(`${JSON.stringify(entry)}\n`)) await once(stream, 'drain');
      count += 1;
      if (count % 1000 === 0) progress(count);
    }
    if (output === undefined) return count;
    stream.end();
    await finished(stream);
    return count;
  } catch (error) {
    const {code, message} = error as Error & {code?: string};
    // The program that read has had enough.
    if (code === 'EPIPE') return count;
    if (output === undefined || code === undefined) throw error;
    throw new Failure(`${output} cannot be written (${message}): give another --output.`, {cause: error});
  }
}
