import {Failure} from '../failure.js';
import {openStore} from '../open-store.js';
import {readNumber, STORE, type Command} from './command.js';
import {startRecordServer} from './record-server.js';

/** Starts the server, until it is asked to stop. */
export const serve: Command = {
  usage: 'serve --store sqlite:consents.db --port 8787 --origin https://example.kz',
  summary: 'takes records from pages, at /records',
  options: {
    ...STORE,
    port: {means: 'default 8787'},
    host: {means: 'address to listen on; default 127.0.0.1, behind a proxy of yours'},
    origin: {means: 'a site whose pages may send; may be repeated; default: pages of the same host', kind: 'list'},
    rate: {means: 'records a minute from one address; default 60, 0 for no limit'},
    'client-header': {means: 'header in which your proxy gives the address, such as x-real-ip'},
  },
  words: 0,
  async run({options, lists}, terminal) {
    const port = readNumber('port', options.port ?? '8787', 65_535);
    const perMinute = readNumber('rate', options.rate ?? '60', 1_000_000);
    const origins = (lists.origin ?? []).map(readOrigin);
    if (options.store === undefined) throw new Failure('Say where records go, such as --store sqlite:consents.db.');
    const store = await openStore(options.store);
    // Before it says that it has started: from then on it may be asked.
    const stopped = askedToStop();
    const server = await startRecordServer({
      store,
      port,
      host: options.host ?? '127.0.0.1',
      origins,
      perMinute,
      clientHeader: options['client-header'],
      write: (line) => terminal.print(line),
    }).catch(async (error: unknown) => {
      await store.close();
      throw error;
    });
    await stopped;
    await server.stop();
    return 0;
  },
};

function readOrigin(text: string): string {
  const isOrigin = /^https?:\/\/[^/]+$/.test(text) && URL.canParse(text);
  if (!isOrigin) throw new Failure(`--origin ${text} is no origin: write it as https://example.kz, without a path.`);
  return new URL(text).origin;
}

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
