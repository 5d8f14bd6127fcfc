import {createServer, request as ask, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';

/** What may happen to a request on its way to a server and back. */
const FAULTS = ['none', 'error', 'cut', 'hang', 'lost'] as const;

export type Fault = (typeof FAULTS)[number];

/** Milliseconds after which what hangs is cut off. */
const HANGS = 200;

/** One request of so many fails. An odd number: questions of browsers and records come by turns. */
const ONE_OF = 7;

/** A server in front of another on this machine that fails again and again. */
export interface FaultyFront {
  readonly port: number;
  /** How often each thing has happened. */
  readonly happened: Readonly<Record<Fault, number>>;
  /** How often the other server has answered, by status; `0` where it was not there. */
  readonly answers: Readonly<Record<number, number>>;
  /** Cuts every connection there is. */
  cut(): void;
  close(): Promise<void>;
}

/**
 * Opens it. One request of seven fails, each in another way: it is answered by 500, is cut off before it arrives, or hangs;
 * or it arrives and is answered, and nobody hears of that.
 * @param to - the port of the other server
 */
export async function openFaultyFront(to: number): Promise<FaultyFront> {
  const happened = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  const answers: Record<number, number> = {};
  const sockets = new Set<Socket>();

  let requests = 0;

  function nextFault(): Fault {
    requests += 1;
    const failures = requests / ONE_OF;
    return Number.isInteger(failures) ? (FAULTS[1 + (failures % (FAULTS.length - 1))] ?? 'none') : 'none';
  }

  /** Has the other server answer, and tells what. */
  function pass(incoming: IncomingMessage, onAnswer: (answer: IncomingMessage) => void): void {
    const {method, url: path, headers} = incoming;
    const question = ask({host: '127.0.0.1', port: to, method, path, headers}, (answer) => {
      count(answer.statusCode ?? 0);
      onAnswer(answer);
      answer.on('error', () => incoming.socket.destroy());
    });
    question.on('error', () => {
      count(0);
      incoming.socket.destroy();
    });
    incoming.pipe(question);
  }

  function count(status: number): void {
    answers[status] = (answers[status] ?? 0) + 1;
  }

  function act(fault: Fault, incoming: IncomingMessage, response: ServerResponse): void {
    const drop = (): unknown => incoming.socket.destroy();
    if (fault === 'cut') drop();
    else if (fault === 'hang') setTimeout(drop, HANGS);
    else if (fault === 'lost') pass(incoming, (answer) => answer.resume().on('end', drop));
    else if (fault === 'error') {
      incoming.resume();
      // So that the page may read the status.
      response.writeHead(500, {'access-control-allow-origin': incoming.headers.origin ?? '*'}).end();
    } else
      pass(incoming, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
  }

  const server = createServer((incoming, response) => {
    const fault = nextFault();
    happened[fault] += 1;
    act(fault, incoming, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    happened,
    answers,
    cut,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
