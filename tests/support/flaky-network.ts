import {connect, createServer, type AddressInfo, type Socket} from 'node:net';

/** A way to a server on this machine that can be cut at any moment. */
export interface FlakyNetwork {
  readonly port: number;
  /** Cuts every connection there is, in the middle of whatever is said. */
  cut(): void;
  close(): Promise<void>;
}

/** @param to - the port of the server */
export async function openFlakyNetwork(to: number): Promise<FlakyNetwork> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
