import type {SeenRequest} from './request.js';

/** What the server sends back. */
export interface Answer {
  /** 200 unless told. */
  readonly status?: number;
  /** `text/html; charset=utf-8` unless told. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
  /** Milliseconds to wait before answering. */
  readonly delay?: number;
}

/** An answer, or a function that makes one for each request. `hang` never answers. */
export type Route = Answer | 'hang' | ((request: SeenRequest) => Answer | 'hang');

export const JAVASCRIPT = 'text/javascript; charset=utf-8';
