import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {connect, type AddressInfo, type Server, type Socket} from 'node:net';
import type {Answer, Route} from './answer.js';
import {makeCertificate} from './certificate.js';
import {answerWithLibrary} from './library.js';
import {answerWithPage, type Page} from './page.js';
import {isOver} from './hosts.js';
import {passOn} from './pass-on.js';
import {isBrowsersOwn, readBody, seeRequest, type SeenConnection, type SeenRequest} from './request.js';
import {answerAsTracker} from './trackers.js';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/** What every host answers at once, without an entry in the log. It shows that earlier requests of the page have left. */
export const ROUND_TRIP = '/round-trip';

/** A host for a browser that waits for its next visitor. No log tells what is asked for there. */
export const NOBODY = 'nobody.site.test';

/** One host of the internet, with whatever a test puts there. */
export interface Site {
  readonly host: string;
  /** The address of a path, on https unless told. */
  url(path?: string, scheme?: 'https' | 'http'): string;
  /** Puts a page at a path and returns its https address. */
  page(path: string, page: Page): string;
  /** Puts anything at a path and returns its https address. */
  route(path: string, route: Route): string;
}

/** A whole internet on this machine: it answers for every host, and its log is the judge. */
export interface Internet {
  /** The port that the browsers use as their proxy. */
  readonly port: number;
  site(host: string): Site;
  /** The requests since the last `forget()`, without those a browser makes for itself. */
  requests(where?: Partial<Pick<SeenRequest, 'host' | 'path' | 'n' | 'method'>>): readonly SeenRequest[];
  /** The connections opened since the last `forget()`, with or without a request. */
  connections(host?: string): readonly SeenConnection[];
  /** What is going on: how many requests have come in all, and how many wait for their answer. */
  traffic(): {readonly count: number; readonly underWay: number};
  /** Waits for a request; fails after `timeout` milliseconds (30,000). */
  waitForRequest(where: Parameters<Internet['requests']>[0], timeout?: number): Promise<SeenRequest>;
  /** Cuts every connection that asks for such an address, as a blocker or a dead network would. */
  block(address: RegExp): void;
  /** Answers for this host without `Access-Control-Allow-Origin`. */
  withoutCors(host: string): void;
  /** Lets a server of the test answer for this host: one that listens on a port of 127.0.0.1. */
  forward(host: string, to: number): void;
  /** Empties the log and takes the blocks back. Pages stay: each test has hosts of its own. */
  forget(): void;
  /** Takes away everything that tests have put there, so that no file finds the third parties of another. */
  clear(): void;
  close(): void;
}

