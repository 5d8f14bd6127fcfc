import type {ProofRecord} from '../../consent/proof-record.js';

/** Milliseconds after which a server that says nothing has failed. */
const PATIENCE = 15_000;

/** What became of a record: the server has it, will never have it, or is to be asked again. */
export interface Fate {
  readonly kind: 'kept' | 'refused' | 'later';
  /** 0 where there was no answer. */
  readonly status: number;
  /** The server's own words. */
  readonly reason?: string | undefined;
}

/** Sends a record. It goes on while the page is left, and tells neither the page's address nor who the visitor is. */
export async function post(endpoint: string, record: ProofRecord): Promise<Fate> {
  const life = new AbortController();
  const timer = setTimeout(() => life.abort(), PATIENCE);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(record),
      credentials: 'omit',
      keepalive: true,
      // To follow a redirection is to ask by GET, and to take the answer for that of the server.
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'strict-origin',
      signal: life.signal,
    });
    const {status} = response;
    if (status === 200 || status === 201) return {kind: 'kept', status};
    return {kind: status >= 400 && status < 500 ? 'refused' : 'later', status, reason: await reasonIn(response)};
  } catch {
    // no network, no server, or a policy of the page
    return {kind: 'later', status: 0};
  } finally {
    clearTimeout(timer);
  }
}

async function reasonIn(response: Response): Promise<string | undefined> {
  try {
    const {error} = Object(await response.json()) as {error?: unknown};
    return typeof error === 'string' ? error.slice(0, 200) : undefined;
  } catch {
    // not our server
    return undefined;
  }
}
