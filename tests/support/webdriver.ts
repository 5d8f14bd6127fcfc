import {createServer, type AddressInfo} from 'node:net';
import {startChild} from './children.js';
import {poll} from './poll.js';

/** The key under which WebDriver hands out an element. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const PATIENCE = 60_000;

/** One session of a WebDriver: the few commands of the standard that the tests need. */
export interface Session {
  get<Value>(command: string): Promise<Value>;
  /** `patience` in milliseconds: how long to wait for the answer. */
  post<Value>(command: string, body?: object, patience?: number): Promise<Value>;
  remove(command: string): Promise<void>;
  end(): Promise<void>;
}

/** Starts a driver of its own, and a browser with it. */
export async function startSession(program: string, env: NodeJS.ProcessEnv, capabilities: object): Promise<Session> {
  const port = await freePort();
  const driver = startChild(program, [`--port=${port}`], env);
  const base = `http://127.0.0.1:${port}`;
  await poll('the WebDriver to answer', 60_000, async () => (await fetch(`${base}/status`)).ok);
  const {sessionId} = await command<{sessionId: string}>(`${base}/session`, 'POST', {
    capabilities: {alwaysMatch: capabilities},
  });
  const session = `${base}/session/${sessionId}`;
  return {
    get: (path) => command(session + path, 'GET'),
    post: (path, body = {}, patience = PATIENCE) => command(session + path, 'POST', body, patience),
    remove: async (path) => void (await command(session + path, 'DELETE')),
    async end() {
      await command(session, 'DELETE').catch(() => undefined);
      driver.end();
    },
  };
}

async function command<Value>(url: string, method: string, body?: object, patience: number = PATIENCE): Promise<Value> {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(url, {method, signal, ...(body === undefined ? {} : {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as {value: Value & {error?: string; message?: string}};
  if (!response.ok) throw new Error(`WebDriver: ${value.error ?? response.status}: ${value.message ?? ''}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
