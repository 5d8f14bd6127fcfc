import type {IncomingMessage} from 'node:http';

/** One request as the server saw it: the judge of whether anything left the page. */
export interface SeenRequest {
  readonly time: number;
  readonly method: string;
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly url: string;
  /** The label that a test gave the request: `?n=`. */
  readonly n: string | undefined;
  /** `Sec-Fetch-Dest`, where the browser sends one: `script`, `image`, … */
  readonly dest: string | undefined;
  readonly cookie: string | undefined;
  readonly referer: string | undefined;
  readonly headers: IncomingMessage['headers'];
  /** What was posted. It is here once the request has ended. */
  readonly body: string;
  /** The status it was answered with; 0 while there is no answer. */
  readonly status: number;
}

/** A connection a browser opened, with or without a request on it: what `preconnect` does. */
export interface SeenConnection {
  readonly time: number;
  readonly host: string;
  readonly port: number;
}

const OWN_HOSTS =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|(update|safebrowsing|optimizationguide-pa|content-autofill)\.googleapis\.com|(accounts|clients\d*|redirector)\.google\.com|(redirector|edgedl\.me)\.gvt1\.com)$/;

/** Whether a browser asks this host for itself, whatever the page does. */
export function isBrowsersOwn(host: string): boolean {
  return OWN_HOSTS.test(host);
}

/** Reads a request, in the plain or in the proxy's form (`GET http://host/path`). */
export function seeRequest(request: IncomingMessage, encrypted: boolean): SeenRequest {
  const scheme = encrypted ? 'https' : 'http';
  const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'nowhere.test'}`);
  return {
    time: Date.now(),
    method: request.method ?? 'GET',
    scheme,
    host: url.hostname,
    path: url.pathname,
    url: url.href,
    n: url.searchParams.get('n') ?? undefined,
    dest: request.headers['sec-fetch-dest']?.toString(),
    cookie: request.headers.cookie,
    referer: request.headers.referer,
    headers: request.headers,
    body: '',
    status: 0,
  };
}

/** The body of a request, as text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
