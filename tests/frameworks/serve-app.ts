import {spawn} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {poll} from '../support/poll.js';
import {ownEnvironment} from './build-app.js';

/** A built app that is served, on a port of 127.0.0.1. */
export interface ServedApp {
  readonly port: number;
  close(): void;
}

/** How an app is served, from its folder. */
export type Serve = (folder: string) => Promise<ServedApp>;

export const HOST = '127.0.0.1';

/** Milliseconds in which the server of a framework starts, on a busy machine too. */
const START_TIMEOUT = 90_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves built files. An app whose routes are known in the browser alone has one page for every path. */
export function serveFiles(inside: string, {hasOnePage = false} = {}): Serve {
  return (folder) => {
    const root = join(folder, inside);
    return listen((request, response) => {
      const {pathname} = new URL(request.url ?? '/', `http://${HOST}`);
      const places = [pathname, join(pathname, 'index.html'), ...(hasOnePage ? ['index.html'] : [])];
      const file = places
        .map((place) => join(root, place))
        .find((place) => existsSync(place) && statSync(place).isFile());
      if (file === undefined) return void response.writeHead(404).end();
      response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'});
      response.end(readFileSync(file));
    });
  };
}

/** Starts the server that a framework has built. It is told where to listen by `HOST` and `PORT`. */
export function serveProgram(...command: readonly string[]): Serve {
  return async (folder) => {
    const port = await freePort();
    const env = {...process.env, ...ownEnvironment(), NODE_ENV: 'production', PORT: `${port}`, HOST};
    const program = spawn(process.execPath, command, {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
    let said = '';
    for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    const close = (): void => void program.kill('SIGKILL');
    try {
      await poll('the server of the app', START_TIMEOUT, async () => (await fetch(`http://${HOST}:${port}/`)).ok);
    } catch (error) {
      close();
      throw new Error(`${folder}: the server does not answer. It said:\n${said}`, {cause: error});
    }
    return {port, close};
  };
}

/** Listens on a free port. */
export async function listen(answer: RequestListener): Promise<ServedApp> {
  const server = createServer(answer);
  const port = await startOn(server);
  return {
    port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function startOn(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await startOn(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
