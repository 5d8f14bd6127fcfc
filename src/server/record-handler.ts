import {getDotPath, safeParse} from 'valibot';
import {isAllowedOrigin} from './origins.js';
import type {ProofRecord} from '../consent/proof-record.js';
import {createRateLimit} from './rate-limit.js';
import {readBody} from './read-body.js';
import {recordSchema} from './record-schema.js';
import type {Outcome, RecordStore} from './store.js';

export interface RecordHandlerOptions {
  readonly store: Pick<RecordStore, 'append'>;
  /** Origins whose pages may send, such as `https://example.kz`. Default: pages of the host that is asked. */
  readonly origins?: readonly string[];
  /** Bytes of a record at most. Default 65536, as much as a page can send while it is left. */
  readonly maxBytes?: number;
  /** Records a minute and client. Default 60; 0 for no limit. Without `client` there is none. */
  readonly perMinute?: number;
  /** Tells clients apart, by their address for instance. It is kept in memory for a minute, and never stored. */
  readonly client?: (request: Request) => string | undefined;
  /** Told of what went wrong in the store. Default: `console.error`. */
  readonly onError?: (error: unknown) => void;
}

/** Answers a request that carries a proof record. */
export type RecordHandler = (request: Request) => Promise<Response>;

/** Seconds after which what failed may be sent again. */
const LATER = 30;

/** What a record's fate is called, by HTTP. */
const ANSWERS: Readonly<Record<Outcome, readonly [status: number, body: object]>> = {
  stored: [201, {status: 'stored'}],
  known: [200, {status: 'known'}],
  different: [409, {error: 'Another record has this id.'}],
  orphan: [422, {error: 'previousId: no record has this id.'}],
};

/**
 * Takes proof records from pages and stores each once. It answers 201 (stored) or 200 (had it already) only when the record is
 * on the disk; 4xx to what will never be stored, with the reason; 503 to what may be sent again later.
 */
export function recordHandler(options: RecordHandlerOptions): RecordHandler {
  const {store, origins, maxBytes = 65_536, perMinute = 60, client, onError = console.error} = options;
  const allow = createRateLimit(client ? perMinute : 0);

  async function answer(request: Request): Promise<Response> {
    if (request.method !== 'POST') return refuse(405, 'Records are sent by POST.', {allow: 'POST, OPTIONS'});
    const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json') return refuse(415, 'A record is sent as application/json.');
    // Not 429: a page never sends again what was refused by 4xx, and the record would be lost.
    if (!allow(client?.(request) ?? '')) return later('Too many records in a minute.');
    const record = await readRecord(request, maxBytes);
    if (record instanceof Response) return record;
    try {
      const [status, body] = ANSWERS[await store.append(record)];
      return json(status, body);
    } catch (error) {
      onError(error);
      return later('The record could not be stored.');
    }
  }

  return async (request) => {
    if (!isAllowedOrigin(request, origins)) return refuse(403, 'Pages of this origin may not send records here.');
    const response = request.method === 'OPTIONS' ? preflight() : await answer(request);
    response.headers.set('access-control-allow-origin', request.headers.get('origin') ?? '');
    return response;
  };
}

/** The record in a request, or what is to be said of it. */
async function readRecord(request: Request, maxBytes: number): Promise<ProofRecord | Response> {
  let value: unknown;
  try {
    const text = await readBody(request, maxBytes);
    if (text === undefined) return refuse(413, `A record has at most ${maxBytes} bytes.`);
    value = JSON.parse(text);
  } catch {
    return refuse(400, 'The record is no JSON.');
  }
  const {success, output, issues} = safeParse(recordSchema, value);
  if (!success) {
    const [issue] = issues;
    return refuse(422, `${getDotPath(issue) ?? 'record'}: ${issue.message}.`);
  }
  if (output.previousId === output.id) return refuse(422, 'previousId: a record cannot follow itself.');
  return output;
}

/** @see https://fetch.spec.whatwg.org/#http-cors-protocol */
function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '7200',
      vary: 'origin',
    },
  });
}

function json(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      vary: 'origin',
      ...headers,
    },
  });
}

function refuse(status: number, error: string, headers?: Readonly<Record<string, string>>): Response {
  return json(status, {error}, headers);
}

function later(error: string): Response {
  return json(503, {error}, {'retry-after': `${LATER}`});
}
