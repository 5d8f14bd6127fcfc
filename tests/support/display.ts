import type {Socket} from 'node:net';
import {startChild} from './children.js';
import {shared} from './shared.js';

/** The name of a virtual screen, started once for each worker. WebKitGTK needs one. */
export function startDisplay(): Promise<string> {
  return shared('display', () => {
    const screen = ['-screen', '0', '1600x1400x24', '-nolisten', 'tcp', '-displayfd', '3'];
    const {process: server} = startChild('Xvfb', screen);
    const answer = server.stdio[3] as Socket;
    return new Promise<string>((resolve, reject) => {
      answer.once('data', (number: Buffer) => {
        answer.unref();
        resolve(`:${number.toString().trim()}`);
      });
      server.once('error', reject);
      answer.once('close', () => reject(new Error('Xvfb did not start')));
    });
  });
}
