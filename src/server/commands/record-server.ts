import {createAdaptorServer, type HttpBindings} from '@hono/node-server';
import {Hono} from 'hono';
import type {AddressInfo} from 'node:net';
import type {Server} from 'node:http';
import {Failure} from '../failure.js';
import {recordHandler} from '../record-handler.js';
import type {RecordStore} from '../store.js';
import {createLog} from './log.js';

export const RECORDS = '/records';
export const HEALTH = '/health';

export interface RecordServerOptions {
  readonly store: RecordStore;
  readonly port: number;
  readonly host: string;
  /** Origins whose pages may send. Without any, pages of the same host. */
  readonly origins: readonly string[];
  readonly perMinute: number;
  /** The header in which a proxy in front says whom it asks for. */
  readonly clientHeader?: string | undefined;
  readonly write: (line: string) => void;
}

export interface RecordServer {
  /** Where records are sent. */
  readonly url: string;
  /** Answers what has been asked already, then ends. */
  stop(): Promise<void>;
}

/** Milliseconds that a request may take to arrive and be answered once the server is to stop. */
const GRACE = 10_000;

/** Starts a server that stores records and says whether it can. */
export async function startRecordServer(options: RecordServerOptions): Promise<RecordServer> {
  const {store, port, host, origins, write} = options;
  await store.check();
  const server = createAdaptorServer({fetch: appFor(options).fetch}) as Server;
  await listen(server, port, host);
  const {port: actual} = server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${actual}${RECORDS}`;
  const who = origins.length > 0 ? origins.join(', ') : 'this host';
  write(`${new Date().toISOString()} started at ${url} for pages of ${who}`);
  return {
    url,
    async stop() {
      await close(server);
      await store.close();
      write(`${new Date().toISOString()} stopped`);
    },
  };
}

function appFor({store, origins, perMinute, clientHeader, write}: RecordServerOptions): Hono<{Bindings: HttpBindings}> {
  const log = createLog([RECORDS, HEALTH], write);
  const clients = new WeakMap<Request, string>();
  const onError = (error: unknown): void => write(`${new Date().toISOString()} error: ${(error as Error).message}`);
  const handle = recordHandler({
    store,
    perMinute,
    ...(origins.length > 0 ? {origins} : {}),
    client: (request) => clients.get(request),
    onError,
  });
  const app = new Hono<{Bindings: HttpBindings}>();
  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const {method, path} = context.req;
    log(method, path, context.res.status, performance.now() - start);
  });
  app.get(HEALTH, async (context) => {
    try {
      await store.check();
      return context.json({status: 'ok'});
    } catch (error) {
      onError(error);
      return context.json({error: 'The store cannot be reached.'}, 503);
    }
  });
  app.all(RECORDS, (context) => {
    const header = clientHeader === undefined ? undefined : context.req.header(clientHeader);
    const client = header ?? context.env.incoming.socket.remoteAddress ?? '';
    clients.set(context.req.raw, client);
    return handle(context.req.raw);
  });
  app.notFound((context) => context.json({error: `Records are sent to ${RECORDS}.`}, 404));
  return app;
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    const {code, message} = error as Error & {code?: string};
    const isTaken = code === 'EADDRINUSE';
    throw new Failure(
      isTaken
        ? `Port ${port} is in use: stop what runs there, or give another with --port.`
        : `The server cannot listen on ${host}:${port} (${message}): give another --host or --port.`,
      {cause: error},
    );
  }
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // Connections that are kept open for more requests would hold it up.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
}