/** Starts it on free ports of 127.0.0.1: http, https, and both kinds of proxying. */
export async function startInternet(): Promise<Internet> {
  let seen: SeenRequest[] = [];
  let connected: SeenConnection[] = [];
  let blocked: RegExp[] = [];
  const routes = new Map<string, Route>();
  const closedHosts = new Set<string>();
  const forwarded = new Map<string, number>();
  const sockets = new Set<Socket>();
  const traffic = {count: 0, underWay: 0};

  /** Counts a request that a page makes, until it is answered, and gives what ends that before. */
  function countRequest(request: SeenRequest, response: ServerResponse): () => void {
    if (isBrowsersOwn(request.host) || !isForThisTest(request)) return () => undefined;
    let hasEnded = false;
    const end = (): void => {
      if (!hasEnded) traffic.underWay -= 1;
      hasEnded = true;
    };
    traffic.count += 1;
    traffic.underWay += 1;
    response.on('close', end);
    return end;
  }

  function answerFor(request: SeenRequest): Answer | 'hang' {
    const route = routes.get(request.host + request.path);
    const answer = typeof route === 'function' ? route(request) : route;
    return (
      answer ??
      answerWithLibrary(request) ??
      answerAsTracker(request) ?? {status: 404, type: 'text/plain', body: 'Nothing here'}
    );
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse, encrypted: boolean): Promise<void> {
    const request: {-readonly [Key in keyof SeenRequest]: SeenRequest[Key]} = seeRequest(incoming, encrypted);
    if (request.path === ROUND_TRIP || request.host === NOBODY) return send({type: 'text/plain'}, response, false);
    if (isForThisTest(request)) seen.push(request);
    const stopCounting = countRequest(request, response);
    if (blocked.some((address) => address.test(request.url))) return void incoming.socket.destroy();
    const elsewhere = forwarded.get(request.host);
    if (elsewhere !== undefined) {
      // It may be a stream.
      stopCounting();
      // That server keeps what it hears, and would take it for something of the next test.
      if (!isForThisTest(request)) return void incoming.socket.destroy();
      return passOn(incoming, response, elsewhere);
    }
    request.body = await readBody(incoming).catch(() => '');
    const answer = answerFor(request);
    if (answer === 'hang') return stopCounting();
    request.status = answer.status ?? 200;
    setTimeout(() => send(answer, response, closedHosts.has(request.host)), answer.delay ?? 0);
  }

  const secure = createSecureServer(makeCertificate(), (request, response) => void handle(request, response, true));
  const plain = createServer((request, response) => void handle(request, response, false));
  for (const server of [plain, secure]) server.on('connection', (socket: Socket) => keep(socket, sockets));
  const [port, securePort] = [await listen(plain), await listen(secure)];

  function tunnel(socket: Socket, host: string, target: number): void {
    connected.push({time: Date.now(), host, port: target});
    const inside = connect(target === 80 ? port : securePort, '127.0.0.1', () => inside.pipe(socket).pipe(inside));
    for (const end of [inside, socket]) keep(end, sockets);
    inside.on('close', () => socket.destroy());
    socket.on('close', () => inside.destroy());
  }

  plain.on('connect', (request: IncomingMessage, socket: Socket) => {
    const [host = '', target = '443'] = (request.url ?? '').split(':');
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    tunnel(socket, host, Number(target));
  });

  const internet: Internet = {
    port,
    site: (host) => makeSite(host, routes),
    requests: (where = {}) => seen.filter((request) => !isBrowsersOwn(request.host) && matches(request, where)),
    traffic: () => ({...traffic}),
    connections: (host) =>
      connected.filter((one) => !isBrowsersOwn(one.host) && (host === undefined || one.host === host)),
    async waitForRequest(where, timeout = 30_000) {
      for (const end = Date.now() + timeout; Date.now() < end;) {
        const [first] = internet.requests(where);
        if (first !== undefined) return first;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`No request like ${JSON.stringify(where)} came within ${timeout} ms`);
    },
    block: (address) => void blocked.push(address),
    withoutCors: (host) => void closedHosts.add(host),
    forward: (host, to) => void forwarded.set(host, to),
    forget() {
      seen = [];
      connected = [];
      blocked = [];
    },
    clear() {
      for (const kept of [routes, closedHosts, forwarded]) kept.clear();
      internet.forget();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      for (const server of [plain, secure]) server.close();
    },
  };
  return internet;
}

/** Whether a test that is not over may have asked for it. */
function isForThisTest({host, referer, headers: {origin}}: SeenRequest): boolean {
  const pages = [referer, origin].filter((address) => address !== undefined && URL.canParse(address));
  return ![host, ...pages.map((address) => new URL(address ?? '').hostname)].some(isOver);
}

function makeSite(host: string, routes: Map<string, Route>): Site {
  const site: Site = {
    host,
    url: (path = '/', scheme = 'https') => `${scheme}://${host}${path}`,
    page: (path, page) => site.route(path, answerWithPage(page)),
    route(path, route) {
      routes.set(host + new URL(path, 'https://site.test').pathname, route);
      return site.url(path);
    },
  };
  return site;
}

function send(answer: Answer, response: ServerResponse, closed: boolean): void {
  if (response.destroyed) return;
  response.writeHead(answer.status ?? 200, {
    'content-type': answer.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(closed ? {} : CORS),
    ...(answer.headers as Record<string, string | string[]>),
  });
  response.end(answer.body ?? '');
}

function matches(request: SeenRequest, where: Partial<SeenRequest>): boolean {
  return (Object.keys(where) as (keyof SeenRequest)[]).every((key) => request[key] === where[key]);
}

function keep(socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  // Browsers reset connections whenever they like.
  socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
