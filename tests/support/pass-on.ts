import {request as ask, type IncomingMessage, type ServerResponse} from 'node:http';

/** Asks another server on this machine, and answers with what it says. */
export function passOn(incoming: IncomingMessage, response: ServerResponse, port: number): void {
  const {pathname, search} = new URL(incoming.url ?? '/', 'http://nowhere.test');
  const {method, headers} = incoming;
  const question = ask({host: '127.0.0.1', port, method, path: pathname + search, headers}, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  // The test has ended, or the visitor has left.
  question.on('error', () => response.destroy());
  response.on('close', () => question.destroy());
  incoming.pipe(question);
}
