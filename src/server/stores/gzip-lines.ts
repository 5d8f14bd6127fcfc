import {createReadStream} from 'node:fs';
import {createGunzip} from 'node:zlib';

/** Error codes of a file that ends in the middle: its writer was ended, and never acknowledged what is missing. */
const TORN = new Set(['Z_BUF_ERROR', 'Z_DATA_ERROR']);

/** The whole lines of a file of gzip members. What was half written at its end is left out. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = file.pipe(createGunzip());
  file.on('error', (error) => text.destroy(error));
  let rest = '';
  text.setEncoding('utf8');
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (!TORN.has((error as {code?: string}).code ?? '')) throw error;
  }
}
